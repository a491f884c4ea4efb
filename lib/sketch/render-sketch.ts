import sharp from "sharp";
import type { Brief } from "./brief";
import { composePicture } from "./compose";
import { finishPicture, open, settle } from "./finish";
import { createRandom, hashText } from "./random";
import { readPrompt } from "./read-prompt";
import { type Guide, readReferences } from "./references";
import { loadLibrary } from "./things/draw-thing";
import { applyTreatments } from "./treatments";

/** What a sketch is made from. Lengths are pixels. */
export interface SketchInput {
  prompt: string;
  seed: number;
  width: number;
  height: number;
  /** Encoded pictures (PNG, JPEG, WebP, AVIF or GIF) to take palette and layout from. */
  references: Uint8Array[];
  signal?: AbortSignal;
}

/**
 * Draws the prompt as a layered vector illustration.
 * The same input gives the same bytes; another seed gives another picture.
 * @returns a PNG of exactly `width` × `height`, 8 bits, sRGB, without alpha
 * @throws Error when a reference cannot be read as a picture, or when the signal is aborted
 */
export async function renderSketch(input: SketchInput): Promise<Uint8Array> {
  const { prompt, seed, width, height, references, signal } = input;
  signal?.throwIfAborted();
  const random = createRandom(hashText(`${Math.trunc(seed)}/${prompt}`));
  const asked = readPrompt(prompt);
  const isCovered = asked.subject.kind !== "scenery";
  const guide =
    references.length > 0 ? await readReferences(references, width, height, isCovered) : undefined;
  const brief = fillSubject(asked, guide);
  if (brief.things.length > 0 || isFurnished(brief)) await loadLibrary();
  signal?.throwIfAborted();
  const { backdrop, figures, depth, edge } = composePicture({
    brief,
    random,
    width,
    height,
    ...(guide ? { guide } : {}),
  });
  const painted = sharp(Buffer.from(backdrop));
  const back = await settle(depth > 0 ? painted.blur(depth) : painted);
  signal?.throwIfAborted();
  const whole = await settle(open(back).composite([{ input: Buffer.from(figures) }]));
  signal?.throwIfAborted();
  const treated = await applyTreatments(await finishPicture(whole, brief, edge, random.fork("grain")), brief);
  return new Uint8Array(
    await open(treated).png({ compressionLevel: 6, adaptiveFiltering: false }).toBuffer(),
  );
}

const FURNISHED: readonly string[] = ["kitchen", "classroom", "office", "bedroom", "bathroom"];
const isFurnished = ({ setting }: Brief) => setting !== undefined && FURNISHED.includes(setting);

/** Where the prompt names nobody and nothing, and the reference shows a person, the picture is of a person, too. */
function fillSubject(brief: Brief, guide: Guide | undefined): Brief {
  if (!guide?.hair || brief.subject.kind !== "scenery") return brief;
  return { ...brief, subject: readPrompt("portrait").subject };
}
