import { channelsOf } from "@/lib/sketch/colour";
import type { Pixels } from "@/lib/sketch/finish";
import type { Area } from "./look-closely";

/** How far lightness moves towards the dye's: all the way, black hair dyed blonde would look like paper. */
const LIFT = 0.72;

/** How much lighter than the mean highlights become at most, 0–255. */
const HIGHLIGHT = 75;

/** Dyes hair or cloth in place and keeps its light and shade. */
export function dye(pixels: Pixels, { part: parts, lightness, high }: Area, wished: string): Pixels {
  const { data } = pixels;
  const paint = channelsOf(wished);
  const painted = 0.299 * paint[0] + 0.587 * paint[1] + 0.114 * paint[2];
  const middle = lightness + (Math.max(26, painted) - lightness) * LIFT;
  // Brightened dark hair gains contrast, but its highlights must not turn white.
  const most = HIGHLIGHT / Math.max(1, high - lightness);
  const contrast = Math.max(0.8, Math.min(most, (0.85 * (middle + 12)) / (lightness + 12)));
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? 0;
    if (part < 0.01) continue;
    const at = index * 3;
    const light = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    const own = Math.min(high, light);
    const wanted = Math.min(250, Math.max(4, middle + (own - lightness) * contrast));
    for (let channel = 0; channel < 3; channel++) {
      const colour = paint[channel] ?? 0;
      const dyed =
        wanted <= painted
          ? (colour * wanted) / Math.max(1, painted)
          : colour + ((255 - colour) * (wanted - painted)) / Math.max(1, 255 - painted);
      data[at + channel] = (data[at + channel] ?? 0) * (1 - part) + dyed * part + 0.5;
    }
  }
  return pixels;
}
