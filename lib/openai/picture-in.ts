import type { TaskResource } from "@/lib/contract/task";
import { AppError } from "@/lib/errors";
import { pathOfAddress } from "@/lib/media/image-address";
import { readImage } from "@/lib/media/image-store";
import { openStore } from "@/lib/media/open-store";

/** A task that succeeded. */
export type Drawn = Extract<TaskResource, { status: "success" }>;

export const isDrawn = (task: TaskResource): task is Drawn => task.status === "success";

/** The format in which a client wants a picture. */
export type ResponseFormat = "b64_json" | "url";

/**
 * A task's picture in the requested format. Never both: some clients use a URL whenever there is one, although they cannot reach
 * it.
 * @throws AppError if the store does not return it right now
 */
export async function pictureIn(
  format: ResponseFormat,
  { images: [address = ""] }: Drawn,
): Promise<{ url: string } | { b64_json: string }> {
  if (format === "url") return { url: address };
  const path = pathOfAddress(new URL(address)) ?? "";
  const bytes = await readImage(openStore(), path).catch((cause: unknown) => {
    const headers = { "Retry-After": "5" };
    throw new AppError("service_unavailable", "The picture cannot be read right now.", { headers, cause });
  });
  if (!bytes) throw new AppError("task_not_found");
  return { b64_json: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64") };
}
