import sharp from "sharp";
import type { Database } from "@/db/client";
import type { TaskRow } from "@/db/queries/tasks";
import { nearestRatio, SIZES } from "@/lib/contract/aspect-ratios";
import { GenerationError } from "@/lib/generation-error";
import type { ImageStore } from "@/lib/media/image-store";
import { findModel } from "@/lib/models/catalogue";
import { type DrawnImage, drawImage } from "./draw-image";
import { findOrigin } from "./find-origin";
import { judgeNegativePrompt, judgePrompt } from "./judge-prompt";
import { judgeReferences, judgeResult } from "./judge-task";
import { loadReferences } from "./load-references";

/** In pixels. */
type Size = { width: number; height: number };

export type GeneratedImage = Size & DrawnImage;

type Work = {
  db: Database;
  store: ImageStore;
  references: string[];
  /** Whose turn it is. */
  line: string | undefined;
  signal: AbortSignal;
  /** Told how far it is, from 0 to 1, where the model knows. */
  onProgress: (fraction: number) => void;
};

/**
 * Has a task's model draw, in the size that the contract gives, with the content policy before and after it.
 * @param paths where its references are in the store
 * @throws GenerationError with a sentence for the user; other errors are the model's own
 */
export async function generateForTask(
  task: TaskRow,
  { db, store, references: paths, line, signal, onProgress }: Work,
): Promise<GeneratedImage> {
  const model = findModel({ id: task.model, scene: task.scene });
  const entry = model?.places?.find((place) => place.line === line) ?? model;
  if (!entry)
    throw new GenerationError(
      `The model ${task.model} is no longer available. Your credits are back; please choose another one.`,
      { code: "model_unavailable", retryable: false },
    );
  const { prompt, seed, outputFormat } = task;
  const negativePrompt = task.negativePrompt ?? undefined;
  await judgePrompt(prompt, signal);
  judgeNegativePrompt(negativePrompt);
  const references = await loadReferences(paths, store);
  await judgeReferences(references);
  const size = await settledSize(task, references[0]);
  const origin = entry.knowsOwn ? await findOrigin(db, task) : undefined;
  const drawing = { prompt, origin, negativePrompt, references, ...size, seed, outputFormat, onProgress };
  const image = await drawImage(entry, drawing, signal);
  await judgeResult(image.bytes);
  return { ...image, ...size };
}

/** Where `auto` hangs on a reference from elsewhere, the size is known only now. */
async function settledSize({ width, height }: TaskRow, first: Uint8Array | undefined): Promise<Size> {
  if (width !== null && height !== null) return { width, height };
  const picture = await sharp(first).metadata();
  return SIZES[nearestRatio(picture.width, picture.height)];
}
