/** Per pixel three numbers that tell hair from skin: lightness and two colour differences. */
export type TonePlane = Float32Array;

export interface Tone {
  mean: readonly [light: number, red: number, green: number];
  spread: number;
}

/** The tones of raw red, green and blue. */
export function tonePlane(data: Uint8Array): TonePlane {
  const plane = new Float32Array(data.length);
  for (let at = 0; at + 2 < data.length; at += 3) {
    const r = data[at] ?? 0;
    const g = data[at + 1] ?? 0;
    const b = data[at + 2] ?? 0;
    plane[at] = 0.299 * r + 0.587 * g + 0.114 * b;
    plane[at + 1] = (r - g) * 1.3;
    plane[at + 2] = (g - b) * 1.3;
  }
  return plane;
}

const apart = (light: number, red: number, green: number, [l, r, g]: Tone["mean"]) =>
  Math.sqrt(0.49 * (light - l) ** 2 + 1.44 * ((red - r) ** 2 + (green - g) ** 2));

export const between = (one: Tone["mean"], other: Tone["mean"]) => apart(...one, other);

const betweenAt = (plane: TonePlane, index: number, mean: Tone["mean"]) =>
  apart(plane[index * 3] ?? 0, plane[index * 3 + 1] ?? 0, plane[index * 3 + 2] ?? 0, mean);

/** Whether a pixel may be skin of anybody, by the usual ranges of Cb and Cr. */
export function isSkins(plane: TonePlane, index: number): boolean {
  const red = (plane[index * 3 + 1] ?? 0) / 1.3;
  const blue = (plane[index * 3 + 2] ?? 0) / 1.3;
  const cr = 0.4187 * red + 0.0813 * (red + blue);
  const cb = -0.1687 * red - 0.5 * blue;
  return (plane[index * 3] ?? 0) > 50 && cr > 5 && cr < 46 && cb > -52 && cb < -4;
}

/**
 * The tones of some pixels: one for the darker half, one for the lighter.
 * @param least lower limit of a tone's spread; `most` is the upper one
 */
export function tonesOf(
  plane: TonePlane,
  places: readonly number[],
  [least, most]: readonly [least: number, most: number] = [10, 34],
): Tone[] {
  const sorted = [...places].sort((a, b) => (plane[a * 3] ?? 0) - (plane[b * 3] ?? 0));
  const half = Math.ceil(sorted.length / 2);
  return [sorted.slice(0, half), sorted.slice(half)]
    .filter((part) => part.length > 12)
    .map((part) => {
      const meanOf = (channel: number) =>
        part.reduce((sum, index) => sum + (plane[index * 3 + channel] ?? 0), 0) / part.length;
      const mean = [meanOf(0), meanOf(1), meanOf(2)] as const;
      const spread = part.reduce((sum, index) => sum + betweenAt(plane, index, mean), 0) / part.length;
      return { mean, spread: Math.min(most, Math.max(least, spread * 1.5)) };
    });
}

/** How close a pixel is to the nearest of some tones, 0–1; long tails keep distant ones comparable. */
export function likeness(plane: TonePlane, index: number, tones: readonly Tone[]): number {
  let most = 0;
  for (const { mean, spread } of tones)
    most = Math.max(most, (1 + (betweenAt(plane, index, mean) / spread) ** 2 / 3) ** -2);
  return most;
}

/** How close a pixel's hue is to that of some tones, regardless of lightness; 0–1. */
export function hueLikeness(plane: TonePlane, index: number, tones: readonly Tone[]): number {
  const light = (plane[index * 3] ?? 0) + 8;
  // Nearly black pixels have no reliable hue.
  const sure = Math.min(1, light / 60);
  let most = 0;
  for (const tone of tones) {
    const [red, green] = hueOf(tone);
    const away = Math.hypot(
      (plane[index * 3 + 1] ?? 0) / light - red,
      (plane[index * 3 + 2] ?? 0) / light - green,
    );
    most = Math.max(most, sure * (1 + (away / 0.1) ** 2) ** -2);
  }
  return most;
}

/** By how much darker than skin a tone is that may be hair of any colour, and how far apart their hues are otherwise. */
const DARKER = 0.72;
export const OTHER_HUE = 0.11;

/** A tone's hue and how strong it is, whatever the light. */
const hueOf = ({ mean: [light, red, green] }: Tone) => [red / (light + 8), green / (light + 8)] as const;

/** Whether a tone from above the brow can be hair's: a bald head, or a high brow, is skin in another light. */
export function isHairs(tone: Tone, skin: readonly Tone[], otherHue = OTHER_HUE): boolean {
  return skin.every((one) => {
    const [[a, b], [c, d]] = [hueOf(tone), hueOf(one)];
    return tone.mean[0] < one.mean[0] * DARKER || Math.hypot(a - c, b - d) > otherHue;
  });
}
