import { open, type Pixels } from "@/lib/sketch/finish";
import { askModel } from "./ask-model";
import { boxMean, resized } from "./blur-numbers";
import type { Face } from "./find-faces";
import { SIDES } from "./models";

/** Who stands in a picture: for each pixel, how far it is theirs, 0–1. */
export interface CutOut {
  mask: Float32Array;
  /** Their part of the picture, 0–1. */
  share: number;
  /** The part of what was found of which the model is not sure, 0–1. */
  doubt: number;
}

const { side } = SIDES.selfie;
/** The side at which edges are fitted to the picture, in pixels, and how far around each pixel that looks. */
const FINE = 512;
const REACH = 6;
const SOFTNESS = 40;

/** What part of all that was found a piece must be that no face is in. */
const SCRAP = 0.08;

/** The model's mask without the small pieces that stand apart and in which no face is. */
function withoutScraps(mask: Float32Array, isFace: (x: number, y: number) => boolean): Float32Array {
  const kept = Float32Array.from(mask);
  const seen = new Uint8Array(mask.length);
  const all = mask.filter((value) => value > 0.3).length;
  for (let start = 0; start < mask.length; start++) {
    if (seen[start] || (mask[start] ?? 0) <= 0.3) continue;
    const piece = [start];
    seen[start] = 1;
    let isOwn = false;
    for (const index of piece) {
      const x = index % side;
      isOwn ||= isFace(x, Math.floor(index / side));
      for (const next of [
        x > 0 ? index - 1 : -1,
        x < side - 1 ? index + 1 : -1,
        index - side,
        index + side,
      ]) {
        if (next < 0 || next >= mask.length || seen[next] || (mask[next] ?? 0) <= 0.3) continue;
        seen[next] = 1;
        piece.push(next);
      }
    }
    if (!isOwn && piece.length < all * SCRAP) for (const index of piece) kept[index] = 0;
  }
  return kept;
}

/**
 * Cuts out who stands in a picture: the model's rough mask, its edges drawn to those of the picture (a guided filter, fitted
 * on a small copy and laid upon the whole).
 * @param faces what hangs together with one is somebody's, however little it is
 */
export async function cutOut(pixels: Pixels, faces: readonly Face[] = []): Promise<CutOut> {
  const { width, height } = pixels;
  const small = await open(pixels).resize(side, side, { fit: "fill" }).raw().toBuffer();
  const told = await askModel({ model: "selfie", pixels: new Uint8Array(small) });
  const rough = withoutScraps(told, (x, y) =>
    faces.some(
      ({ centre, size }) =>
        Math.hypot((x * width) / side - centre[0], (y * height) / side - centre[1]) < size * 0.7,
    ),
  );
  const [sure, unsure] = [
    rough.filter((v) => v > 0.5).length,
    rough.filter((v) => v > 0.2 && v < 0.8).length,
  ];
  const scale = FINE / Math.max(width, height);
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const greyOf = async (to: [number, number]) =>
    Float32Array.from(
      await open(pixels).resize(to[0], to[1], { fit: "fill" }).greyscale().extractChannel(0).raw().toBuffer(),
    );
  const guide = await greyOf([w, h]);
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
  const fineSlope = resized(mean(slope), [w, h], [width, height]);
  const fineOffset = resized(mean(offset), [w, h], [width, height]);
  const light = await greyOf([width, height]);
  const mask = light.map((value, index) => {
    const fitted = (fineSlope[index] ?? 0) * value + (fineOffset[index] ?? 0);
    return Math.min(1, Math.max(0, (fitted - 0.18) / 0.64));
  });
  return { mask, share: sure / rough.length, doubt: unsure / Math.max(1, sure) };
}
