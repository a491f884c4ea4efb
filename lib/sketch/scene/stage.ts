import type { Brief, Landmark } from "@/lib/sketch/brief";
import type { Palette } from "@/lib/sketch/palette";
import type { Random } from "@/lib/sketch/random";
import type { Defs } from "@/lib/sketch/svg";

/** What a scene is painted on and with. Lengths are pixels. */
export interface Stage {
  defs: Defs;
  width: number;
  height: number;
  /** A thousandth of the shorter side: the measure for sizes that should not depend on the ratio. */
  unit: number;
  palette: Palette;
  random: Random;
  brief: Brief;
  /** Where the horizon lies, in pixels from the top. */
  horizon: number;
  /** True where people or animals will stand before the scene: its middle then stays quieter. */
  peopled: boolean;
  /** Where the subject stands across the width, 0–1. */
  focus: number;
}

/** What the brief says of a landmark, if it names it. */
export function landmarkOf({ brief }: Stage, kind: Landmark["kind"]): Landmark | undefined {
  return brief.landmarks.find((landmark) => landmark.kind === kind);
}
