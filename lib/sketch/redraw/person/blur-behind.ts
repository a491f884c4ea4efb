import type { Pixels } from "@/lib/sketch/finish";
import { nearbyColours } from "./nearby-colours";

/** The blur's standard deviation as a share of the shorter side. */
const SOFT = 0.014;
/** A pixel with less of a person than this belongs to the background. */
const BEHIND = 0.1;

/** The background of a picture, out of focus; the people in it leave no traces. */
export function blurBehind(pixels: Pixels, mask: Float32Array): Pixels {
  const { width, height } = pixels;
  const isBehind = (index: number) => (mask[index] ?? 0) < BEHIND;
  const near = nearbyColours(pixels, isBehind, SOFT * Math.min(width, height));
  const data = new Uint8Array(pixels.data.length);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (const channel of [0, 1, 2] as const) {
        data[at] = near.known(x, y) > 0.001 ? near.colour(x, y, channel) : (pixels.data[at] ?? 0);
        at++;
      }
  return { data, width, height };
}
