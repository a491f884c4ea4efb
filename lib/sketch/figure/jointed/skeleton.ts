import type { Physique } from "@/lib/sketch/person";
import type { Point } from "@/lib/sketch/svg";
import type { Limb, Pose } from "./pose";

/** Lengths and half-widths of an adult body, in head units. */
export interface Frame {
  spine: number;
  shoulder: number;
  hip: number;
  upperArm: number;
  forearm: number;
  thigh: number;
  shin: number;
  /** Half-widths: at the root, at the thickest point, and at the far end. */
  armWidths: readonly [number, number, number, number];
  legWidths: readonly [number, number, number, number];
  man: boolean;
  physique?: Physique;
}

const WOMAN: Frame = {
  spine: 960,
  shoulder: 204,
  hip: 112,
  upperArm: 500,
  forearm: 460,
  thigh: 990,
  shin: 960,
  armWidths: [53, 51, 46, 33],
  legWidths: [122, 76, 72, 38],
  man: false,
};
const MAN: Frame = {
  spine: 1010,
  shoulder: 278,
  hip: 112,
  upperArm: 530,
  forearm: 490,
  thigh: 1020,
  shin: 990,
  armWidths: [68, 67, 60, 44],
  legWidths: [126, 86, 84, 48],
  man: true,
};

export const frameOf = (man: boolean): Frame => (man ? MAN : WOMAN);

/** A limb's three joints. */
export type Bones = readonly [root: Point, middle: Point, end: Point];

/** A body's joints, and a way to find points of its trunk. */
export interface Skeleton {
  frame: Frame;
  pose: Pose;
  neck: Point;
  pelvis: Point;
  arms: readonly [Bones, Bones];
  legs: readonly [Bones, Bones];
  /** A point of the trunk: `u` across in head units, `v` from 0 at the root of the neck to 1 at the hips. */
  trunk(u: number, v: number): Point;
}

const RADIANS = Math.PI / 180;
/** The direction of an angle: 0 down, 90 right. */
export const direction = (degrees: number): Point => [
  Math.sin(degrees * RADIANS),
  Math.cos(degrees * RADIANS),
];
/** The angle, in degrees, from one point to another: 0 down, 90 right. */
export const angleOf = (from: Point, to: Point): number =>
  Math.atan2(to[0] - from[0], to[1] - from[1]) / RADIANS;
export const along = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];
const step = ([x, y]: Point, degrees: number, far: number): Point => {
  const [dx, dy] = direction(degrees);
  return [x + dx * far, y + dy * far];
};

function bones(root: Point, { upper, lower, long = 1, fore = 1, to }: Limb, one: number, two: number): Bones {
  const middle = step(root, upper, one * long);
  return [root, middle, to ?? step(middle, lower, two * fore)];
}

/** Where the neck meets the collar, in the head's drawing. */
export const NECK: Point = [487, 854];

/** Places every joint of a body in a pose, with the root of the neck at `NECK`. */
export function pose(frame: Frame, asked: Pose): Skeleton {
  const { lean = 0, bow = 0, shoulders = 0, hips = 0 } = asked;
  const pelvis = step(NECK, -lean, frame.spine);
  const [dx, dy] = direction(-lean);
  const trunk = (u: number, v: number): Point => {
    const slope = (lean + shoulders + (hips - shoulders) * Math.min(1, Math.max(0, v))) * RADIANS;
    const middle = bow * Math.sin(Math.PI * Math.min(1, Math.max(0, v)));
    return [
      NECK[0] + dx * frame.spine * v + Math.cos(slope) * u + dy * middle,
      NECK[1] + dy * frame.spine * v + Math.sin(slope) * u - dx * middle,
    ];
  };
  const side = asked.view === "side";
  const shoulder = (which: -1 | 1) => trunk(side ? which * 16 - 18 : which * frame.shoulder, 0.098);
  const hip = (which: -1 | 1) => trunk(side ? which * 14 - 10 : which * frame.hip, 1);
  return {
    frame,
    pose: asked,
    neck: NECK,
    pelvis,
    arms: [
      bones(shoulder(-1), asked.arms[0], frame.upperArm, frame.forearm),
      bones(shoulder(1), asked.arms[1], frame.upperArm, frame.forearm),
    ],
    legs: [
      bones(hip(-1), asked.legs[0], frame.thigh, frame.shin),
      bones(hip(1), asked.legs[1], frame.thigh, frame.shin),
    ],
    trunk,
  };
}

/** The point at `share` of a limb: 0 its root, 1 its middle joint, 2 its end. */
export function onLimb([root, middle, end]: Bones, share: number): Point {
  return share <= 1 ? along(root, middle, share) : along(middle, end, share - 1);
}

/** Half the width of a leg at a share of its length. */
export function legWidth({ frame: { legWidths: w } }: Skeleton, share: number): number {
  return share <= 1 ? w[0] + (w[1] - w[0]) * share : w[2] + (w[3] - w[2]) * (share - 1);
}
