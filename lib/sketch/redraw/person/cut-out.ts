import { free, open, type Pixels } from "@/lib/sketch/finish";
import { connect } from "@/lib/sketch/redraw/connect";
import { askModel } from "./ask-model";
import { boxMean, resized } from "./blur-numbers";
import type { Face } from "./find-faces";
import { SIDES } from "./models";

/** The people in a picture: for each pixel, how much of it is theirs, 0–1. */
export interface CutOut {
  mask: Float32Array;
  /** The share of the picture that they cover, 0–1. */
  share: number;
  /** The share of the cut-out of which the model is not sure, 0–1. */
  doubt: number;
}

const { side: SEEN } = SIDES.selfie;
/** The guided filter: the side of the copy it is fitted on, its window's reach in pixels, and its regularisation. */
const FINE = 512;
const REACH = 6;
const SOFTNESS = 40;

/** The smallest share of the whole that a piece without a face may have. */
const SCRAP = 0.08;

/** The model's mask without small detached pieces that contain no face. */
function withoutScraps(mask: Float32Array, isFace: (x: number, y: number) => boolean): Float32Array {
  const kept = Float32Array.from(mask);
  const seen = new Uint8Array(mask.length);
  const all = mask.filter((value) => value > 0.3).length;
  const isPerson = (index: number) => (mask[index] ?? 0) > 0.3;
  for (let start = 0; start < mask.length; start++) {
    if (seen[start] || !isPerson(start)) continue;
    const piece = connect([start], SEEN, seen, isPerson);
    const isOwn = piece.some((index) => isFace(index % SEEN, Math.floor(index / SEEN)));
    if (!isOwn && piece.length < all * SCRAP) for (const index of piece) kept[index] = 0;
  }
  return kept;
}

/**
 * Cuts the people out of a picture: the model's rough mask, its edges aligned with those of the picture (by a guided filter
 * that is fitted on a small copy and applied to the whole).
 * @param faces the pieces that contain one are kept, however small
 */
export async function cutOut(pixels: Pixels, faces: readonly Face[] = []): Promise<CutOut> {
  const { width, height } = pixels;
  const small = await open(pixels).resize(SEEN, SEEN, { fit: "fill" }).raw().toBuffer();
  const told = await askModel({ model: "selfie", pixels: new Uint8Array(small) });
  const rough = withoutScraps(told, (x, y) =>
    faces.some(
      ({ centre, size }) =>
        Math.hypot((x * width) / SEEN - centre[0], (y * height) / SEEN - centre[1]) < size * 0.7,
    ),
  );
  let [sure, unsure] = [0, 0];
  for (const value of rough) {
    if (value > 0.5) sure++;
    if (value > 0.2 && value < 0.8) unsure++;
  }
  const mask = await fitToEdges(pixels, rough, SEEN);
  return { mask, share: sure / rough.length, doubt: unsure / Math.max(1, sure) };
}

/**
 * Draws the edges of a rough mask to those of the picture.
 * @param rough of the whole picture, squeezed into a square of this side
 */
export async function fitToEdges(pixels: Pixels, rough: Float32Array, side: number): Promise<Float32Array> {
  const { width, height } = pixels;
  const scale = FINE / Math.max(width, height);
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const greyOf = async (to: [number, number]) =>
    open(pixels).resize(to[0], to[1], { fit: "fill" }).greyscale().extractChannel(0).raw().toBuffer();
  const guide = Float32Array.from(await greyOf([w, h]));
  const wide = resized(rough, [side, side], [w, h]);
  const times = (a: Float32Array, b: Float32Array) => a.map((value, index) => value * (b[index] ?? 0));
  const mean = (values: Float32Array) => boxMean(values, w, h, REACH);
  const [meanGuide, meanMask] = [mean(guide), mean(wide)];
  const [both, square] = [mean(times(guide, wide)), mean(times(guide, guide))];
  const slope = both.map((value, index) => {
    const g = meanGuide[index] ?? 0;
    return (value - g * (meanMask[index] ?? 0)) / ((square[index] ?? 0) - g * g + SOFTNESS);
  });
  const offset = meanMask.map((value, index) => value - (slope[index] ?? 0) * (meanGuide[index] ?? 0));
  const mask = resized(mean(slope), [w, h], [width, height]);
  const fineOffset = resized(mean(offset), [w, h], [width, height]);
  const light = await greyOf([width, height]);
  for (let index = 0; index < mask.length; index++) {
    const fitted = (mask[index] ?? 0) * (light[index] ?? 0) + (fineOffset[index] ?? 0);
    mask[index] = Math.min(1, Math.max(0, (fitted - 0.18) / 0.64));
  }
  free(light, fineOffset);
  return mask;
}
