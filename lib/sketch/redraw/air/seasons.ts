import type { Pixels } from "@/lib/sketch/finish";

/** Masks of what a season leaves unchanged, such as sky and people; 0–1 per pixel. */
export type Kept = readonly Float32Array[];

const LEAVES = [
  [206, 116, 40],
  [178, 66, 36],
  [228, 172, 62],
] as const;

const lightOf = (r: number, g: number, b: number) => 0.299 * r + 0.587 * g + 0.114 * b;
const share = (value: number) => Math.min(1, Math.max(0, value));

/** How likely a colour belongs to leaves or grass, 0–1. */
const greenness = (r: number, g: number, b: number) => share((g - Math.max(r * 0.97, b * 1.02)) / 20);

/** Blends each pixel with another colour, in place; `change` returns the colour and its share. */
function recolour(
  { data, width }: Pixels,
  kept: Kept,
  change: (
    colour: readonly [number, number, number],
    x: number,
    y: number,
  ) => readonly [number, number, number, number],
): void {
  for (let at = 0, index = 0; at + 2 < data.length; at += 3, index++) {
    const own = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const;
    const [r, g, b, wanted] = change(own, index % width, Math.floor(index / width));
    const part = kept.reduce((rest, mask) => rest * (1 - (mask[index] ?? 0)), wanted);
    if (part < 0.01) continue;
    data[at] = own[0] + (r - own[0]) * part;
    data[at + 1] = own[1] + (g - own[1]) * part;
    data[at + 2] = own[2] + (b - own[2]) * part;
  }
}

/** Covers greenery and, outdoors, the ground with snow. */
export function snowUpon(pixels: Pixels, kept: Kept, isOutdoors: boolean): void {
  recolour(pixels, kept, ([r, g, b]) => {
    const light = lightOf(r, g, b);
    const ground = isOutdoors ? share((Math.min(r, g) - b - 6) / 50) * 0.6 : 0;
    const part = Math.max(greenness(r, g, b), ground) * (0.3 + 0.7 * share(light / 110));
    const white = Math.min(250, 128 + light * 0.72);
    return [white - 4, white, Math.min(255, white + 6), part * 0.9];
  });
}

/** Gives leaves and grass autumn colours in patches. */
export function turnLeaves(pixels: Pixels, kept: Kept): void {
  const unit = 1024 / Math.min(pixels.width, pixels.height);
  recolour(pixels, kept, ([r, g, b], x, y) => {
    const part = greenness(r, g, b);
    if (part === 0) return [r, g, b, 0];
    const [u, v] = [x * unit, y * unit];
    const patch =
      1.5 + Math.sin(u * 0.017 + Math.sin(v * 0.012) * 2) * 0.9 + Math.sin(v * 0.023 + u * 0.006) * 0.6;
    const first = LEAVES[Math.min(2, Math.max(0, Math.floor(patch)))] ?? LEAVES[0];
    const bright = Math.min(1.5, (lightOf(r, g, b) * 1.12) / lightOf(first[0], first[1], first[2]));
    return [
      Math.min(255, first[0] * bright),
      Math.min(255, first[1] * bright),
      first[2] * bright,
      part * 0.92,
    ];
  });
}
