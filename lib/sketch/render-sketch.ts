import type { Brief } from "./brief";
import { composePicture } from "./compose";
import { type Drawing, wholeOf } from "./drawing";
import type { Guide } from "./guide";
import { paintDrawing } from "./paint-drawing";
import { createRandom, hashText } from "./random";
import { readPrompt } from "./read-prompt";
import { readReferences } from "./references";
import { loadLibrary } from "./things/draw-thing";

/** What a sketch is made from. Lengths are in pixels. */
interface SketchInput {
  prompt: string;
  seed: number;
  width: number;
  height: number;
  /** Encoded pictures (PNG, JPEG, WebP, AVIF or GIF) that palette and layout are taken from. */
  references: Uint8Array[];
  signal?: AbortSignal | undefined;
}

/** A picture and its drawing. */
export interface Sketch {
  /** A PNG of exactly the requested size, 8 bits, sRGB, without alpha. */
  image: Uint8Array;
  drawing: Drawing;
}

/**
 * Draws the prompt as a layered vector illustration.
 * The same input gives the same bytes; another seed gives another picture.
 * @throws Error when a reference cannot be read as a picture, or when the signal is aborted
 */
export async function renderSketch(input: SketchInput): Promise<Sketch> {
  const { prompt, seed, width, height, references, signal } = input;
  signal?.throwIfAborted();
  const asked = readPrompt(prompt);
  const isCovered = asked.subject.kind !== "scenery";
  const guide =
    references.length > 0 ? await readReferences(references, width, height, isCovered) : undefined;
  const drawing = await drawBrief({
    brief: fillSubject(asked, guide),
    start: { prompt, seed },
    width,
    height,
    ...(guide ? { guide } : {}),
    signal,
  });
  return { image: await paintDrawing(drawing, { signal }), drawing };
}

/**
 * Composes a brief into a drawing.
 * @param start seeds the random generator; `before` are the earlier states of a picture that is redrawn
 * @throws Error when the signal is aborted
 */
export async function drawBrief(input: {
  brief: Brief;
  before?: readonly Brief[];
  start: { prompt: string; seed: number };
  width: number;
  height: number;
  guide?: Guide;
  signal?: AbortSignal | undefined;
}): Promise<Drawing> {
  const { brief, before, start, width, height, guide, signal } = input;
  const chance = hashText(`${Math.trunc(start.seed)}/${start.prompt}`);
  if (brief.things.length > 0 || isFurnished(brief) || holdsThing(brief)) await loadLibrary();
  signal?.throwIfAborted();
  const composition = composePicture({
    brief,
    random: createRandom(chance),
    width,
    height,
    ...(before ? { before } : {}),
    ...(guide ? { guide } : {}),
  });
  return { ...composition, ...wholeOf(brief), width, height, chance };
}

const FURNISHED: readonly string[] = [
  "cafe",
  "room",
  "library",
  "kitchen",
  "classroom",
  "office",
  "bedroom",
  "bathroom",
];
const isFurnished = ({ setting }: Brief) => setting !== undefined && FURNISHED.includes(setting);

const holdsThing = ({ subject }: Brief) =>
  subject.kind === "people" &&
  subject.people.some(({ held, act, block }) => held === "thing" || block || act === "ride");

/** If the prompt names no subject and the reference shows a person, the picture is of a person, too. */
function fillSubject(brief: Brief, guide: Guide | undefined): Brief {
  if (!guide?.hair || brief.subject.kind !== "scenery") return brief;
  return { ...brief, subject: readPrompt("portrait").subject };
}
