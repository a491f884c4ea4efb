import type { Act } from "@/lib/sketch/acts";
import type { Pose } from "./pose";
import { EASY, type Poses, stand } from "./standing-poses";

/** A couple dancing: outer arms free, inner hands held up. */
export const WALTZING: Pose = {
  ...stand,
  lean: 4,
  arms: [
    { upper: -46, lower: -14, hand: "relaxed" },
    { upper: 42, lower: 126, long: 0.84, fore: 0.74, hand: "fist" },
  ],
  legs: [
    { upper: -14, lower: -22, toes: -0.6, foot: 22 },
    { upper: 7, lower: 3, toes: 0.5 },
  ],
  hips: -4,
  shoulders: 3,
  bow: 10,
  tilt: 6,
};

/** On somebody's back: arms over their shoulders, legs at their sides. */
export const ON_BACK: Pose = {
  ...stand,
  arms: [
    { upper: -26, lower: 0, long: 0.5, to: [240, 1300], behind: true, hand: "hidden" },
    { upper: -4, lower: 0, long: 0.6, to: [372, 1440], hand: "relaxed" },
  ],
  legs: [
    { upper: -54, lower: -6, long: 0.42, fore: 0.86, toes: -0.7, foot: 30 },
    { upper: 54, lower: 6, long: 0.42, fore: 0.86, toes: 0.7, foot: 30 },
  ],
  lap: true,
  tilt: 7,
};

/** In somebody's arms: the back upon one of them, the knees over the other. */
export const IN_ARMS: Pose = {
  ...stand,
  lean: -58,
  tilt: -16,
  arms: [
    { upper: -4, lower: 64, fore: 0.86, hand: "relaxed" },
    { upper: 40, lower: 92, long: 0.8, fore: 0.7, hand: "flat" },
  ],
  legs: [
    { upper: 112, lower: 26, long: 0.78, fore: 0.9, toes: 0.8, foot: 20 },
    { upper: 104, lower: 18, long: 0.8, fore: 0.9, toes: 0.8, foot: 20 },
  ],
};

/** Poses of two people who interact. */
export const TOGETHER = {
  facing: [
    {
      view: "side",
      head: "profile",
      lean: 1,
      arms: [
        { upper: 12, lower: 40, behind: true },
        { upper: 4, lower: 14 },
      ],
      legs: [
        { upper: 4, lower: 0, toes: 1 },
        { upper: -3, lower: -4, toes: 1 },
      ],
    },
  ],
  hug: [
    {
      view: "side",
      head: "face",
      lean: 3,
      arms: [
        { upper: 62, lower: 104, long: 0.62, fore: 0.5, behind: true, hand: "hidden" },
        { upper: 58, lower: 108, long: 0.6, fore: 0.56, hand: "flat", turn: 14 },
      ],
      legs: [
        { upper: 6, lower: -4, toes: 1 },
        { upper: -5, lower: -6, toes: 1 },
      ],
    },
  ],
  kiss: [
    {
      view: "side",
      head: "profile",
      lean: 4,
      arms: [
        { upper: 62, lower: 104, long: 0.62, fore: 0.5, behind: true, hand: "hidden" },
        { upper: 54, lower: 112, long: 0.62, fore: 0.6, hand: "flat", turn: 14 },
      ],
      legs: [
        { upper: 6, lower: -4, toes: 1 },
        { upper: -5, lower: -6, toes: 1 },
      ],
    },
  ],
  backtoback: [
    {
      view: "side",
      head: "face",
      lean: -2,
      arms: [
        { upper: 16, lower: 92, fore: 0.62, behind: true, hand: "hidden" },
        { upper: 8, lower: 96, fore: 0.66, hand: "flat" },
      ],
      legs: [
        { upper: 8, lower: 2, toes: 1 },
        { upper: 2, lower: 0, toes: 1 },
      ],
    },
  ],
  piggyback: [
    {
      ...stand,
      arms: [
        { upper: -26, lower: 0, to: [226, 1500], hand: "fist" },
        { upper: 26, lower: 0, to: [748, 1500], hand: "fist" },
      ],
      legs: EASY,
      tilt: -4,
    },
  ],
  carried: [
    {
      ...stand,
      arms: [
        { upper: -22, lower: 0, to: [170, 1420], hand: "hidden" },
        { upper: 18, lower: 0, long: 0.9, to: [880, 1470], hand: "fist" },
      ],
      legs: [
        { upper: -8, lower: -4, toes: -0.5 },
        { upper: 9, lower: 4, toes: 0.6 },
      ],
    },
  ],
  handhold: [
    {
      ...stand,
      arms: [
        { upper: -10, lower: -4 },
        { upper: 18, lower: 14, hand: "fist" },
      ],
      legs: EASY,
      hips: -3,
      shoulders: 2,
    },
  ],
} satisfies Partial<Record<Act, Poses>>;
