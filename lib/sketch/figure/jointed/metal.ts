import { type Paint, paintOf } from "@/lib/sketch/figure/paint";
import type { Mark } from "@/lib/sketch/person";
import { ellipse, line } from "@/lib/sketch/svg";
import type { Upper } from "./cloth";
import { along, angleOf, type Bones } from "./skeleton";

export const STEEL: Paint = paintOf("#aab4c6", "#6a4a9c");

/** Which limbs are of metal. */
export function metalOf(marks: readonly Mark[]): NonNullable<Upper["metal"]> {
  return new Set([
    ...(marks.includes("robot") ? (["arm0", "arm1", "leg0", "leg1"] as const) : []),
    ...(marks.includes("metalarm") ? (["arm0"] as const) : []),
    ...(marks.includes("metalleg") ? (["leg0"] as const) : []),
  ]);
}

/** A limb's joints and the seams of its plates. */
export function joints([root, middle, end]: Bones, wide: number): string {
  const seam = (from: Bones[0], to: Bones[0], share: number, half: number) => {
    const [x, y] = along(from, to, share);
    const turn = -angleOf(from, to);
    return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})">${line(`M${-half} 0Q0 ${half * 0.4} ${half} 0`, STEEL.ink, 8)}${line(`M${-half} 14Q0 ${half * 0.4 + 14} ${half} 14`, STEEL.light, 6)}</g>`;
  };
  const knob = ([x, y]: Bones[0], r: number) =>
    ellipse(x, y, r, r, STEEL.shade, `stroke="${STEEL.ink}" stroke-width="8"`) +
    ellipse(x, y, r * 0.42, r * 0.42, "#4fd8e8", `stroke="${STEEL.ink}" stroke-width="6"`);
  return (
    seam(root, middle, 0.42, wide * 0.94) +
    seam(middle, end, 0.4, wide * 0.8) +
    seam(middle, end, 0.9, wide * 0.62) +
    knob(middle, wide * 0.8)
  );
}
