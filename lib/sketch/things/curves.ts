/** Rounded shapes for our own animal drawings, in a 32-unit square. */
import { c } from "./shapes";

type Place = readonly [x: number, y: number];

const short = (value: number) => Math.round(value * 100) / 100;
const at = ([x, y]: Place) => `${short(x)} ${short(y)}`;

/** The control point of a smooth Bézier segment from `from` to `to`. */
const pull = ([x, y]: Place, before: Place, after: Place, way: number): Place => [
  x + ((after[0] - before[0]) / 6) * way,
  y + ((after[1] - before[1]) / 6) * way,
];

/**
 * A closed shape with a smooth outline through points.
 * @param places as "x y, x y"; a point followed by "!" is a corner
 */
export function curve(fill: string, places: string): string {
  const parts = places.split(",").map((one) => one.trim());
  const points = parts.map((one): Place => {
    const [x = 0, y = 0] = one.replace("!", "").split(" ").map(Number);
    return [x, y];
  });
  const around = (index: number) => points[(index + points.length) % points.length] as Place;
  const isCorner = (index: number) => parts[(index + parts.length) % parts.length]?.endsWith("!");
  const pieces = points.map((from, index) => {
    const to = around(index + 1);
    const out = isCorner(index) ? from : pull(from, around(index - 1), to, 1);
    const into = isCorner(index + 1) ? to : pull(to, from, around(index + 2), -1);
    return `C${at(out)} ${at(into)} ${at(to)}`;
  });
  return `<path fill="${fill}" d="M${at(around(0))}${pieces.join("")}z"/>`;
}

/** Subdivisions of a bent limb between two of its points. */
const STEPS = 6;

/** Catmull–Rom interpolation between the second and third of four values. */
const between = (a: number, b: number, c: number, d: number, t: number) =>
  b + (t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))) / 2;

/**
 * A leg, neck or tail: a smooth stroke of varying width with round ends.
 * @param places as "x y width, x y width"
 */
export function limb(fill: string, places: string): string {
  const points = places.split(",").map((one) => one.trim().split(" ").map(Number));
  const value = (index: number, nth: number) =>
    points[Math.min(points.length - 1, Math.max(0, index))]?.[nth] ?? 0;
  const steps = points.length === 2 ? 1 : STEPS;
  const line = Array.from({ length: (points.length - 1) * steps + 1 }, (_, step) => {
    const index = Math.floor(step / steps);
    const [x = 0, y = 0, width = 0] = [0, 1, 2].map((nth) =>
      between(
        value(index - 1, nth),
        value(index, nth),
        value(index + 1, nth),
        value(index + 2, nth),
        (step % steps) / steps,
      ),
    );
    return { x, y, half: Math.max(0.05, width / 2) };
  });
  const sides = line.map(({ x, y, half }, index): readonly [Place, Place] => {
    const [before, after] = [line[Math.max(0, index - 1)], line[Math.min(line.length - 1, index + 1)]];
    const [dx, dy] = [(after?.x ?? x) - (before?.x ?? x), (after?.y ?? y) - (before?.y ?? y)];
    const long = Math.hypot(dx, dy) || 1;
    const [nx, ny] = [(-dy / long) * half, (dx / long) * half];
    return [
      [x + nx, y + ny],
      [x - nx, y - ny],
    ];
  });
  const round = (index: number) => short(line.at(index)?.half ?? 0);
  const there = sides.map(([one]) => at(one)).join("L");
  const back = sides
    .map(([, other]) => at(other))
    .reverse()
    .join("L");
  return `<path fill="${fill}" d="M${there}A${round(-1)} ${round(-1)} 0 0 0 ${back}A${round(0)} ${round(0)} 0 0 0 ${at(sides[0]?.[0] ?? [0, 0])}z"/>`;
}

/** An ellipse, rotated by some degrees. */
export const oval = (fill: string, x: number, y: number, rx: number, ry: number, turn = 0): string =>
  `<ellipse fill="${fill}" cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"${turn ? ` transform="rotate(${turn} ${x} ${y})"` : ""}/>`;

/** A dark eye with a highlight. */
export const eye = (x: number, y: number, radius = 0.8, iris = "#2b2230"): string =>
  c(iris, x, y, radius) +
  c("#ffffff", short(x - radius * 0.3), short(y - radius * 0.35), short(radius * 0.36));
