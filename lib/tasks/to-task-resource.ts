import type { ImageRow, TaskRow } from "@/db/queries/tasks";
import type { AspectRatio } from "@/lib/contract/aspect-ratios";
import type { QueuePlace, TaskResource } from "@/lib/contract/task";
import { FAILURES } from "@/lib/failure-codes";
import { imageAddress } from "@/lib/media/image-address";
import { isElsewhere } from "./resolve-references";

/**
 * A task as its owner sees it.
 * @param images the task's images, needed once it has succeeded
 * @param origin the origin of URLs in it
 * @param place its queue position, needed while it is pending
 */
export function toTaskResource(
  task: TaskRow,
  images: Pick<ImageRow, "path" | "vectors">[],
  origin: string,
  place?: QueuePlace,
): TaskResource {
  // Tests have no transfers.
  const charged = task.livemode ? task.credits : 0;
  const details = {
    scene: task.scene,
    prompt: task.prompt,
    ...(task.negativePrompt !== null && { negative_prompt: task.negativePrompt }),
    ...(task.template !== null && { template: task.template }),
    model: task.model,
    aspect_ratio: task.aspectRatio as AspectRatio,
    ...(task.width !== null && task.height !== null && { width: task.width, height: task.height }),
    output_format: task.outputFormat,
    image_input: task.imageInput.map((source) =>
      isElsewhere(source) ? source : imageAddress(origin, source),
    ),
    source: task.source,
    livemode: task.livemode,
    seed: task.seed,
    credits_used: task.status === "failed" ? 0 : task.credits,
    credits: { charged, refunded: task.status === "failed" ? charged : 0 },
    favourite: task.favourite,
    created_at: task.createdAt.toISOString(),
    ...(task.deletedAt && { deleted_at: task.deletedAt.toISOString() }),
  };
  const finished = { finished_at: (task.finishedAt ?? task.createdAt).toISOString() };
  const code = task.errorCode ?? "internal";
  switch (task.status) {
    case "pending":
    case "processing":
      return {
        task_id: task.id,
        status: task.status,
        ...(place && { queue: place }),
        ...(task.status === "processing" && task.progress !== null && { progress: task.progress }),
        ...details,
      };
    case "success":
      return {
        task_id: task.id,
        status: task.status,
        images: images.map((image) => imageAddress(origin, image.path)),
        ...details,
        ...(images.every(({ vectors }) => vectors) && { vectors: true }),
        ...(task.drawn && { drawn: task.drawn }),
        ...(task.notDrawn && { not_drawn: task.notDrawn }),
        ...(task.generation && { generation: task.generation }),
        width: task.width ?? 0,
        height: task.height ?? 0,
        ...finished,
      };
    case "failed":
      return {
        task_id: task.id,
        status: task.status,
        error: task.error ?? "",
        error_code: code,
        retryable: FAILURES[code].retryable,
        ...details,
        ...finished,
      };
  }
}
