import { channelsOf } from "@/lib/sketch/colour";
import type { Pixels } from "@/lib/sketch/finish";
import type { Area } from "./look-closely";

/** How far lightness moves towards the dye's: all the way, black hair dyed blonde would look like paper. */
const LIFT = 0.72;

/** Dyes hair or cloth in place and keeps its light and shade. */
export function dye(pixels: Pixels, { part: parts, lightness }: Area, wished: string): Pixels {
  const { data } = pixels;
  const paint = channelsOf(wished);
  const light = 0.299 * paint[0] + 0.587 * paint[1] + 0.114 * paint[2];
  const middle = lightness + (Math.max(26, light) - lightness) * LIFT;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? 0;
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
      data[at + channel] = (data[at + channel] ?? 0) * (1 - part) + dyed * part + 0.5;
    }
  }
  return pixels;
}
