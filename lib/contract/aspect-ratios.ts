/** Every named aspect ratio, with its size in pixels. */
export const SIZES = {
  "1:1": { width: 1024, height: 1024 },
  "3:2": { width: 1248, height: 832 },
  "2:3": { width: 832, height: 1248 },
  "9:16": { width: 720, height: 1280 },
  "16:9": { width: 1280, height: 720 },
  "3:4": { width: 864, height: 1152 },
  "4:3": { width: 1152, height: 864 },
} as const;

/** A ratio with a fixed size. */
export type FixedRatio = keyof typeof SIZES;

export const FIXED_RATIOS = Object.keys(SIZES) as [FixedRatio, ...FixedRatio[]];

/** What a request may contain: a ratio, or `auto` to leave it to the references or the model. */
export const ASPECT_RATIOS = ["auto", ...FIXED_RATIOS] as const;

export type AspectRatio = (typeof ASPECT_RATIOS)[number];

/**
 * The listed ratio nearest to a picture's own, compared on a logarithmic scale so that 2:1 and 1:2 are equally
 * far from 1:1.
 * @param width in pixels, more than zero
 * @param height in pixels, more than zero
 */
export function nearestRatio(width: number, height: number): FixedRatio {
  const wanted = Math.log(width / height);
  const distance = (ratio: FixedRatio) =>
    Math.abs(Math.log(SIZES[ratio].width / SIZES[ratio].height) - wanted);
  return FIXED_RATIOS.reduce((best, ratio) => (distance(ratio) < distance(best) ? ratio : best));
}
