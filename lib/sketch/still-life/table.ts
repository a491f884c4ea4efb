import type { Palette } from "@/lib/sketch/palette";
import type { Random } from "@/lib/sketch/random";
import type { Defs } from "@/lib/sketch/svg";

/** What a still life is drawn with, in a 1,000-unit square with the table top at y = 800. */
export interface Setup {
  defs: Defs;
  palette: Palette;
  random: Random;
  /** The main object's colour, if the prompt names one. */
  colour: string | undefined;
  ink: string;
}

/** The outline of everything on the table. */
export function inked({ ink }: Setup, width = 7): string {
  return `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`;
}
