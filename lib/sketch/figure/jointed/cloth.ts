import type { Paint } from "@/lib/sketch/figure/paint";
import type { Defs, Point } from "@/lib/sketch/svg";
import type { Outfit } from "./outfit";
import { INK } from "./shapes";
import type { Skeleton } from "./skeleton";

/** What clothes are drawn with. */
export interface Upper {
  defs: Defs;
  body: Skeleton;
  outfit: Outfit;
  skin: Paint;
  ambient: string;
  isTattooed?: boolean;
  /** Limbs of metal, by name and place. */
  metal?: ReadonlySet<"arm0" | "arm1" | "leg0" | "leg1">;
}

export const text = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
export const stroke = (paint: Paint, width = INK) =>
  `stroke="${paint.ink}" stroke-width="${width}" stroke-linejoin="round"`;
/** A path command, or a point of the trunk: across and down. */
export type Step = string | readonly [number, number];

/** A path in trunk coordinates: commands are letters, points are pairs of across and down. */
export const tracer =
  (body: Skeleton) =>
  (...parts: readonly Step[]): string =>
    parts
      .map((part) => (typeof part === "string" ? part : ` ${text(body.trunk(part[0], part[1]))} `))
      .join("");
