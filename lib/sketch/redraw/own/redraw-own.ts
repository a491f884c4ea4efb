import sharp, { type Sharp } from "sharp";
import type { Drawing } from "@/lib/sketch/drawing";
import { encode } from "@/lib/sketch/finish";
import { paintDrawing, paintPixels } from "@/lib/sketch/paint-drawing";
import { readPrompt } from "@/lib/sketch/read-prompt";
import { redraw } from "@/lib/sketch/redraw/manners";
import { drawBrief, type Sketch } from "@/lib/sketch/render-sketch";
import type { Origin } from "./origin";
import { type Change, readChange } from "./read-change";

const GLANCE = 24;
/** How far the small copies of two pictures may differ on average, 0–255 per channel, through format and size alone. */
const ALIKE = 14;

const glance = (image: Sharp): Promise<Buffer> =>
  image.resize(GLANCE, GLANCE, { fit: "fill" }).removeAlpha().toColourspace("srgb").raw().toBuffer();

/** Composes the picture's last state. */
const composeLast = (
  { prompt, seed }: Origin,
  states: Change["states"],
  size: { width: number; height: number },
  signal?: AbortSignal,
): Promise<Drawing> =>
  drawBrief({
    brief: states.at(-1) ?? states[0],
    before: states.slice(0, -1),
    start: { prompt, seed },
    ...size,
    signal,
  });

/**
 * Draws one of the engine's own pictures again, with a change.
 * @returns a PNG, and the drawing that it was painted from, unless another style was applied on top
 */
export async function redrawOwn(
  origin: Origin,
  { states, manner }: Pick<Change, "states" | "manner">,
  size: { width: number; height: number },
  signal?: AbortSignal,
): Promise<Pick<Sketch, "image"> & Partial<Sketch>> {
  const drawing = await composeLast(origin, states, size, signal);
  if (!manner) return { image: await paintDrawing(drawing, { signal }), drawing };
  return { image: await encode(await redraw(await paintPixels(drawing, { signal }), manner)) };
}

/**
 * Whether the engine still draws a picture the same way: after an update, its origin may yield a different person.
 * @param picture the stored picture
 */
export async function isStillDrawn(
  origin: Origin,
  picture: Uint8Array,
  signal?: AbortSignal,
): Promise<boolean> {
  const { width, height } = await sharp(picture).metadata();
  const { prompt, seed, changes } = origin;
  const [last, earlier] = [changes.at(-1), changes.slice(0, -1)];
  const state: Pick<Change, "states" | "manner"> =
    last === undefined
      ? { states: [readPrompt(prompt)] }
      : readChange({ prompt, seed, changes: earlier }, last);
  const { image } = await redrawOwn(origin, state, { width, height }, signal);
  const again = await glance(sharp(image));
  const kept = await glance(sharp(picture));
  const apart = again.reduce((sum, value, index) => sum + Math.abs(value - (kept[index] ?? 0)), 0);
  return apart / again.length < ALIKE;
}
