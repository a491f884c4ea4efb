import type { JointedFigure } from "@/lib/sketch/figure/jointed/draw-jointed";
import type { Act } from "./person";

/** A figure and its place in a row. */
export interface Standing {
  figure: JointedFigure;
  /** The x of its neck within the row, in head units. */
  x: number;
  flip: boolean;
  size: number;
}

/** How far a figure reaches to the left and right of its neck. */
export function spread({ extent, skeleton }: JointedFigure, flip: boolean): { left: number; right: number } {
  const [left, right] = [skeleton.neck[0] - extent.left, extent.right - skeleton.neck[0]];
  return flip ? { left: right, right: left } : { left, right };
}

/** Sets figures side by side, each at a distance from the one before that suits what they do. */
export function inRow(
  figures: readonly { figure: JointedFigure; flip: boolean; size: number }[],
  act: Act | undefined,
): Standing[] {
  let x = 0;
  return figures.map(({ figure, flip, size }, index) => {
    const before = figures[index - 1];
    if (before) {
      const [one, two] = [spread(before.figure, before.flip), spread(figure, flip)];
      const close = act === "hug" ? 440 : act === "facing" ? 980 : undefined;
      const hands = act === "handhold" ? reach(before.figure) + reach(figure) : undefined;
      x +=
        close ??
        hands ??
        Math.max(
          600,
          (one.right * before.size + two.left * size) *
            (isOnFloor(figure) && isOnFloor(before.figure) ? 0.74 : 0.9),
        );
    }
    return { figure, flip, size, x };
  });
}

/** Whether a figure sits on the ground, where knees may overlap. */
const isOnFloor = ({ skeleton }: JointedFigure) => skeleton.pose.seat === "floor";

/** Distance of the held hand from the neck. */
const reach = ({ skeleton }: JointedFigure) => skeleton.arms[1][2][0] - skeleton.neck[0] + 8;

/** How far hands are raised above the hair, in head units. */
export const raisedOver = (row: readonly Standing[]) =>
  Math.max(0, ...row.map(({ figure }) => 130 - figure.extent.top));
