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
  /** What lies on neck, body, legs and tail, before the head, wherever those are: a mane, stripes, spots. */
  marks?: (beast: Beast) => string;
  /** What lies on the body alone, as it stands: fleece, bristles. */
  fleece?: () => string;
  /** What stands out from the body, behind it: humps. */
  back?: string;
  /** What goes around the head, behind it: a mane, a forelock. */
  crest?: () => string;
  /** What lies about the eyes, behind them. */
  mask?: string;
  /** Behind the head: the far horn. */
  behind?: string;
  /** Before the head: horns, tusks. */
  before?: string;
  /** The same of what is not seen of it asleep: a tongue that hangs out. */
  awake?: string;
  /** It has wings to fly with. */
  isWinged?: boolean;
  /** How far the crest reaches below the head, in tenths. */
  ruff?: number;
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
export const tone = (fill: string, opacity: number, d: string) =>
  `<path fill="${fill}" fill-opacity="${opacity}" d="${d}"/>`;

/** Stripes from the back downwards: each at a share of the body's length. */
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
