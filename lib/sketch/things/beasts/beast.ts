import { blade, type Point, spline } from "@/lib/sketch/svg";
import { p } from "@/lib/sketch/things/shapes";
import { fine, outlineOf, pointOf, type Tube } from "./tube";

/** A quadruped standing and facing left, in tenths of the library's units; the ground is at 305. */
export interface Beast {
  coat: string;
  /** The colour of the far legs. */
  far: string;
  /** The colour of belly and muzzle. */
  pale: string;
  /** The colour of the mane and the tip of the tail. */
  hair: string;
  feet: string;
  foot: "hoof" | "paw" | "stump";
  torso: Tube;
  neck: Tube;
  head: Tube;
  /** The near front and hind leg, then the far ones. */
  legs: readonly [Tube, Tube, Tube, Tube];
  tail: Tube;
  /** The shape of the tail's tip. */
  tuft?: Tube;
  eye: Point;
  nose: readonly [x: number, y: number, breadth: number];
  ears: readonly Shape[];
  /** How much of the head, from the muzzle, is pale; 0 for none. */
  muzzle?: number;
  belly?: boolean;
  /** Markings that follow neck, body, legs and tail in any posture: a mane, stripes, spots. */
  marks?: (beast: Beast) => string;
  /** Markings that move with the body as a whole: fleece, bristles. */
  fleece?: () => string;
  /** Shapes behind the body: humps. */
  back?: string;
  /** Shapes behind the head: a mane, a forelock. */
  crest?: () => string;
  /** Shapes behind the eyes. */
  mask?: string;
  /** The far horn, behind the head. */
  behind?: string;
  /** Horns and tusks, in front of the head. */
  before?: string;
  /** In front of the head, but hidden in sleep: a tongue that hangs out. */
  awake?: string;
  /** Whether it has wings. */
  isWinged?: boolean;
  /** How far the crest extends below the head, in tenths. */
  ruff?: number;
}

export type Shape = readonly [fill: string, d: string];

/** A path, its numbers rounded to what is visible. */
export const leaf = (fill: string, d: string): Shape => [fill, fine(d)];

/** A closed, smooth shape through points. */
export const blob = (fill: string, ...points: readonly Point[]) => p(fill, fine(spline(points)));
/** A filled tube. */
export const tube = (fill: string, ...points: Tube) => p(fill, outlineOf(points));
/** A pointed stroke. */
export const spike = (fill: string, from: Point, bend: Point, to: Point, wide: number) =>
  p(fill, fine(blade(from, bend, to, wide)));
export const dot = (fill: string, [x, y]: Point, rx: number, ry = rx) =>
  `<ellipse fill="${fill}" cx="${(x / 10).toFixed(2)}" cy="${(y / 10).toFixed(2)}" rx="${(rx / 10).toFixed(2)}" ry="${(ry / 10).toFixed(2)}"/>`;
/** A shape that only darkens or lightens what is below it. */
export const tone = (fill: string, opacity: number, d: string) =>
  `<path fill="${fill}" fill-opacity="${opacity}" d="${d}"/>`;

/** Stripes down from the back, each at a share of the body's length. */
export const stripes = (fill: string, body: Tube, places: readonly number[], deep: number, wide: number) =>
  places
    .map((along) =>
      spike(
        fill,
        pointOf(body, along, 0.9),
        pointOf(body, along + 0.02, 0.4),
        pointOf(body, along - 0.02, deep),
        wide,
      ),
    )
    .join("");

/** Stripes across a limb, at shares of its length; `wide` in tenths. */
export const rings = (fill: string, limb: Tube, places: readonly number[], wide: number) =>
  places
    .map((along) =>
      spike(
        fill,
        pointOf(limb, along, 0.9),
        pointOf(limb, along + 0.06, 0),
        pointOf(limb, along, -0.9),
        wide,
      ),
    )
    .join("");
