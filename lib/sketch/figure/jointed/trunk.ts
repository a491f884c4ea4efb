import { type Point, spline } from "@/lib/sketch/svg";
import { girthAt } from "./physique";
import type { Skeleton } from "./skeleton";

/** A contour of the trunk from the neck down: its distance from the spine (head units) at shares of the spine. */
type Contour = readonly (readonly [v: number, u: number])[];

const FRONT_WOMAN: Contour = [
  [-0.06, 60],
  [0.0, 98],
  [0.027, 158],
  [0.055, 222],
  [0.13, 240],
  [0.23, 186],
  [0.33, 202],
  [0.42, 178],
  [0.55, 148],
  [0.68, 170],
  [0.82, 218],
  [0.95, 236],
  [1.06, 226],
  [1.12, 150],
];
const FRONT_MAN: Contour = [
  [-0.06, 80],
  [0.0, 122],
  [0.018, 200],
  [0.046, 306],
  [0.14, 326],
  [0.24, 252],
  [0.34, 254],
  [0.48, 222],
  [0.62, 200],
  [0.78, 206],
  [0.95, 222],
  [1.06, 216],
  [1.12, 150],
];
/** From the side: the line of the chest, then that of the back. */
const SIDE_WOMAN: readonly [Contour, Contour] = [
  [
    [-0.06, 46],
    [0.02, 66],
    [0.12, 108],
    [0.24, 158],
    [0.33, 172],
    [0.42, 128],
    [0.56, 98],
    [0.74, 122],
    [0.95, 128],
    [1.08, 96],
  ],
  [
    [-0.06, 74],
    [0.02, 100],
    [0.1, 138],
    [0.22, 148],
    [0.42, 108],
    [0.56, 88],
    [0.74, 136],
    [0.9, 190],
    [1.02, 178],
    [1.1, 100],
  ],
];
const SIDE_MAN: readonly [Contour, Contour] = [
  [
    [-0.06, 58],
    [0.02, 86],
    [0.12, 148],
    [0.26, 182],
    [0.4, 164],
    [0.6, 140],
    [0.78, 138],
    [0.95, 138],
    [1.08, 100],
  ],
  [
    [-0.06, 92],
    [0.02, 124],
    [0.1, 170],
    [0.22, 182],
    [0.42, 142],
    [0.58, 122],
    [0.76, 150],
    [0.9, 180],
    [1.02, 168],
    [1.1, 100],
  ],
];

const sidesOf = ({ frame, pose }: Skeleton): readonly [Contour, Contour] => {
  if (pose.view === "side") return frame.man ? SIDE_MAN : SIDE_WOMAN;
  const front = frame.man ? FRONT_MAN : FRONT_WOMAN;
  return [front, front];
};

function widthAt(contour: Contour, v: number): number {
  const after = contour.findIndex(([at]) => at >= v);
  if (after === 0) return contour[0]?.[1] ?? 0;
  const [above, below] = [contour[after < 0 ? contour.length - 1 : after - 1], contour.at(after)];
  if (!above || !below || after < 0) return contour.at(-1)?.[1] ?? 0;
  return above[1] + ((below[1] - above[1]) * (v - above[0])) / (below[0] - above[0]);
}

/** How far the trunk extends to the right (`way` 1) or left at a share of the spine, in head units. */
export function reach(body: Skeleton, way: -1 | 1, v: number): number {
  const [right, left] = sidesOf(body);
  return way * widthAt(way > 0 ? right : left, v) * girthAt(body.frame, v);
}

/** The outline of a part of the trunk from `top` to `hem` (shares of the spine), wider by `ease` down from the shoulders. */
export function trunkShape(body: Skeleton, top = -1, hem = 2, ease = 0, flare = 0): string {
  const sides = sidesOf(body);
  const edge = (which: 0 | 1) => {
    const contour = sides[which];
    const way = which === 0 ? 1 : -1;
    const kept = contour.filter(([v]) => v > top && v < hem).map(([v]) => v);
    const all = [...(top > -0.06 ? [top] : []), ...kept, ...(hem < 1.12 ? [hem] : [])];
    return all.map((v): Point => {
      const wide =
        widthAt(contour, v) * girthAt(body.frame, v) + ease * Math.min(1, Math.max(0, (v - 0.05) * 6));
      return body.trunk(way * (wide + flare * Math.max(0, v - 0.55)), v);
    });
  };
  const [right, left] = [edge(0), edge(1)];
  if (hem >= 1.12) return spline([...right, ...left.reverse()]);
  const low = body.trunk(0, hem + 0.022);
  const to = left.at(-1) ?? low;
  const rise = spline(left.reverse(), true).replace(/^M[-\d.]+ [-\d.]+/, "");
  return `${spline(right, true)}Q${low[0].toFixed(1)} ${low[1].toFixed(1)} ${to[0].toFixed(1)} ${to[1].toFixed(1)}${rise}Z`;
}
