import type { JointedFigure } from "@/lib/sketch/figure/jointed/jointed-figure";
import { mix } from "./colour";
import { ellipse } from "./svg";

/** The shadow that a figure casts on the ground, from foot to foot, in picture coordinates. */
export function shadowOf(
  x: number,
  y: number,
  scale: number,
  flip: boolean,
  { skeleton, stands, extent: { left, right } }: JointedFigure,
  colour: string,
): string {
  const feet = skeleton.legs.map(([, , end]) => end[0]);
  const reached = skeleton.pose.seat === "ground" || skeleton.pose.seat === "floor";
  const [from, to] = stands
    ? [stands[0] - 120, stands[1] + 120]
    : reached
      ? [left + 100, right - 100]
      : [Math.min(...feet) - 190, Math.max(...feet) + 190];
  const middle = ((from + to) / 2 - skeleton.neck[0]) * (flip ? -scale : scale);
  return ellipse(
    x + middle,
    y - 14 * scale,
    ((to - from) / 2) * scale,
    62 * scale,
    mix(colour, "#140c24", 0.5),
    'opacity=".42"',
  );
}
