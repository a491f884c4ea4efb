import type { Leg, Pose } from "./pose";

const stand = { view: "front", head: "face" } as const;

const SEAT_LEGS: readonly [Leg, Leg] = [
  { upper: 60, lower: 2, long: 0.62, fore: 0.88, toes: 0.75 },
  { upper: 70, lower: 6, long: 0.7, fore: 0.9, toes: 0.85 },
];
/** Poses for sitting on a chair, bench or sofa. */
export const SITTING: readonly [Pose, ...Pose[]] = [
  {
    ...stand,
    seat: "chair",
    lap: true,
    arms: [
      { upper: -4, lower: 58, fore: 0.88, hand: "flat", turn: -16 },
      { upper: 14, lower: 28, fore: 0.9, hand: "flat", turn: 14 },
    ],
    legs: SEAT_LEGS,
    tilt: -2,
  },
  {
    ...stand,
    seat: "chair",
    lap: true,
    arms: [
      { upper: -16, lower: 44, fore: 0.94, hand: "flat" },
      { upper: 16, lower: -34, fore: 0.92, hand: "flat", turn: -10 },
    ],
    legs: [
      { upper: 58, lower: -8, long: 0.64, fore: 0.88, toes: 0.6 },
      { upper: 76, lower: -8, long: 0.68, fore: 0.9, toes: 0.85 },
    ],
    tilt: 6,
    shoulders: 2,
  },
  {
    view: "side",
    head: "face",
    seat: "chair",
    lap: true,
    lean: -3,
    arms: [
      { upper: 18, lower: 64, behind: true, hand: "flat" },
      { upper: 12, lower: 60, hand: "flat" },
    ],
    legs: [
      { upper: 82, lower: 10, toes: 1 },
      { upper: 88, lower: -2, toes: 1 },
    ],
  },
];
/** Poses for sitting on the floor. */
export const ON_FLOOR: readonly [Pose, ...Pose[]] = [
  {
    ...stand,
    seat: "floor",
    lap: true,
    arms: [
      { upper: -24, lower: 34, fore: 0.94, hand: "flat" },
      { upper: 24, lower: -34, fore: 0.94, hand: "flat" },
    ],
    legs: [
      { upper: -66, lower: 76, long: 0.72, fore: 0.86, toes: 0.9, foot: 10 },
      { upper: 66, lower: -76, long: 0.72, fore: 0.86, toes: -0.9, foot: 10 },
    ],
  },
  {
    ...stand,
    seat: "floor",
    lap: true,
    lean: -6,
    arms: [
      { upper: -30, lower: -10, hand: "flat", turn: -40 },
      { upper: 26, lower: 60, hand: "flat" },
    ],
    legs: [
      { upper: 84, lower: 82, long: 0.9, toes: 0.9, foot: -60 },
      { upper: 130, lower: 22, long: 0.86, fore: 0.94, toes: 0.9 },
    ],
  },
  {
    ...stand,
    seat: "floor",
    lap: true,
    arms: [
      { upper: -10, lower: 24, fore: 0.9, hand: "flat", turn: 10 },
      { upper: 10, lower: -24, fore: 0.9, hand: "flat", turn: -10 },
    ],
    legs: [
      { upper: -13, lower: -158, long: 0.52, fore: 0.24, toes: -0.3 },
      { upper: 13, lower: 158, long: 0.52, fore: 0.24, toes: 0.3 },
    ],
    tilt: 4,
  },
];
