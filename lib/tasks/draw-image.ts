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
  /** The negative prompt, for models that take one. */
  negativePrompt?: string | undefined;
  /** References; none for text-to-image. */
  references: Uint8Array<ArrayBuffer>[];
  width: number;
  height: number;
  seed: number;
  /** The first reference's origin, for a model that redraws its own pictures. */
  origin?: Origin | undefined;
  /** The output format; omitted: PNG. */
  outputFormat?: OutputFormat | undefined;
  /** Receives the progress, from 0 to 1, if the model reports it. */
  onProgress?: ((fraction: number) => void) | undefined;
};

/** A picture in the format that was asked for, and which of the prompt's own words it shows and lacks, where its model says so. */
export type DrawnImage = {
  bytes: Uint8Array;
  drawn?: string[] | undefined;
  notDrawn?: string[] | undefined;
  /** The settings it was generated with, if its server reports them. */
  generation?: Generation | undefined;
  /** The drawing of a vector picture, to be stored beside it. */
  vectors?: Uint8Array | undefined;
};

/** The longest `Retry-After` of a vendor that a task waits for. */
const MAX_WAIT_MS = 60_000;

/**
 * Lets a model draw a picture in exactly this size. Temporary failures are left to the queue's retries.
 * @param signal ends it early
 * @returns a picture whose metadata only says that it is AI-generated and what its references claim about their sources; and what
 *   it lacks
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

/** The vendor asks to wait too long, which ends the task. */
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
      // The queue retries; a second layer of retries would multiply the calls.
      maxRetries: 0,
      abortSignal: time ? AbortSignal.any([signal, time]) : signal,
    });
    const told = readPictureMetadata(providerMetadata);
    const ingredients = await marksOf(references);
    const sourceType = sourceTypeOf(told?.sourceType ?? entry.sourceType, ingredients);
    const shapes = await shapesOf(entry, drawing);
    const { id: modelId, fit, server } = entry;
    // Numeric faults in the operator's own servers produce black pictures.
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
    // An aborted call is not a failure.
    if (!signal.aborted) record(true);
    if (error instanceof ModelFailure) throw explainFailure(error, prompt);
    if (!time?.aborted || signal.aborted || error instanceof GenerationError) throw error;
    throw new GenerationError(TOO_LONG, { code: "timeout", retryable: true, cause: error });
  }
}

/** The source marks of a picture's references. */
async function marksOf(references: readonly Uint8Array[]): Promise<SourceMarks[]> {
  const all = await Promise.all(references.map(async (bytes) => (await sharp(bytes).metadata()).xmp));
  return all.map((xmp) => (xmp ? readSourceMarks(xmp) : {})).filter(isTold);
}

/**
 * The acceptable sizes of a model's picture: the one requested from its vendor and, since some models keep the reference's ratio,
 * that of the first reference.
 */
async function shapesOf(entry: ModelEntry, { references, width, height }: Drawing): Promise<Shape[]> {
  const asked = entry.askedSize?.({ width, height }) ?? { width, height };
  const [first] = references;
  if (!first) return [asked];
  const reference = await sharp(first).metadata();
  const scale = Math.sqrt((asked.width * asked.height) / (reference.width * reference.height));
  return [asked, { width: reference.width * scale, height: reference.height * scale }];
}
