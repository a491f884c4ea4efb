import type { Brief, Landmark } from "@/lib/sketch/brief";
import type { Palette } from "@/lib/sketch/palette";
import type { Random } from "@/lib/sketch/random";
import type { Defs } from "@/lib/sketch/svg";

/** Everything that scenes are painted from. Lengths are in pixels. */
export interface Stage {
  defs: Defs;
  width: number;
  height: number;
  /** A thousandth of the shorter side, for sizes that must not depend on the aspect ratio. */
  unit: number;
  palette: Palette;
  random: Random;
  brief: Brief;
  /** The horizon, in pixels from the top. */
  horizon: number;
  /** Whether people or animals will stand in front; the middle of the scene then stays quieter. */
  peopled: boolean;
  /** The subject's position across the width, 0–1. */
  focus: number;
}

/** The brief's landmark of a kind, if it names one. */
export function landmarkOf({ brief }: Stage, kind: Landmark["kind"]): Landmark | undefined {
  return brief.landmarks.find((landmark) => landmark.kind === kind);
}
