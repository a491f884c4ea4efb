import { free, open, type Pixels } from "@/lib/sketch/finish";

/** Lightness blurred by `sigma` pixels, 0–255. */
const blurred = (pixels: Pixels, sigma: number): Promise<Uint8Array> =>
  open(pixels)
    .greyscale()
    // Rounding to whole numbers would shift flat areas by several levels.
    .blur({ sigma: Math.max(0.3, sigma), precision: "float" })
    .extractChannel(0)
    .raw()
    .toBuffer();

/** How a pen draws: line width in pixels, how readily it draws (0–1), and how sharply lines end. */
export interface Pen {
  breadth: number;
  sharpness: number;
  /** The lightness difference, 0–255, at which a line begins. */
  threshold: number;
}

/**
 * A picture's ink lines, as the share of light (0–1) that each pixel keeps: an extended difference of Gaussians,
 * whose lines are solid at strong steps in lightness and fade at weak ones.
 */
export async function inkLines(
  pixels: Pixels,
  { breadth, sharpness, threshold }: Pen,
): Promise<Float32Array> {
  const [fine, coarse] = await Promise.all([blurred(pixels, breadth), blurred(pixels, breadth * 1.6)]);
  const kept = Float32Array.from({ length: 511 }, (_, step) => {
    const apart = step - 255 + threshold;
    return apart >= 0 ? 1 : Math.max(0, 1 + Math.tanh(apart * sharpness));
  });
  const lines = new Float32Array(fine.length);
  for (let index = 0; index < lines.length; index++)
    lines[index] = kept[(fine[index] ?? 0) - (coarse[index] ?? 0) + 255] ?? 1;
  free(fine, coarse);
  return lines;
}

/** Reduces lightness to steps with soft edges, in place; hue and relative chroma stay. */
export function quantise(pixels: Pixels, steps: number, saturation: number, lift: number): Pixels {
  const { data } = pixels;
  const size = 255 / steps;
  const curve = Float32Array.from({ length: 256 }, (_, lightness) => {
    const step = Math.round(lightness / size);
    const soft = (step + 0.5 * Math.tanh(((lightness - step * size) / size) * 5)) * size;
    return Math.min(255, Math.max(0, 255 * (soft / 255) ** (1 / lift)));
  });
  for (let at = 0; at + 2 < data.length; at += 3) {
    const lightness = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    const wanted = curve[Math.round(lightness)] ?? lightness;
    const scale = lightness < 1 ? 1 : wanted / lightness;
    // Nearly black pixels have no visible colour.
    const colourful = saturation * Math.min(1, lightness / 48);
    for (let channel = 0; channel < 3; channel++) {
      const value = (data[at + channel] ?? 0) * scale;
      data[at + channel] = Math.min(255, Math.max(0, wanted + (value - wanted) * colourful));
    }
  }
  return pixels;
}

/** Draws ink lines over pixels, in place: black, tinted with the colour beneath by `tint` (0–1). Frees the lines. */
export function inked(pixels: Pixels, lines: Float32Array, tint: number): Pixels {
  const { data } = pixels;
  for (let at = 0; at + 2 < data.length; at += 3) {
    const kept = lines[at / 3] ?? 1;
    if (kept === 1) continue;
    for (let channel = 0; channel < 3; channel++) {
      const value = data[at + channel] ?? 0;
      const ink = value * tint * 0.5 + (channel === 2 ? 14 : 8);
      data[at + channel] = value * kept + ink * (1 - kept);
    }
  }
  free(lines);
  return pixels;
}
