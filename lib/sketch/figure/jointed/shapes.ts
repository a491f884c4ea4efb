import { mix } from "@/lib/sketch/colour";
import type { Paint } from "@/lib/sketch/figure/paint";
import { type Defs, group, line, type Point, path, spline } from "@/lib/sketch/svg";
import { along, type Bones } from "./skeleton";

export const INK = 9;

const normal = (from: Point, to: Point): Point => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(dx, dy) || 1;
  return [-dy / long, dx / long];
};
export const beside = ([x, y]: Point, [nx, ny]: Point, by: number): Point => [x + nx * by, y + ny * by];

/** Half-widths of a bone's outline: at its root, at its widest, and at its end. */
type Widths = readonly [number, number, number];

/** The outline of a bone with a round root and an end that is round or, like a cuff, straight. */
export function bone(from: Point, to: Point, [root, belly, end]: Widths, cut = false): string {
  const n = normal(from, to);
  const d: Point = [n[1], -n[0]];
  const side = (way: -1 | 1): Point[] =>
    (
      [
        [0.02, root],
        [0.34, belly],
        [0.7, (belly + end) / 2],
        [0.98, end],
      ] as const
    ).map(([share, wide]) => beside(along(from, to, share), n, way * wide));
  const cap = (point: Point, wide: number, way: -1 | 1): Point[] => [
    beside(beside(point, d, way * wide * 0.72), n, wide * 0.7 * way),
    beside(point, d, way * wide),
    beside(beside(point, d, way * wide * 0.72), n, -wide * 0.7 * way),
  ];
  if (!cut) return spline([...side(1), ...cap(to, end, 1), ...side(-1).reverse(), ...cap(from, root, -1)]);
  const open = spline([...side(-1).reverse(), ...cap(from, root, -1), ...side(1)], true);
  return `${open}Z`;
}

/** The outlines of both bones of a limb up to `share` (0 the root, 1 the joint, 2 the end), wider by `ease`. */
export function limbShapes(
  [root, middle, end]: Bones,
  [one, two, three, four]: readonly [number, number, number, number],
  ease = 0,
  share = 2,
  flare = 0,
): string[] {
  const [a, b, c, d] = [one + ease * 0.7, two + ease, three + ease, four + ease];
  if (share <= 1) {
    const wide = a + (b - a) * share;
    return [bone(root, along(root, middle, share), [a, (a + wide) / 2, wide + flare], true)];
  }
  const t = share - 1;
  const low = c + (d - c) * t + flare;
  return [
    bone(root, middle, [a, (a + b) / 2, b]),
    bone(middle, along(middle, end, t), [b, c + 2, low], share < 2 || flare > 0 || ease > 0),
  ];
}

/** Cloth or skin lit from the left across a bone. */
export function lit(defs: Defs, paint: Paint, from: Point, to: Point, wide: number): string {
  const n = normal(from, to);
  const way = n[0] > 0 || (n[0] === 0 && n[1] > 0) ? -1 : 1;
  const [one, two] = [
    beside(along(from, to, 0.5), n, way * wide),
    beside(along(from, to, 0.5), n, -way * wide),
  ];
  return defs.linear(
    [
      [0, mix(paint.light, paint.base, 0.5)],
      [0.3, paint.base],
      [0.62, paint.base],
      [1, mix(paint.base, paint.shade, 0.8)],
    ],
    [one[0], one[1], two[0], two[1]],
    true,
  );
}

/** Merges shapes: one outline around all of them, and no line where they meet. */
export function fused(shapes: readonly { d: string; fill: string }[], ink: string, width = INK): string {
  return (
    shapes.map(({ d }) => line(d, ink, width * 2)).join("") +
    shapes.map(({ d, fill }) => path(d, fill)).join("")
  );
}

/** A bent limb of one material. */
export function paintLimb(
  defs: Defs,
  limb: Bones,
  shapes: readonly string[],
  paint: Paint,
  wide: number,
): string {
  const fills = shapes.map((d, index) => ({
    d,
    fill: lit(defs, paint, limb[index] ?? limb[0], limb[index + 1] ?? limb[1], wide),
  }));
  return fused(fills, paint.ink, INK * 0.7);
}

/** Clips to a shape. */
export const within = (defs: Defs, d: string, ...inside: string[]): string =>
  group(defs.clip(`<path d="${d}"/>`), ...inside);

/** The convex hull of points, clockwise on screen. */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o: Point, a: Point, b: Point) =>
    (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list: readonly Point[]) => {
    const kept: Point[] = [];
    for (const point of list) {
      while (kept.length > 1 && turn(kept.at(-2) ?? point, kept.at(-1) ?? point, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}
