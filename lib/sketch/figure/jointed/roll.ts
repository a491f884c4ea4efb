import { group, type Point } from "@/lib/sketch/svg";
import type { JointedFigure } from "./jointed-figure";
import { NECK, type Skeleton } from "./skeleton";

/** How far hands, feet and the head reach beyond their joints, in the head's units. */
const HAND = 190;
const FOOT = 150;
const HEAD = 360;

/** Turns a figure in the picture's plane as its pose has it, and finds anew how far it reaches and where it stands. */
export function roll(figure: JointedFigure): JointedFigure {
  const { skeleton } = figure;
  const degrees = skeleton.pose.roll;
  if (!degrees) return figure;
  const [x, y] = skeleton.trunk(0, 0.5);
  const radians = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  const turned = ([px, py]: Point): Point => [
    x + (px - x) * cos - (py - y) * sin,
    y + (px - x) * sin + (py - y) * cos,
  ];
  const ends = (limbs: Skeleton["arms"], far: number) =>
    limbs.map(([, middle, end]) => {
      const long = Math.hypot(end[0] - middle[0], end[1] - middle[1]) || 1;
      return turned([
        end[0] + ((end[0] - middle[0]) / long) * far,
        end[1] + ((end[1] - middle[1]) / long) * far,
      ]);
    });
  const hands = ends(skeleton.arms, HAND);
  const points = [
    ...hands,
    ...ends(skeleton.legs, FOOT),
    ...skeleton.arms.map(([, middle]) => turned(middle)),
  ];
  const [hx, hy] = turned([NECK[0], NECK[1] - 392]);
  const [xs, ys] = [points.map(([at]) => at), points.map(([, at]) => at)];
  const ground = Math.max(...ys, hy + HEAD);
  const standing = hands.filter(([, at]) => at > ground - 260).map(([at]) => at);
  const spun = (inside: string) =>
    inside && group(`transform="rotate(${degrees} ${x.toFixed(1)} ${y.toFixed(1)})"`, inside);
  return {
    behind: spun(figure.behind),
    body: spun(figure.body),
    over: spun(figure.over),
    skeleton,
    extent: {
      left: Math.min(hx - HEAD, ...xs) - 40,
      right: Math.max(hx + HEAD, ...xs) + 40,
      top: Math.min(hy - HEAD, ...ys) - 40,
      ground: ground - 40,
    },
    stands: [Math.min(...standing, hx), Math.max(...standing, hx)],
  };
}
