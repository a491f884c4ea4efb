import { open, type Pixels } from "@/lib/sketch/finish";

/** Lightness blurred by `sigma` pixels, 0–255. */
const blurred = (pixels: Pixels, sigma: number): Promise<Uint8Array> =>
  open(pixels)
    .greyscale()
    // Whole numbers would shift flat areas by some levels.
    .blur({ sigma: Math.max(0.3, sigma), precision: "float" })
    .extractChannel(0)
    .raw()
    .toBuffer();

/** How a pen draws: line breadth in pixels, how readily it draws (0–1), and how sharply lines end. */
export interface Pen {
  breadth: number;
  sharpness: number;
  /** Lightness difference, 0–255, from which on a line is drawn. */
  threshold: number;
}

/**
 * The ink lines of a picture, as the share of light (0–1) that each pixel keeps: an extended difference of Gaussians,
 * whose lines are solid where the picture steps from light to dark and fade where it barely does.
 */
export async function inkLines(
  pixels: Pixels,
  { breadth, sharpness, threshold }: Pen,
): Promise<Float32Array> {
  const [fine, coarse] = await Promise.all([blurred(pixels, breadth), blurred(pixels, breadth * 1.6)]);
  return Float32Array.from(fine, (value, index) => {
    const apart = value - (coarse[index] ?? 0) + threshold;
    return apart >= 0 ? 1 : Math.max(0, 1 + Math.tanh(apart * sharpness));
  });
}

/** Steps of lightness with soft edges between them; hue and relative chroma stay. */
export function quantise(
  { data, width, height }: Pixels,
  steps: number,
  saturation: number,
  lift: number,
): Pixels {
  const out = new Uint8Array(data.length);
  const size = 255 / steps;
  const curve = Float32Array.from({ length: 256 }, (_, lightness) => {
    const step = Math.round(lightness / size);
    const soft = (step + 0.5 * Math.tanh(((lightness - step * size) / size) * 5)) * size;
    return Math.min(255, Math.max(0, 255 * (soft / 255) ** (1 / lift)));
  });
  for (let at = 0; at + 2 < data.length; at += 3) {
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const lightness = 0.299 * r + 0.587 * g + 0.114 * b;
    const wanted = curve[Math.round(lightness)] ?? lightness;
    const scale = lightness < 1 ? 1 : wanted / lightness;
    // What is nearly black has no colour that one would see.
    const colourful = saturation * Math.min(1, lightness / 48);
    for (let channel = 0; channel < 3; channel++) {
      const value = (data[at + channel] ?? 0) * scale;
      out[at + channel] = Math.min(255, Math.max(0, wanted + (value - wanted) * colourful));
    }
  }
  return { data: out, width, height };
}

/** Lays ink upon a picture: black leaning to the colour beneath by `tint` (0–1). */
export function inked({ data, width, height }: Pixels, lines: Float32Array, tint: number): Pixels {
  const out = new Uint8Array(data.length);
  for (let at = 0; at + 2 < data.length; at += 3) {
    const kept = lines[at / 3] ?? 1;
    for (let channel = 0; channel < 3; channel++) {
      const value = data[at + channel] ?? 0;
      const ink = value * tint * 0.5 + (channel === 2 ? 14 : 8);
      out[at + channel] = value * kept + ink * (1 - kept);
    }
  }
  return { data: out, width, height };
}
