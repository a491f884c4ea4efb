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

/** The size in pixels. */
type Size = { width: number; height: number };

export type GeneratedImage = Size & DrawnImage;

type Work = {
  db: Database;
  store: ImageStore;
  references: string[];
  /** The line that has a free slot. */
  line: string | undefined;
  signal: AbortSignal;
  /** Receives the progress, from 0 to 1, if the model reports it. */
  onProgress: (fraction: number) => void;
};

/**
 * Lets a task's model draw in the contract's size, with the content policy's checks before and after.
 * @param paths the paths of its references in the store
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

/** If `auto` depends on an external reference, the size is known only now. */
async function settledSize({ width, height }: TaskRow, first: Uint8Array | undefined): Promise<Size> {
  if (width !== null && height !== null) return { width, height };
  const picture = await sharp(first).metadata();
  return SIZES[nearestRatio(picture.width, picture.height)];
}
