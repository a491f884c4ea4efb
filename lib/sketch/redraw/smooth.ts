import { free, type Pixels } from "@/lib/sketch/finish";

/** One pass of a bilateral filter along rows or columns: neighbours count less the more their colour differs. */
function pass(
  from: Uint8Array,
  to: Uint8Array,
  { width, height }: Pick<Pixels, "width" | "height">,
  reach: number,
  weights: Float32Array,
  isDown: boolean,
): void {
  const near = Float32Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (0.5 * reach * reach)),
  );
  const [across, most] = isDown ? [width * 3, height - 1] : [3, width - 1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const place = isDown ? y : x;
      const r = from[at] ?? 0;
      const g = from[at + 1] ?? 0;
      const b = from[at + 2] ?? 0;
      let sum = 0;
      let red = 0;
      let green = 0;
      let blue = 0;
      const last = Math.min(reach, most - place);
      for (let step = -Math.min(reach, place); step <= last; step++) {
        const other = at + step * across;
        const or = from[other] ?? 0;
        const og = from[other + 1] ?? 0;
        const ob = from[other + 2] ?? 0;
        const apart = Math.abs(or - r) + Math.abs(og - g) + Math.abs(ob - b);
        const weight = (weights[apart] ?? 0) * (near[step + reach] ?? 0);
        sum += weight;
        red += weight * or;
        green += weight * og;
        blue += weight * ob;
      }
      to[at] = red / sum + 0.5;
      to[at + 1] = green / sum + 0.5;
      to[at + 2] = blue / sum + 0.5;
    }
  }
}

/**
 * Smooths surfaces and preserves edges.
 * @param reach the filter's radius in pixels
 * @param tolerance how far apart colours may be and still blend, 0–255 per channel
 */
export function smooth(pixels: Pixels, reach: number, tolerance: number, rounds: number): Pixels {
  const { width, height } = pixels;
  const weights = Float32Array.from({ length: 766 }, (_, apart) =>
    Math.exp(-((apart / 3 / tolerance) ** 2) / 2),
  );
  let from = new Uint8Array(pixels.data);
  let to = new Uint8Array(from.length);
  for (let round = 0; round < rounds; round++) {
    for (const isDown of [false, true]) {
      pass(from, to, pixels, reach, weights, isDown);
      [from, to] = [to, from];
    }
  }
  free(to);
  return { data: from, width, height };
}
