import type { Random } from "@/lib/sketch/random";
import type { Defs } from "@/lib/sketch/svg";
import type { Paint } from "./paint";

export interface Material {
  defs: Defs;
  paint: Paint;
  hair: Paint;
  skin: Paint;
  random: Random;
}

export const inked = ({ ink }: Paint, width = 8) =>
  `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`;
