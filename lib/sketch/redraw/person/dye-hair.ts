import { channelsOf } from "@/lib/sketch/colour";
import type { Pixels } from "@/lib/sketch/finish";

/** How far hair's lightness moves towards the dye's: all the way, black hair dyed blonde would look like paper. */
const LIFT = 0.72;

/**
 * Dyes hair and keeps its light and shade.
 * @param hair how much of each pixel is hair, 0–1; `lightness` is the hair's mean, 0–255
 */
export function dyeHair(
  { data, width, height }: Pixels,
  { hair, lightness }: { hair: Float32Array; lightness: number },
  dye: string,
): Pixels {
  const paint = channelsOf(dye);
  const light = 0.299 * paint[0] + 0.587 * paint[1] + 0.114 * paint[2];
  const middle = lightness + (Math.max(26, light) - lightness) * LIFT;
  const out = Uint8Array.from(data);
  for (let index = 0; index < hair.length; index++) {
    const part = hair[index] ?? 0;
    if (part < 0.01) continue;
    const at = index * 3;
    const own = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    const wanted = Math.min(250, middle * ((own + 12) / (lightness + 12)) ** 0.85);
    for (let channel = 0; channel < 3; channel++) {
      const colour = paint[channel] ?? 0;
      const dyed =
        wanted <= light
          ? (colour * wanted) / Math.max(1, light)
          : colour + ((255 - colour) * (wanted - light)) / Math.max(1, 255 - light);
      out[at + channel] = (data[at + channel] ?? 0) * (1 - part) + dyed * part + 0.5;
    }
  }
  return { data: out, width, height };
}
