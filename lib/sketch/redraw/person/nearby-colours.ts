import type { Pixels } from "@/lib/sketch/finish";
import { boxMean } from "./blur-numbers";

/** The blur is computed on a copy this many times smaller: it has no detail. */
const COARSE = 4;
/** Three box blurs in a row come close to a Gaussian. */
const ROUNDS = 3;

/** The local mean colour of some of a picture's pixels. */
export interface Nearby {
  /** The share of the neighbourhood that belongs to them, 0–1. */
  known: (x: number, y: number) => number;
  /** One channel of their local mean, 0–255; only meaningful where `known` is above 0. */
  colour: (x: number, y: number, channel: 0 | 1 | 2) => number;
}

/** @param reach standard deviation of the neighbourhood in pixels */
export function nearbyColours(
  { data, width, height }: Pixels,
  isOf: (index: number) => boolean,
  reach: number,
): Nearby {
  const [w, h] = [Math.ceil(width / COARSE), Math.ceil(height / COARSE)];
  const planes = [0, 1, 2, 3].map(() => new Float32Array(w * h));
  const [red, green, blue, weight] = planes as [Float32Array, Float32Array, Float32Array, Float32Array];
  for (let y = 0, index = 0; y < height; y++) {
    for (let x = 0; x < width; x++, index++) {
      if (!isOf(index)) continue;
      const to = Math.floor(y / COARSE) * w + Math.floor(x / COARSE);
      red[to] = (red[to] ?? 0) + (data[index * 3] ?? 0);
      green[to] = (green[to] ?? 0) + (data[index * 3 + 1] ?? 0);
      blue[to] = (blue[to] ?? 0) + (data[index * 3 + 2] ?? 0);
      weight[to] = (weight[to] ?? 0) + 1;
    }
  }
  const box = Math.max(1, Math.round(reach / COARSE));
  const blurred = planes.map((plane) => {
    let soft: Float32Array = plane;
    for (let round = 0; round < ROUNDS; round++) soft = boxMean(soft, w, h, box);
    return soft;
  });
  const at = (plane: number, x: number, y: number) => {
    const fx = Math.min(w - 1, Math.max(0, (x + 0.5) / COARSE - 0.5));
    const fy = Math.min(h - 1, Math.max(0, (y + 0.5) / COARSE - 0.5));
    const [x0, y0] = [Math.floor(fx), Math.floor(fy)];
    const [x1, y1] = [Math.min(w - 1, x0 + 1), Math.min(h - 1, y0 + 1)];
    const of = (place: number) => blurred[plane]?.[place] ?? 0;
    const top = of(y0 * w + x0) * (1 - fx + x0) + of(y0 * w + x1) * (fx - x0);
    const low = of(y1 * w + x0) * (1 - fx + x0) + of(y1 * w + x1) * (fx - x0);
    return top * (1 - fy + y0) + low * (fy - y0);
  };
  return {
    known: (x, y) => at(3, x, y) / COARSE ** 2,
    colour: (x, y, channel) => Math.min(255, at(channel, x, y) / at(3, x, y)),
  };
}
