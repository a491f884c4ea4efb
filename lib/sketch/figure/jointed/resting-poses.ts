import type { Act } from "@/lib/sketch/acts";
import type { Pose } from "./pose";
import { type Poses, STRAIGHT, stand } from "./standing-poses";

/** Lying in bed. */
export const IN_BED: Pose = {
  ...stand,
  seat: "ground",
  lean: -82,
  tilt: -68,
  arms: [
    { upper: 84, lower: 100, hand: "flat" },
    { upper: 66, lower: 96, fore: 0.9, hand: "flat" },
  ],
  legs: [
    { upper: 89, lower: 90, toes: 0.8, foot: -70 },
    { upper: 90, lower: 89, toes: 0.9, foot: -60 },
  ],
};

/** Poses for lying, kneeling, crouching, praying and stretching. */
export const RESTING = {
  lie: [
    {
      ...stand,
      seat: "ground",
      lean: -58,
      bow: 30,
      tilt: -14,
      arms: [
        { upper: -6, lower: 62, fore: 0.9, hand: "flat", turn: 20 },
        { upper: 64, lower: 82, hand: "flat" },
      ],
      legs: [
        { upper: 86, lower: 88, toes: 0.8, foot: -70 },
        { upper: 106, lower: 62, toes: 0.9, foot: -40, long: 0.92 },
      ],
    },
  ],
  kneel: [
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
    },
    {
      view: "side",
      head: "face",
      lean: 2,
      arms: [
        { upper: 26, lower: 70, behind: true, hand: "flat" },
        { upper: 20, lower: 62, hand: "flat" },
      ],
      legs: [
        { upper: 84, lower: 2, toes: 1 },
        { upper: 4, lower: -86, toes: 1, foot: 84 },
      ],
    },
  ],
  squat: [
    {
      view: "side",
      head: "face",
      lean: 24,
      tilt: -4,
      arms: [
        { upper: 30, lower: 78, fore: 0.9, behind: true, hand: "relaxed" },
        { upper: 20, lower: 74, fore: 0.9, hand: "relaxed" },
      ],
      legs: [
        { upper: 98, lower: -30, toes: 1 },
        { upper: 88, lower: -36, toes: 1 },
      ],
    },
    {
      ...stand,
      lap: true,
      arms: [
        { upper: -30, lower: -8, long: 0.9, fore: 0.7, hand: "flat", turn: 14 },
        { upper: 30, lower: 8, long: 0.9, fore: 0.7, hand: "flat", turn: -14 },
      ],
      legs: [
        { upper: -52, lower: 8, long: 0.46, fore: 0.74, toes: -0.6 },
        { upper: 52, lower: -8, long: 0.46, fore: 0.74, toes: 0.6 },
      ],
    },
  ],
  hugknees: [
    {
      view: "side",
      head: "face",
      seat: "floor",
      lap: true,
      lean: 10,
      tilt: 6,
      arms: [
        { upper: 40, lower: 0, to: [760, 1400], behind: true, hand: "hidden" },
        { upper: 36, lower: 0, to: [800, 1440], hand: "flat" },
      ],
      legs: [
        { upper: 140, lower: -14, long: 0.85, fore: 0.78, toes: 1 },
        { upper: 136, lower: -12, long: 0.85, fore: 0.78, toes: 1 },
      ],
    },
  ],
  pray: [
    {
      ...stand,
      arms: [
        { upper: -14, lower: 140, long: 0.9, fore: 0.74, hand: "flat", turn: -10 },
        { upper: 14, lower: -140, long: 0.9, fore: 0.74, hand: "flat", turn: 10 },
      ],
      legs: STRAIGHT,
      tilt: 4,
    },
  ],
  stretch: [
    {
      ...stand,
      arms: [
        { upper: -158, lower: 150, fore: 0.8, hand: "flat" },
        { upper: 160, lower: 178, hand: "fist" },
      ],
      legs: STRAIGHT,
      tilt: 5,
      bow: 12,
    },
  ],
} satisfies Partial<Record<Act, Poses>>;
