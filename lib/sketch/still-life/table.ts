import type { Palette } from "@/lib/sketch/palette";
import type { Random } from "@/lib/sketch/random";
import type { Defs } from "@/lib/sketch/svg";

/** What a still life is drawn with, in a square of 1,000 units whose table top runs at y = 800. */
export interface Setup {
  defs: Defs;
  palette: Palette;
  random: Random;
  /** The main thing's own colour, if the prompt names one. */
  colour: string | undefined;
  ink: string;
}

/** The outline that every thing on the table has. */
export function inked({ ink }: Setup, width = 7): string {
  return `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`;
}
