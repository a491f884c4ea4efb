import type { HeadView } from "@/lib/sketch/figure/accessory-layers";
import type { Seat as Piece } from "@/lib/sketch/person";
import type { Point } from "@/lib/sketch/svg";

/** The view of a body. From the side, it faces right. */
type View = "front" | "side" | "back";
/** What a hand does. "hidden" draws none. */
export type HandShape = "relaxed" | "fist" | "open" | "point" | "peace" | "flat" | "aim" | "hidden";

/** An arm or a leg as two bones. Angles are degrees: 0 hangs straight down, 90 points to the picture's right. */
export interface Limb {
  upper: number;
  lower: number;
  /** The foreshortening of each bone, 1 by default. */
  long?: number;
  fore?: number;
  /** Whether the limb is behind the body. */
  behind?: boolean;
  /** Where its end is, in the head's units; the lower bone then reaches from the middle joint to there. */
  to?: Point;
}
export interface Arm extends Limb {
  hand?: HandShape;
  /** The hand's rotation relative to the forearm, in degrees. */
  turn?: number;
}
export interface Leg extends Limb {
  /** The foot's angle to the ground in degrees, positive if the toes point down. */
  foot?: number;
  /** The direction of the toes, −1 to 1; 0 is towards the viewer. */
  toes: number;
}

/** What somebody sits or rides on, or leans against. */
export type Seat = Piece | "floor" | "bicycle" | "broomstick" | "mount" | "ground" | "none";

/** What a pose is done with, drawn in the hands, at the ear or under the feet. */
export type Gear =
  | "phone"
  | "camera"
  | "thumb"
  | "heart"
  | "kiss"
  | "ring"
  | "ball"
  | "bat"
  | "racket"
  | "hoop"
  | "save"
  | "surfboard"
  | "skateboard"
  | "wheels"
  | "blades"
  | "skis"
  | "snowboard"
  | "barbell"
  | "bow";

/** A pose. The first arm and leg are those on the left of the picture or, from the side, the far ones. */
export interface Pose {
  view: View;
  head: HeadView;
  /** The spine's lean to the right, in degrees. */
  lean?: number;
  /** How far the middle of the spine bends to the right, in head units. */
  bow?: number;
  /** The tilt of the head, and the slope of shoulders and hips, in degrees. */
  tilt?: number;
  shoulders?: number;
  hips?: number;
  arms: readonly [Arm, Arm];
  legs: readonly [Leg, Leg];
  /** The height of the soles above the ground, in head units. */
  lift?: number;
  seat?: Seat;
  /** Whether the thighs point towards the viewer. */
  lap?: boolean;
  /** Degrees by which the whole figure is turned in the picture's plane, clockwise: 180 stands on its hands. */
  roll?: number;
  gear?: Gear;
}
