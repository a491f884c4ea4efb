import type { Arm, Leg, Pose } from "./pose";

/** A non-empty list of choices. */
export type Poses = readonly [Pose, ...Pose[]];

export const HANG: readonly [Arm, Arm] = [
  { upper: -9, lower: -4 },
  { upper: 9, lower: 3 },
];
export const STRAIGHT: readonly [Leg, Leg] = [
  { upper: -3, lower: -2, toes: -0.45 },
  { upper: 4, lower: 3, toes: 0.5 },
];
export const EASY: readonly [Leg, Leg] = [
  { upper: -2, lower: 0, toes: -0.2 },
  { upper: 13, lower: 5, toes: 0.8 },
];
export const ONE_SIDE: readonly [Leg, Leg] = [
  { upper: -10, lower: -6, toes: -0.7 },
  { upper: 2, lower: 1, toes: 0.3 },
];
export const stand = { view: "front", head: "face" } as const;

export const ON_HIP: Arm = { upper: 42, lower: -52, long: 0.94, fore: 0.86, hand: "fist", turn: 20 };
export const ON_LEFT_HIP: Arm = { upper: -42, lower: 52, long: 0.94, fore: 0.86, hand: "fist", turn: -20 };

/** Standing poses for people without an act. */
export const STANDING: Poses = [
  { ...stand, arms: HANG, legs: EASY, hips: -4, shoulders: 3, bow: 8 },
  {
    ...stand,
    arms: [{ upper: -10, lower: -5 }, ON_HIP],
    legs: EASY,
    hips: -5,
    shoulders: 4,
    bow: 14,
    tilt: -4,
  },
  {
    ...stand,
    arms: [
      { upper: -17, lower: 38, fore: 0.8, behind: true, hand: "hidden" },
      { upper: 17, lower: -38, fore: 0.8, behind: true, hand: "hidden" },
    ],
    legs: ONE_SIDE,
    hips: 3,
    shoulders: -2,
    bow: -6,
    tilt: 5,
  },
  {
    ...stand,
    arms: [
      { upper: -14, lower: 30, fore: 0.82 },
      { upper: 14, lower: -30, fore: 0.82 },
    ],
    legs: STRAIGHT,
    tilt: 3,
  },
  {
    ...stand,
    arms: [ON_LEFT_HIP, ON_HIP],
    legs: [
      { upper: -10, lower: -7, toes: -0.6 },
      { upper: 10, lower: 7, toes: 0.6 },
    ],
    tilt: -2,
  },
  {
    ...stand,
    arms: [
      { upper: -12, lower: -4 },
      { upper: 20, lower: 158, hand: "fist", long: 0.9, fore: 0.72, turn: -20 },
    ],
    legs: EASY,
    hips: -4,
    shoulders: 2,
    bow: 10,
    tilt: 4,
  },
];

/** Walking poses. */
export const WALKING: Poses = [
  {
    view: "side",
    head: "face",
    lean: 3,
    arms: [
      { upper: 30, lower: 52, behind: true, hand: "fist" },
      { upper: -26, lower: -6, hand: "fist" },
    ],
    legs: [
      { upper: -20, lower: -34, foot: 34, toes: 1 },
      { upper: 24, lower: 12, foot: -14, toes: 1 },
    ],
  },
  {
    ...stand,
    lean: 1,
    arms: [
      { upper: -16, lower: 4, hand: "relaxed" },
      { upper: 18, lower: 24, hand: "relaxed" },
    ],
    legs: [
      { upper: -4, lower: -2, toes: -0.15, fore: 0.96 },
      { upper: 8, lower: -16, toes: 0.3, long: 0.94, fore: 0.82, foot: 20 },
    ],
    hips: 4,
    shoulders: -3,
  },
];
