import type { Paint } from "@/lib/models/sketch/figure/paint";
import type { Random } from "@/lib/models/sketch/random";
import type { Defs } from "@/lib/models/sketch/svg";

export interface Material {
  defs: Defs;
  paint: Paint;
  hair: Paint;
  skin: Paint;
  random: Random;
}

export const inked = ({ ink }: Paint, width = 8) =>
  `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`;
