import type { HeadView } from "@/lib/sketch/figure/accessory-layers";
import type { Seat as Piece } from "@/lib/sketch/person";
import type { Point } from "@/lib/sketch/svg";

/** From where a body is seen. Seen from the side, it faces the right. */
type View = "front" | "side" | "back";
/** What a hand does. "hidden" draws none. */
export type HandShape = "relaxed" | "fist" | "open" | "point" | "peace" | "flat" | "hidden";

/** An arm or a leg as two bones. Angles are degrees: 0 hangs straight down, 90 points to the picture's right. */
export interface Limb {
  upper: number;
  lower: number;
  /** What is left of each bone's length where it points at us or away: 1 unless given. */
  long?: number;
  fore?: number;
  /** Whether the limb lies behind the body. */
  behind?: boolean;
  /** Where its end is, in the head's units; the lower bone then reaches from the middle joint to there. */
  to?: Point;
}
export interface Arm extends Limb {
  hand?: HandShape;
  /** Degrees by which the hand turns from the forearm's line. */
  turn?: number;
}
export interface Leg extends Limb {
  /** The foot's angle to the ground in degrees, toes down being positive. */
  foot?: number;
  /** −1 to 1: towards which side the toes point; 0 at us. */
  toes: number;
}

/** What somebody sits or rides on, or leans against. */
export type Seat = Piece | "floor" | "bicycle" | "mount" | "ground" | "none";

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

/** A body's attitude. The first arm and leg are those at the picture's left or, seen from the side, the farther ones. */
export interface Pose {
  view: View;
  head: HeadView;
  /** Degrees by which the spine leans to the right. */
  lean?: number;
  /** How far the spine bows to the right in its middle, in the head's units. */
  bow?: number;
  /** Degrees by which the head leans, and by which shoulders and hips slope. */
  tilt?: number;
  shoulders?: number;
  hips?: number;
  arms: readonly [Arm, Arm];
  legs: readonly [Leg, Leg];
  /** How high the soles are above the ground, in the head's units. */
  lift?: number;
  seat?: Seat;
  /** Whether the thighs come towards us, over the lap. */
  lap?: boolean;
  /** Degrees by which the whole figure is turned in the picture's plane, clockwise: 180 stands on its hands. */
  roll?: number;
  gear?: Gear;
}
