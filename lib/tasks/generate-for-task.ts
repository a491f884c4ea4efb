import sharp from "sharp";
import type { TaskRow } from "@/db/queries/tasks";
import { nearestRatio, SIZES } from "@/lib/contract/aspect-ratios";
import { type ImageStore, readImage } from "@/lib/media/image-store";
import { findModel } from "@/lib/models/catalogue";
import { judgePrompt, judgeReferences, judgeResult } from "@/lib/policy/judge";
import { drawImage } from "./draw-image";
import { GenerationError } from "./generation-error";

/** In pixels. */
type Size = { width: number; height: number };

export type GeneratedImage = Size & { bytes: Uint8Array };

/**
 * Has a task's model draw, in the size that the contract gives, with the content policy before and after it.
 * @throws GenerationError with a sentence for the user; other errors are the model's own
 */
export async function generateForTask(
  task: TaskRow,
  { store, signal }: { store: ImageStore; signal: AbortSignal },
): Promise<GeneratedImage> {
  const entry = findModel({ id: task.model, scene: task.scene });
  if (!entry)
    throw new GenerationError(
      `The model ${task.model} is not available any more. Your credits are back; please choose another one.`,
      { retryable: false },
    );
  const { prompt, seed } = task;
  await judgePrompt(prompt, signal);
  const references = await loadReferences(task, store);
  await judgeReferences(references);
  const size = await settledSize(task, references[0]);
  const bytes = await drawImage(entry, { prompt, references, ...size, seed }, signal);
  await judgeResult(bytes);
  return { bytes, ...size };
}

/** Where `auto` hangs on a reference from elsewhere, the size is known only now. */
async function settledSize({ width, height }: TaskRow, first: Uint8Array | undefined): Promise<Size> {
  if (width !== null && height !== null) return { width, height };
  const picture = await sharp(first).metadata();
  return SIZES[nearestRatio(picture.width, picture.height)];
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
