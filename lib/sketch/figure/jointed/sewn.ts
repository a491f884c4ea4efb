import type { Paint } from "@/lib/sketch/figure/paint";
import type { Step, Upper } from "./cloth";
import type { Outfit } from "./outfit";

/** What a trimming is drawn with: the body and what it wears, and ways to put things upon the top. */
export interface Sewn extends Omit<Upper, "skin"> {
  top: Outfit["top"];
  paint: Paint;
  ink: string;
  /** Whether the body is seen from the front. */
  front: boolean;
  /** Where the waist is, as a share of the spine. */
  waist: number;
  /** A path through points of the trunk. */
  t: (...parts: readonly Step[]) => string;
  /** Within the top's outline only. */
  inside: (...drawn: string[]) => string;
  /** A band about the trunk. */
  band: (from: number, high: number) => string;
  dot: (u: number, v: number, r: number, fill: string, extra?: string) => string;
}
