import type { JointedFigure } from "@/lib/sketch/figure/jointed/jointed-figure";
import type { Act } from "./acts";

/** A figure and its place in a row. */
export interface Standing {
  figure: JointedFigure;
  /** The x of its neck within the row, in head units. */
  x: number;
  flip: boolean;
  size: number;
  /** How far above the ground it is borne, in head units. */
  rise?: number;
}

/** How far a figure reaches to the left and right of its neck. */
export function spread({ extent, skeleton }: JointedFigure, flip: boolean): { left: number; right: number } {
  const [left, right] = [skeleton.neck[0] - extent.left, extent.right - skeleton.neck[0]];
  return flip ? { left: right, right: left } : { left, right };
}

/** How far from neck to neck those are who do something together. */
const APART: Partial<Record<Act, number>> = { hug: 440, facing: 980, kiss: 488, backtoback: 330 };

/** Where the neck of somebody borne is, from the bearer's: to the right and up. */
const BORNE: Partial<Record<Act, readonly [right: number, up: number]>> = {
  piggyback: [250, 290],
  carried: [-560, -110],
};

/** Sets somebody upon another one's back, or into their arms. */
function bear(bearer: Figure, ridden: Figure, borne: number, act: Act | undefined): Standing[] {
  const [right, up] = (act && BORNE[act]) ?? [0, 0];
  const under = bearer.figure.extent.ground - bearer.figure.skeleton.neck[1];
  const over = ridden.figure.extent.ground - ridden.figure.skeleton.neck[1];
  const two: Standing[] = [
    { ...bearer, x: 0 },
    { ...ridden, x: right, rise: under + up - over },
  ];
  return borne === 0 ? two.reverse() : two;
}
type Figure = Omit<Standing, "x" | "rise">;

/** Sets figures side by side, each at a distance from the one before that suits what they do. */
export function inRow(
  figures: readonly { figure: JointedFigure; flip: boolean; size: number }[],
  act: Act | undefined,
  borne?: number,
  apart = 0.9,
): Standing[] {
  let x = 0;
  const [bearer, ridden] = [figures[borne === 0 ? 1 : 0], figures[borne ?? 0]];
  if (borne !== undefined && bearer && ridden) return bear(bearer, ridden, borne, act);
  return figures.map(({ figure, flip, size }, index) => {
    const before = figures[index - 1];
    if (before) {
      const [one, two] = [spread(before.figure, before.flip), spread(figure, flip)];
      const close = act ? APART[act] : undefined;
      const hands = act === "handhold" ? reach(before.figure) + reach(figure) : undefined;
      x +=
        close ??
        hands ??
        Math.max(
          600,
          (one.right * before.size + two.left * size) *
            (isOnFloor(figure) && isOnFloor(before.figure) ? 0.74 : apart),
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
