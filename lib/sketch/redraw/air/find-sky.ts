import { open, type Pixels } from "@/lib/sketch/finish";
import { fitToEdges } from "@/lib/sketch/redraw/person/cut-out";

/** The side of the copy that is searched, in pixels. */
const SIDE = 256;
/** The least share of the upper edge, and of the picture, that a sky takes up. */
const LEAST_EDGE = 0.3;
const LEAST = 0.05;
/** Limits of the colour difference between neighbours, and from the mean, summed over the channels. */
const SMOOTH = 34;
const ALIKE = 170;
const ANY_BLUE = 260;

/** A picture's sky: how much of each pixel is sky, 0–1. */
export interface Sky {
  mask: Float32Array;
  /** Its lower end as a share of the height. */
  low: number;
  /** Its mean lightness, 0–255. */
  light: number;
}

/** Whether a colour may belong to a sky: blue, or bright and pale. */
function isSkyish(r: number, g: number, b: number): boolean {
  const light = 0.299 * r + 0.587 * g + 0.114 * b;
  if (g > r + 14 && g > b + 6) return false;
  return (b > r + 8 && light > 12) || (light > 150 && b > r - 46);
}

/**
 * Finds the sky in a picture: the smooth, blue or pale area connected to the upper edge.
 * @param isIndoors whether a pale area is more likely a wall
 */
export async function findSky(pixels: Pixels, isIndoors: boolean): Promise<Sky | undefined> {
  const data = await open(pixels).resize(SIDE, SIDE, { fit: "fill" }).blur(0.8).raw().toBuffer();
  const channel = (index: number, at: number) => data[index * 3 + at] ?? 0;
  const isFit = (index: number) => isSkyish(channel(index, 0), channel(index, 1), channel(index, 2));
  const mask = new Float32Array(SIDE * SIDE);
  const sum = [0, 0, 0];
  const found: number[] = [];
  const take = (index: number) => {
    mask[index] = 1;
    found.push(index);
    for (const at of [0, 1, 2]) sum[at] = (sum[at] ?? 0) + channel(index, at);
  };
  const apart = (index: number, other: (at: number) => number) =>
    [0, 1, 2].reduce((all, at) => all + Math.abs(channel(index, at) - other(at)), 0);
  const isBlue = (index: number, by = 24) => channel(index, 2) > channel(index, 0) + by;
  const spread = (from: number, isTaken: (other: number, index: number) => boolean) => {
    for (let next = from; next < found.length; next++) {
      const index = found[next] ?? 0;
      const x = index % SIDE;
      for (const other of [index + SIDE, x > 0 ? index - 1 : -1, x < SIDE - 1 ? index + 1 : -1, index - SIDE])
        if (other >= 0 && other < mask.length && !mask[other] && isFit(other) && isTaken(other, index))
          take(other);
    }
  };
  for (let x = 0; x < SIDE; x++) if (isFit(x)) take(x);
  if (found.length < LEAST_EDGE * SIDE) return undefined;
  const isAlike = (other: number, most: number) => apart(other, (at) => (sum[at] ?? 0) / found.length) < most;
  spread(0, (other, index) => apart(other, (at) => channel(index, at)) < SMOOTH && isAlike(other, ALIKE));
  // Between clouds with hard edges there is more of a blue sky.
  if (found.filter((index) => isBlue(index)).length > found.length * 0.5)
    spread(0, (other) => isBlue(other, 6) && isAlike(other, ANY_BLUE));
  const [r = 0, g = 0, b = 0] = sum.map((value) => value / found.length);
  if (found.length < LEAST * mask.length || (isIndoors && b < r + 18)) return undefined;
  const rows = found.map((index) => Math.floor(index / SIDE)).sort((one, other) => one - other);
  const low = ((rows[Math.floor(rows.length * 0.98)] ?? 0) + 1) / SIDE;
  return {
    mask: await fitToEdges(pixels, mask, SIDE),
    low,
    light: 0.299 * r + 0.587 * g + 0.114 * b,
  };
}
