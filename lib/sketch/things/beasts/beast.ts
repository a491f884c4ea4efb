import { blade, type Point, spline } from "@/lib/sketch/svg";
import { p } from "@/lib/sketch/things/shapes";
import { fine, outlineOf, pointOf, type Tube } from "./tube";

/** A four-legged animal that stands and looks to the left, in tenths of the library's units; the ground is at 305. */
export interface Beast {
  coat: string;
  /** Of the legs on its far side. */
  far: string;
  /** Of belly and muzzle. */
  pale: string;
  /** Of mane and tail's end. */
  hair: string;
  feet: string;
  foot: "hoof" | "paw" | "stump";
  torso: Tube;
  neck: Tube;
  head: Tube;
  /** The front leg and the hind leg on the near side, then those on the far one. */
  legs: readonly [Tube, Tube, Tube, Tube];
  tail: Tube;
  /** What the tail ends in. */
  tuft?: Tube;
  eye: Point;
  nose: readonly [x: number, y: number, breadth: number];
  ears: readonly Shape[];
  /** How much of the head is pale, from its end; 0 for none. */
  muzzle?: number;
  belly?: boolean;
  /** What lies on neck and body, before the head: a mane, stripes, spots. */
  marks?: (beast: Beast) => string;
  /** Behind everything: the far horn. */
  behind?: string;
  /** Before everything: horns, tusks. */
  before?: string;
}

export type Shape = readonly [fill: string, d: string];

/** A shape by its path, its numbers cut to what can be seen. */
export const leaf = (fill: string, d: string): Shape => [fill, fine(d)];

/** A closed soft form through points. */
export const blob = (fill: string, ...points: readonly Point[]) => p(fill, fine(spline(points)));
/** A tube in a colour. */
export const tube = (fill: string, ...points: Tube) => p(fill, outlineOf(points));
/** A pointed stroke. */
export const spike = (fill: string, from: Point, bend: Point, to: Point, wide: number) =>
  p(fill, fine(blade(from, bend, to, wide)));
export const dot = (fill: string, [x, y]: Point, rx: number, ry = rx) =>
  `<ellipse fill="${fill}" cx="${(x / 10).toFixed(2)}" cy="${(y / 10).toFixed(2)}" rx="${(rx / 10).toFixed(2)}" ry="${(ry / 10).toFixed(2)}"/>`;
/** A shape that only darkens or brightens what it lies on. */
const tone = (fill: string, opacity: number, d: string) =>
  `<path fill="${fill}" fill-opacity="${opacity}" d="${d}"/>`;

/** Stripes from the back downwards: each at a share of the body's length. */
export const stripes = (fill: string, body: Tube, places: readonly number[], deep: number, wide: number) =>
  places
    .map((along) =>
      spike(
        fill,
        pointOf(body, along, 1),
        pointOf(body, along + 0.02, 0.4),
        pointOf(body, along - 0.02, deep),
        wide,
      ),
    )
    .join("");

function footOf({ foot, feet }: Beast, leg: Tube, isFar: boolean): string {
  const [x, y, radius] = leg.at(-1) ?? [0, 0, 0];
  const [bx, by] = leg.at(-2) ?? [x, y];
  if (foot === "hoof") {
    const turn = Math.atan2(x - bx, y - by);
    const [dx, dy] = [Math.sin(turn), Math.cos(turn)];
    const at = (across: number, down: number): Point => [
      x + dy * across + dx * down,
      y - dx * across + dy * down,
    ];
    const lifted = y < 270;
    const long = lifted ? radius * 1.9 : 305 - y;
    const [a, b, c, d] = [at(-radius, 1), at(radius, 1), at(radius * 1.2, long), at(-radius * 1.75, long)];
    return p(feet, fine(`M${a.join(" ")}L${b.join(" ")}L${c.join(" ")}L${d.join(" ")}Z`));
  }
  if (foot === "stump")
    return [-0.55, 0.05, 0.62]
      .map((across) => dot(feet, [x + across * radius, 302 - (isFar ? 2 : 0)], radius * 0.26, 4.5))
      .join("");
  return (
    dot(feet, [x - radius * 0.75, 298], radius * 1.55, 8.5) +
    [-1.35, -0.5]
      .map((across) => tone("#2a1a3a", 0.35, fine(`M${x + across * radius} 297h2.4v8h-2.4Z`)))
      .join("")
  );
}

function legOf(beast: Beast, leg: Tube, isFar: boolean): string {
  const fill = isFar ? beast.far : beast.coat;
  const grounded: Tube =
    beast.foot === "hoof"
      ? leg
      : leg.map(([x, y, r], index) => [x, index === leg.length - 1 ? 304 - r * 0.62 : y, r]);
  return tube(fill, ...grounded) + footOf(beast, grounded, isFar);
}

/** Draws an animal as the inside of a square of 32. */
export function drawBeast(beast: Beast): string {
  const { coat, pale, torso, neck, head, legs, tail, tuft, eye, nose, ears, muzzle = 0, marks } = beast;
  const [frontNear, hindNear, frontFar, hindFar] = legs;
  const belly = [0.08, 0.3, 0.5, 0.7, 0.92].map((along) => pointOf(torso, along, -0.98));
  const inner = [0.78, 0.5, 0.22].map((along) => pointOf(torso, along, -0.56));
  const back = [0.04, 0.3, 0.6, 0.86].map((along) => pointOf(torso, along, 0.95));
  const under = [0.62, 0.28].map((along) => pointOf(torso, along, 0.66));
  const soft = (points: readonly Point[]) => fine(spline(points));
  const end = Math.max(1, Math.round(head.length * (1 - muzzle)));
  const [ex, ey] = eye;
  const [nx, ny, wide] = nose;
  return [
    beast.behind ?? "",
    tube(coat, ...tail),
    tuft ? tube(beast.hair, ...tuft) : "",
    legOf(beast, frontFar, true),
    legOf(beast, hindFar, true),
    tube(coat, ...torso),
    tube(coat, ...neck),
    legOf(beast, hindNear, false),
    legOf(beast, frontNear, false),
    beast.belly ? p(pale, soft([...belly, ...inner])) : tone("#2a1a3a", 0.13, soft([...belly, ...inner])),
    tone("#ffffff", 0.16, soft([...back, ...under])),
    marks?.(beast) ?? "",
    tube(coat, ...head),
    muzzle > 0 ? tube(pale, ...head.slice(end - 1)) : "",
    ...ears.map(([fill, d]) => p(fill, d)),
    dot("#ffffff", [ex, ey], 8.2, 8.8),
    dot("#2b1c22", [ex - 0.8, ey], 6.6, 7.6),
    dot("#ffffff", [ex - 3, ey - 3], 2.3),
    dot("#3a2a30", [nx, ny], wide, wide * 0.78),
    beast.before ?? "",
  ].join("");
}
