import type { Paint } from "@/lib/sketch/figure/paint";
import { ellipse, line, path } from "@/lib/sketch/svg";
import { stroke, text } from "./cloth";
import type { Band } from "./outfit";
import { beside } from "./shapes";
import { angleOf, type Bones, direction, onLimb, type Skeleton } from "./skeleton";

/** A strip round a limb between two shares of its length, wider than the limb by `ease`. */
function strip(limb: Bones, from: number, to: number, wide: readonly [number, number], sag = 10): string {
  const bones = from < 1 ? ([limb[0], limb[1]] as const) : ([limb[1], limb[2]] as const);
  const [dx, dy] = direction(angleOf(...bones));
  const [one, two] = [onLimb(limb, from), onLimb(limb, to)];
  const across: [number, number] = [dy, -dx];
  const down = (point: readonly [number, number]): [number, number] => [
    point[0] + dx * sag,
    point[1] + dy * sag,
  ];
  return `M${text(beside(one, across, -wide[0]))}Q${text(down(one))} ${text(beside(one, across, wide[0]))}L${text(beside(two, across, wide[1]))}Q${text(down(two))} ${text(beside(two, across, -wide[1]))}Z`;
}

/** What is worn round an arm; nothing for what is worn round a leg. */
export function bandOnArm(
  kind: Band,
  arm: Bones,
  [, two, , four]: Skeleton["frame"]["armWidths"],
  paint: Paint,
): string {
  switch (kind) {
    case "bracelet": {
      const at = onLimb(arm, 1.84);
      return (
        path(strip(arm, 1.82, 1.88, [four + 9, four + 8]), paint.base, stroke(paint, 7)) +
        ellipse(at[0], at[1] + 8, 9, 9, paint.light, stroke(paint, 4))
      );
    }
    case "cuffs":
      return path(strip(arm, 1.7, 1.9, [four + 17, four + 15]), paint.base, stroke(paint));
    case "armband":
      return path(strip(arm, 0.5, 0.74, [two + 24, two + 22]), paint.base, stroke(paint));
    default:
      return "";
  }
}

/** What is worn round a leg; nothing for what is worn round an arm. */
export function bandOnLeg(
  kind: Band,
  which: 0 | 1,
  leg: Bones,
  [one, two, three, four]: Skeleton["frame"]["legWidths"],
  paint: Paint,
): string {
  if (kind === "thighstrap" && which === 0) {
    const wide = one + (two - one) * 0.66 + 5;
    return path(strip(leg, 0.64, 0.71, [wide, wide - 2], 20), paint.base, stroke(paint));
  }
  if (kind !== "legwarmers") return "";
  const folds = [1.56, 1.66, 1.76, 1.86].map((from) =>
    line(strip(leg, from, from + 0.005, [three + 4, three], 16), paint.deep, 6, 'opacity=".6"'),
  );
  return (
    path(strip(leg, 1.42, 1.95, [three + 18, four + 40], 22), paint.base, stroke(paint)) + folds.join("")
  );
}
