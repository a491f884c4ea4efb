import { open, type Pixels, settle } from "@/lib/sketch/finish";
import type { CutOut } from "./cut-out";

/** The mean of what a weight leaves of a picture. */
function meanOf({ data }: Pixels, weight: (index: number) => number): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let total = 1e-6;
  for (let index = 0; index * 3 + 2 < data.length; index += 7) {
    const w = weight(index);
    total += w;
    for (const channel of [0, 1, 2] as const) sum[channel] += w * (data[index * 3 + channel] ?? 0);
  }
  return [sum[0] / total, sum[1] / total, sum[2] / total];
}

const lightOf = ([r, g, b]: readonly number[]) => 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0);

/** Of somebody at the edge, the colour without the old background in it: that of what is surely theirs nearby. */
async function withoutFringe(pixels: Pixels, mask: Float32Array): Promise<Pixels> {
  const { data, width, height } = pixels;
  const [held, weight] = [new Uint8Array(data.length), new Uint8Array(data.length)];
  for (let index = 0; index < mask.length; index++) {
    const isSure = (mask[index] ?? 0) > 0.97;
    for (let at = index * 3; at < index * 3 + 3; at++) {
      held[at] = isSure ? (data[at] ?? 0) : 0;
      weight[at] = isSure ? 255 : 0;
    }
  }
  const sigma = Math.max(2, Math.min(width, height) / 170);
  const [near, sure] = await Promise.all(
    [held, weight].map((values) => settle(open({ data: values, width, height }).blur({ sigma }))),
  );
  const out = Uint8Array.from(data);
  for (let index = 0; index < mask.length; index++) {
    const part = mask[index] ?? 0;
    const known = sure?.data[index * 3] ?? 0;
    if (part > 0.97 || part < 0.02 || known < 6) continue;
    for (let at = index * 3; at < index * 3 + 3; at++) {
      const clean = Math.min(255, ((near?.data[at] ?? 0) * 255) / known);
      out[at] = (data[at] ?? 0) * part + clean * (1 - part);
    }
  }
  return { data: out, width, height };
}

/** Has who was cut out stand before a new scene: edges blended, their light drawn to that of the scene. */
export async function standBefore(pixels: Pixels, { mask }: CutOut, scene: Pixels): Promise<Pixels> {
  const { width, height } = pixels;
  const clean = await withoutFringe(pixels, mask);
  const own = meanOf(pixels, (index) => mask[index] ?? 0);
  const before = meanOf(pixels, (index) => 1 - (mask[index] ?? 0));
  const now = meanOf(scene, () => 1);
  const was = (lightOf(own) + lightOf(before)) / 2;
  const gain = Math.min(1.14, Math.max(0.62, (lightOf(now) / Math.max(20, was)) ** 0.4));
  // A tenth of the way to the colour of the scene's light.
  const tint = now.map((value) => 1 + 0.14 * (value / Math.max(1, lightOf(now)) - 1));
  const data = new Uint8Array(scene.data.length);
  for (let index = 0; index < mask.length; index++) {
    const part = mask[index] ?? 0;
    for (let channel = 0; channel < 3; channel++) {
      const at = index * 3 + channel;
      const lit = Math.min(255, (clean.data[at] ?? 0) * gain * (tint[channel] ?? 1));
      data[at] = lit * part + (scene.data[at] ?? 0) * (1 - part) + 0.5;
    }
  }
  return { data, width, height };
}
