import { generateImage } from "ai";
import sharp from "sharp";
import { OUTPUT_FORMATS, type OutputFormat } from "@/lib/closed-lists";
import type { Generation } from "@/lib/contract/generation";
import { GenerationError, TOO_LONG } from "@/lib/generation-error";
import { finishPicture } from "@/lib/media/finish-picture";
import { packDrawing } from "@/lib/media/kept-drawing";
import type { SourceMarks } from "@/lib/media/provenance";
import type { Shape } from "@/lib/media/reader/picture-job";
import { isTold, readSourceMarks, sourceTypeOf } from "@/lib/media/source-marks";
import { besidePrompt } from "@/lib/models/adapt-model";
import type { ModelEntry } from "@/lib/models/model-entry";
import { ModelFailure } from "@/lib/models/model-failure";
import { readPictureMetadata } from "@/lib/models/read-picture-metadata";
import type { Origin } from "@/lib/sketch/entry";
import { recordServer } from "@/lib/telemetry/record-server";
import { deliverImage } from "./deliver-image";
import { explainFailure } from "./explain-failure";

export type Drawing = {
  prompt: string;
  /** What is not to be in the picture, for models that take it. */
  negativePrompt?: string | undefined;
  /** Pictures to start from; none for text-to-image. */
  references: Uint8Array<ArrayBuffer>[];
  width: number;
  height: number;
  seed: number;
  /** How the first reference came to be, for a model that redraws its own pictures. */
  origin?: Origin | undefined;
  /** What it is delivered as; omitted: PNG. */
  outputFormat?: OutputFormat | undefined;
  /** Told how far it is, from 0 to 1, where the model knows. */
  onProgress?: ((fraction: number) => void) | undefined;
};

/** A picture in the format that was asked for, and which of the prompt's own words it shows and lacks, where its model says so. */
export type DrawnImage = {
  bytes: Uint8Array;
  drawn?: string[] | undefined;
  notDrawn?: string[] | undefined;
  /** By what settings it was made, where its server reports them. */
  generation?: Generation | undefined;
  /** What it was painted from, to be kept beside it, where it is made of vectors. */
  vectors?: Uint8Array | undefined;
};

/** The longest that a task waits because a vendor says when to come back. */
const MAX_WAIT_MS = 60_000;

/**
 * Has a model draw a picture in exactly this size. Whatever may pass is for the queue to try again.
 * @param signal ends it early
 * @returns a picture that says that it was made by an algorithm, what its references say of their sources, and nothing else
 *   about itself; and what it lacks
 * @throws GenerationError with a sentence for the user; other errors are the model's own
 */
export async function drawImage(
  entry: ModelEntry,
  drawing: Drawing,
  signal: AbortSignal,
): Promise<DrawnImage> {
  try {
    return await drawOnce(entry, drawing, signal);
  } catch (error) {
    const isTooLong = error instanceof GenerationError && (error.retryAfterMs ?? 0) > MAX_WAIT_MS;
    throw isTooLong ? tooLate(error) : error;
  }
}

/** Nobody waits that long: this ends the task. */
function tooLate({ message, code, retryAfterMs, cause }: GenerationError): GenerationError {
  return new GenerationError(message, { code, retryable: false, retryAfterMs, cause });
}

async function drawOnce(entry: ModelEntry, drawing: Drawing, signal: AbortSignal): Promise<DrawnImage> {
  const { prompt, negativePrompt, references, width, height, seed, onProgress } = drawing;
  const model = await entry.load({ onProgress });
  const beside = besidePrompt(negativePrompt, drawing.origin);
  const time = entry.timeoutMs === undefined ? undefined : AbortSignal.timeout(entry.timeoutMs);
  const startedAt = performance.now();
  const record = (isFailure: boolean) => {
    const seconds = (performance.now() - startedAt) / 1000;
    if (entry.server !== undefined) recordServer(entry.server, seconds, { isFailure });
  };
  try {
    const { image, providerMetadata } = await generateImage({
      model,
      prompt: references.length > 0 ? { images: references, text: prompt } : prompt,
      size: `${width}x${height}`,
      seed,
      ...(beside && { providerOptions: beside }),
      // The queue retries; a second layer would multiply the calls.
      maxRetries: 0,
      abortSignal: time ? AbortSignal.any([signal, time]) : signal,
    });
    const told = readPictureMetadata(providerMetadata);
    const ingredients = await marksOf(references);
    const sourceType = sourceTypeOf(told?.sourceType ?? entry.sourceType, ingredients);
    const shapes = await shapesOf(entry, drawing);
    const { id: modelId, fit, server } = entry;
    // What goes wrong within one of the operator's own servers, such as numbers that overflow, comes out as black.
    const wanted = { width, height, shapes, modelId, fit, isNeverPlain: server !== undefined };
    const delivered = await deliverImage(image.uint8Array, wanted);
    const provenance = { sourceType, modelId, ...(ingredients.length > 0 && { ingredients }) };
    const bytes = await finishPicture(delivered, drawing.outputFormat ?? OUTPUT_FORMATS[0], provenance);
    const vectors = told?.drawing && (await packDrawing({ drawing: told.drawing, provenance }));
    record(false);
    return {
      bytes,
      drawn: told?.drawn,
      notDrawn: told?.notDrawn,
      generation: told?.generation,
      ...(vectors && { vectors }),
    };
  } catch (error) {
    // Who is told to stop has not failed.
    if (!signal.aborted) record(true);
    if (error instanceof ModelFailure) throw explainFailure(error, prompt);
    if (!time?.aborted || signal.aborted || error instanceof GenerationError) throw error;
    throw new GenerationError(TOO_LONG, { code: "timeout", retryable: true, cause: error });
  }
}

/** What the pictures that one is made from say of their source. */
async function marksOf(references: readonly Uint8Array[]): Promise<SourceMarks[]> {
  const all = await Promise.all(references.map(async (bytes) => (await sharp(bytes).metadata()).xmp));
  return all.map((xmp) => (xmp ? readSourceMarks(xmp) : {})).filter(isTold);
}

/**
 * What a model's picture may look like: the size that its vendor was asked for; and as some keep the ratio of what they
 * start from, that of the first reference.
 */
async function shapesOf(entry: ModelEntry, { references, width, height }: Drawing): Promise<Shape[]> {
  const asked = entry.askedSize?.({ width, height }) ?? { width, height };
  const [first] = references;
  if (!first) return [asked];
  const reference = await sharp(first).metadata();
  const scale = Math.sqrt((asked.width * asked.height) / (reference.width * reference.height));
  return [asked, { width: reference.width * scale, height: reference.height * scale }];
}
