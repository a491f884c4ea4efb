import { type Point, spline } from "@/lib/sketch/svg";

/** A smooth, bent shape: points along its centre line, each with its thickness, in tenths of the library's units. */
export type Tube = readonly (readonly [x: number, y: number, radius: number])[];

/** Path numbers, converted to the library's units. */
export const fine = (d: string) =>
  d.replace(/-?\d+(?:\.\d+)?/g, (number) => (Number(number) / 10).toFixed(2));

const normalAt = (tube: Tube, index: number): Point => {
  const [from, to] = [tube[Math.max(0, index - 1)], tube[Math.min(tube.length - 1, index + 1)]];
  if (!from || !to) return [0, 1];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(dx, dy) || 1;
  return [-dy / long, dx / long];
};

/** A tube's outline, round at both ends. */
export function outlineOf(tube: Tube): string {
  const side = (way: -1 | 1) =>
    tube.map(([x, y, radius], index): Point => {
      const [nx, ny] = normalAt(tube, index);
      return [x + nx * radius * way, y + ny * radius * way];
    });
  const cap = (index: number, way: -1 | 1): Point[] => {
    const [x, y, radius] = tube[index] ?? [0, 0, 0];
    const [nx, ny] = normalAt(tube, index);
    const [tx, ty] = [ny * way, -nx * way];
    return [0.7, 0, -0.7].map((across): Point => {
      const ahead = Math.sqrt(1 - across * across) * radius;
      return [x + tx * ahead + nx * across * radius * way, y + ty * ahead + ny * across * radius * way];
    });
  };
  return fine(spline([...side(1), ...cap(tube.length - 1, 1), ...side(-1).reverse(), ...cap(0, -1)]));
}

/** A point of a tube: `along` from start to end, 0–1, `across` from side to side, −1–1. */
export function pointOf(tube: Tube, along: number, across: number): Point {
  const place = Math.min(0.999, Math.max(0, along)) * (tube.length - 1);
  const index = Math.floor(place);
  const [one, two] = [tube[index], tube[index + 1]];
  if (!one || !two) return [0, 0];
  const share = place - index;
  const mixed = (which: 0 | 1 | 2) => one[which] + (two[which] - one[which]) * share;
  const [ax, ay] = normalAt(tube, index);
  const [bx, by] = normalAt(tube, index + 1);
  const [nx, ny] = [ax + (bx - ax) * share, ay + (by - ay) * share];
  return [mixed(0) + nx * mixed(2) * across, mixed(1) + ny * mixed(2) * across];
}
