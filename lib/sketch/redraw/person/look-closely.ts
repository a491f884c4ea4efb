import { open, type Pixels } from "@/lib/sketch/finish";
import { connect } from "@/lib/sketch/redraw/connect";
import { resized } from "./blur-numbers";
import type { FaceFrame } from "./face-frame";
import { type TonePlane, tonePlane } from "./hair-tones";

/** The longer side of the copy in which a person is examined, in pixels. */
const SMALL = 448;

/** A person in a small copy of a picture. */
export interface Look {
  width: number;
  height: number;
  plane: TonePlane;
  /** How much of each pixel is this person, 0–1. */
  own: Float32Array;
  /** Each pixel's position in the face's coordinates. */
  across: Float32Array;
  up: Float32Array;
  /** The distance between the eyes, in the copy's pixels. */
  unit: number;
  /** The pixels that certainly belong to the person and pass the test. */
  where: (test: (across: number, up: number) => boolean) => number[];
}

/**
 * Makes a small copy of a picture for examining one person.
 * @param mask how much of each pixel is a person, 0–1
 * @param others the other people's faces: pixels closer to one of them belong to them
 */
export async function lookClosely(
  pixels: Pixels,
  mask: Float32Array,
  frame: FaceFrame,
  others: readonly FaceFrame[],
): Promise<Look> {
  const scale = Math.min(1, SMALL / Math.max(pixels.width, pixels.height));
  const [width, height] = [Math.round(pixels.width * scale), Math.round(pixels.height * scale)];
  const data = new Uint8Array(await open(pixels).resize(width, height, { fit: "fill" }).raw().toBuffer());
  const own = resized(mask, [pixels.width, pixels.height], [width, height]);
  const { placeOf, middle, unit } = frame;
  const [start, right, down] = [placeOf(0, 0), placeOf(1 / scale, 0), placeOf(0, 1 / scale)];
  const [across, up] = [new Float32Array(own.length), new Float32Array(own.length)];
  for (let index = 0; index < own.length; index++) {
    const x = (index % width) + 0.5;
    const y = Math.floor(index / width) + 0.5;
    across[index] = start[0] + (right[0] - start[0]) * x + (down[0] - start[0]) * y;
    up[index] = start[1] + (right[1] - start[1]) * x + (down[1] - start[1]) * y;
    if (others.length === 0 || own[index] === 0) continue;
    const awayFrom = ([left, top]: readonly [number, number]) =>
      Math.hypot(x / scale - left, y / scale - top);
    if (others.some((other) => awayFrom(other.middle) < awayFrom(middle))) own[index] = 0;
  }
  const where: Look["where"] = (test) => {
    const found: number[] = [];
    for (let index = 0; index < own.length; index++)
      if ((own[index] ?? 0) > 0.9 && test(across[index] ?? 0, up[index] ?? 0)) found.push(index);
    return found;
  };
  return { width, height, plane: tonePlane(data), own, across, up, unit: unit * scale, where };
}

/** Cheeks and chin, where a face shows only skin. */
export const isBareSkin = (across: number, up: number): boolean =>
  up > -0.95 && up < -0.25 && Math.abs(across) < 0.62;

/** A part of a person: how much of each pixel of the picture belongs to it, 0–1, and its mean lightness, 0–255. */
export interface Area {
  part: Float32Array;
  lightness: number;
  /** The lightness that few of its pixels exceed; along edges, lighter ones belong to what is behind. */
  high: number;
}

/**
 * Scales an area found in the small copy to the whole picture.
 * @returns nothing if it is smaller than `least` squared eye distances
 */
export function areaOf(
  found: Float32Array,
  { width, height, plane, unit }: Look,
  pixels: Pixels,
  mask: Float32Array,
  least: number,
): Area | undefined {
  let [sum, weight] = [0, 0];
  const lights: number[] = [];
  for (let index = 0; index < found.length; index++) {
    if ((found[index] ?? 0) > 0.9) lights.push(plane[index * 3] ?? 0);
    sum += (found[index] ?? 0) * (plane[index * 3] ?? 0);
    weight += found[index] ?? 0;
  }
  if (weight < unit * unit * least) return undefined;
  const part = resized(found, [width, height], [pixels.width, pixels.height]);
  for (let index = 0; index < part.length; index++) part[index] = (part[index] ?? 0) * (mask[index] ?? 0);
  lights.sort((a, b) => a - b);
  return { part, lightness: sum / weight, high: lights[Math.floor(lights.length * 0.97)] ?? 255 };
}

/** The pixels connected to some starting points through likely ones. */
export function joinedTo(
  start: readonly number[],
  chance: Float32Array,
  { width }: Pick<Look, "width">,
): Uint8Array {
  const reached = new Uint8Array(chance.length);
  const likely = start.filter((index) => (chance[index] ?? 0) > 0.3);
  connect(likely, width, reached, (index) => (chance[index] ?? 0) >= 0.3);
  return reached;
}
