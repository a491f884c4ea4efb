import { generateImage } from "ai";
import sharp from "sharp";
import type { TaskRow } from "@/db/queries/tasks";
import { type ImageStore, readImage } from "@/lib/media/image-store";
import { findModel } from "@/lib/models/catalogue";
import { GenerationError } from "./generation-error";

/** The largest picture that is decoded: what a hostile one can claim is bounded by it. */
const MAX_PIXELS = 4096 * 4096;

export type GeneratedImage = { bytes: Uint8Array; width: number; height: number };

/**
 * Has a task's model draw, in the size that the contract gives.
 * @throws GenerationError with a sentence for the user; other errors are the model's own
 */
export async function generateForTask(
  task: TaskRow,
  { store, signal }: { store: ImageStore; signal: AbortSignal },
): Promise<GeneratedImage> {
  const entry = findModel({ id: task.model, scene: task.scene });
  if (!entry)
    throw new GenerationError(`The model ${task.model} is not available any more.`, { retryable: false });
  const model = await entry.load();
  const references = await loadReferences(task, store);
  const { width, height } = task;
  const { image } = await generateImage({
    model,
    prompt: references.length > 0 ? { images: references, text: task.prompt } : task.prompt,
    size: `${width}x${height}`,
    seed: task.seed,
    // The queue retries; a second layer would multiply the calls.
    maxRetries: 0,
    abortSignal: signal,
  });
  return { bytes: await deliverAs(image.uint8Array, width, height), width, height };
}

async function loadReferences(task: TaskRow, store: ImageStore): Promise<Uint8Array<ArrayBuffer>[]> {
  return Promise.all(
    task.imageInput.map(async (path, index) => {
      const bytes = await readImage(store, path);
      if (bytes) return bytes;
      throw new GenerationError(`Reference ${index + 1} is no longer there. Your credits are back.`, {
        retryable: false,
      });
    }),
  );
}

/** The picture as PNG in exactly this size: as it came where it fits, else cropped around its middle. */
async function deliverAs(bytes: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS });
  const metadata = await picture.metadata();
  if (metadata.format === "png" && metadata.width === width && metadata.height === height) return bytes;
  return picture.resize(width, height, { fit: "cover" }).png().toBuffer();
}
