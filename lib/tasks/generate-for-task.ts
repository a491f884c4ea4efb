import type { TaskRow } from "@/db/queries/tasks";
import { type ImageStore, readImage } from "@/lib/media/image-store";
import { findModel } from "@/lib/models/catalogue";
import { drawImage } from "./draw-image";
import { GenerationError } from "./generation-error";

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
  const references = await loadReferences(task, store);
  const { prompt, width, height, seed } = task;
  const bytes = await drawImage(entry, { prompt, references, width, height, seed }, signal);
  return { bytes, width, height };
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
