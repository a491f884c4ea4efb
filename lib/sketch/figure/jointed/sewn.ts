import type { Paint } from "@/lib/sketch/figure/paint";
import type { Step, Upper } from "./cloth";
import type { Outfit } from "./outfit";

/** What trimmings are drawn with: the body, its outfit, and helpers that draw on the top. */
export interface Sewn extends Omit<Upper, "skin"> {
  top: Outfit["top"];
  paint: Paint;
  ink: string;
  /** Whether the body is seen from the front. */
  front: boolean;
  /** The waist, as a share of the spine. */
  waist: number;
  /** A path in trunk coordinates. */
  t: (...parts: readonly Step[]) => string;
  /** Clips to the top's outline. */
  inside: (...drawn: string[]) => string;
  /** A band around the trunk. */
  band: (from: number, high: number) => string;
  dot: (u: number, v: number, r: number, fill: string, extra?: string) => string;
}
