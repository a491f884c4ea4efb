import { free, type Pixels } from "@/lib/sketch/finish";
import type { CutOut } from "./cut-out";
import { nearbyColours } from "./nearby-colours";

const CHANNELS = [0, 1, 2] as const;

/** The weighted mean colour of a picture. */
function meanOf({ data }: Pixels, weight: (index: number) => number): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let total = 1e-6;
  for (let index = 0; index * 3 + 2 < data.length; index += 7) {
    const w = weight(index);
    total += w;
    for (const channel of CHANNELS) sum[channel] += w * (data[index * 3 + channel] ?? 0);
  }
  return [sum[0] / total, sum[1] / total, sum[2] / total];
}

const lightOf = ([r, g, b]: readonly number[]) => 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0);

/** Mask values from which a pixel is certainly a person's, and up to which it certainly is not. */
const SURE = 0.97;
const NOBODY = 0.03;
/** How much of what is near must be sure for its colour to tell. */
const LEAST_KNOWN = 0.02;
/** The squared distance between person's and background's colour at which colour begins to decide, and decides fully. */
const ALIKE = 700;
const APART = 4500;

/**
 * Refines a cut-out's edge. How close a pixel's colour is to the person's and to the background's nearby tells how much of it is
 * the person's; the old background is then taken out of it.
 */
export function settleEdge(pixels: Pixels, mask: Float32Array): { data: Uint8Array; mask: Float32Array } {
  const { data, width, height } = pixels;
  const reach = Math.max(3, Math.min(width, height) / 80);
  const own = nearbyColours(pixels, (index) => (mask[index] ?? 0) > SURE, reach);
  const behind = nearbyColours(pixels, (index) => (mask[index] ?? 0) < NOBODY, reach);
  const out = new Uint8Array(data);
  const settled = new Float32Array(mask);
  for (let index = 0; index < mask.length; index++) {
    const rough = mask[index] ?? 0;
    if (rough > SURE || rough < NOBODY) continue;
    const [x, y] = [index % width, Math.floor(index / width)];
    const isNear = own.known(x, y) > LEAST_KNOWN;
    let part = Math.min(1, Math.max(0, (rough - 0.28) / 0.44));
    if (isNear && behind.known(x, y) > LEAST_KNOWN) {
      let [along, apart] = [0, 0];
      for (const channel of CHANNELS) {
        const far = behind.colour(x, y, channel);
        const step = own.colour(x, y, channel) - far;
        along += ((data[index * 3 + channel] ?? 0) - far) * step;
        apart += step * step;
      }
      const trust = Math.min(1, Math.max(0, (apart - ALIKE) / (APART - ALIKE)));
      const told = Math.min(1, Math.max(0, (along / (apart + 1) - 0.08) / 0.84));
      part += (told - part) * trust * 0.75;
    }
    settled[index] = part;
    if (!isNear) continue;
    for (const channel of CHANNELS)
      out[index * 3 + channel] =
        (data[index * 3 + channel] ?? 0) * part + own.colour(x, y, channel) * (1 - part);
  }
  return { data: out, mask: settled };
}

/** Places cut-out people in front of a new scene, with blended edges and their light matched to the scene's. */
export function standBefore(pixels: Pixels, { mask }: CutOut, scene: Pixels): Pixels {
  const { width, height } = pixels;
  const clean = settleEdge(pixels, mask);
  const own = meanOf(pixels, (index) => mask[index] ?? 0);
  const before = meanOf(pixels, (index) => 1 - (mask[index] ?? 0));
  const now = meanOf(scene, () => 1);
  const was = (lightOf(own) + lightOf(before)) / 2;
  const gain = Math.min(1.14, Math.max(0.62, (lightOf(now) / Math.max(20, was)) ** 0.4));
  // Their colour moves a tenth of the way towards that of the scene's light.
  const tint = now.map((value) => 1 + 0.14 * (value / Math.max(1, lightOf(now)) - 1));
  const data = new Uint8Array(scene.data.length);
  for (let index = 0; index < mask.length; index++) {
    const part = clean.mask[index] ?? 0;
    for (let channel = 0; channel < 3; channel++) {
      const at = index * 3 + channel;
      const lit = Math.min(255, (clean.data[at] ?? 0) * gain * (tint[channel] ?? 1));
      data[at] = lit * part + (scene.data[at] ?? 0) * (1 - part) + 0.5;
    }
  }
  free(clean.data, clean.mask);
  return { data, width, height };
}
