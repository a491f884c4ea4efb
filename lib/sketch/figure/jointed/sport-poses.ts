import type { Act } from "@/lib/sketch/acts";
import type { Pose } from "./pose";
import { type Poses, stand } from "./standing-poses";

/** Stances on a board: knees bent, arms out for balance. */
const ON_BOARD = {
  ...stand,
  lean: 5,
  arms: [
    { upper: -74, lower: -98, hand: "open" },
    { upper: 84, lower: 62, hand: "open" },
  ],
  legs: [
    { upper: -46, lower: 10, long: 0.8, fore: 0.84, toes: -0.7 },
    { upper: 48, lower: -14, long: 0.8, fore: 0.84, toes: 0.7 },
  ],
  tilt: 3,
} as const;

const KICKING: Pose = {
  view: "side",
  head: "face",
  lean: -10,
  arms: [
    { upper: 66, lower: 84, behind: true, hand: "open" },
    { upper: -64, lower: -50, hand: "open" },
  ],
  legs: [
    { upper: -6, lower: -14, toes: 1 },
    { upper: 70, lower: 58, toes: 1, foot: -8 },
  ],
};

/** Poses of sports, with what they are done with. */
export const SPORTING = {
  kick: [{ ...KICKING, gear: "ball" }],
  highkick: [
    {
      ...KICKING,
      lean: -24,
      legs: [
        { upper: -4, lower: -8, toes: 1 },
        { upper: 104, lower: 100, toes: 1, foot: -8 },
      ],
    },
  ],
  swing: [
    {
      ...stand,
      lean: -4,
      gear: "bat",
      arms: [
        { upper: 36, lower: 0, long: 0.9, to: [742, 1086], hand: "fist" },
        { upper: 62, lower: 0, long: 0.9, to: [786, 1010], hand: "fist" },
      ],
      legs: [
        { upper: -20, lower: -8, toes: -0.7 },
        { upper: 24, lower: 4, toes: 0.8 },
      ],
      shoulders: -3,
    },
  ],
  serve: [
    {
      ...stand,
      lean: -5,
      gear: "racket",
      arms: [
        { upper: -138, lower: -160, hand: "open" },
        { upper: 122, lower: 166, hand: "fist" },
      ],
      legs: [
        { upper: -16, lower: -4, toes: -0.6 },
        { upper: 20, lower: 2, toes: 0.7 },
      ],
      bow: 12,
    },
  ],
  shoot: [
    {
      ...stand,
      lift: 300,
      gear: "hoop",
      arms: [
        { upper: -140, lower: 0, to: [388, 24], hand: "flat", turn: -14 },
        { upper: 140, lower: 0, to: [586, 24], hand: "flat", turn: 14 },
      ],
      legs: [
        { upper: -10, lower: 12, fore: 0.9, toes: -0.3, foot: 36 },
        { upper: 10, lower: -14, fore: 0.86, toes: 0.3, foot: 40 },
      ],
    },
  ],
  dive: [
    {
      view: "side",
      head: "face",
      lean: 66,
      tilt: 8,
      lift: 420,
      gear: "save",
      arms: [
        { upper: 104, lower: 100, behind: true, hand: "open" },
        { upper: 88, lower: 96, hand: "open" },
      ],
      legs: [
        { upper: -70, lower: -104, foot: 40, toes: 1 },
        { upper: -52, lower: -60, foot: 50, toes: 1 },
      ],
    },
  ],
  surf: [{ ...ON_BOARD, gear: "surfboard" }],
  snowboard: [{ ...ON_BOARD, gear: "snowboard" }],
  skate: [
    {
      ...ON_BOARD,
      gear: "skateboard",
      legs: [
        { upper: -30, lower: 6, long: 0.88, fore: 0.9, toes: -0.7 },
        { upper: 32, lower: -10, long: 0.88, fore: 0.9, toes: 0.7 },
      ],
    },
  ],
  rollerskate: [
    {
      ...stand,
      gear: "wheels",
      lean: 5,
      arms: [
        { upper: -62, lower: -84, hand: "open" },
        { upper: 66, lower: 88, hand: "open" },
      ],
      legs: [
        { upper: -3, lower: -1, toes: -0.4 },
        { upper: 34, lower: -18, long: 0.9, fore: 0.9, toes: 0.8, foot: 10 },
      ],
      hips: -4,
      tilt: 4,
    },
  ],
  iceskate: [
    {
      view: "side",
      head: "face",
      gear: "blades",
      lean: 26,
      tilt: -6,
      arms: [
        { upper: 108, lower: 116, behind: true, hand: "open" },
        { upper: -58, lower: -74, hand: "open" },
      ],
      legs: [
        { upper: 6, lower: -6, toes: 1 },
        { upper: -76, lower: -82, toes: 1, foot: 40 },
      ],
    },
  ],
  ski: [
    {
      view: "side",
      head: "face",
      gear: "skis",
      lean: 26,
      arms: [
        { upper: 44, lower: 84, behind: true, hand: "fist" },
        { upper: 22, lower: 70, hand: "fist" },
      ],
      legs: [
        { upper: 52, lower: -28, toes: 1 },
        { upper: 46, lower: -32, toes: 1 },
      ],
    },
  ],
  lift: [
    {
      ...stand,
      gear: "barbell",
      arms: [
        { upper: -140, lower: -172, hand: "fist" },
        { upper: 140, lower: 172, hand: "fist" },
      ],
      legs: [
        { upper: -16, lower: -4, toes: -0.7 },
        { upper: 16, lower: 4, toes: 0.7 },
      ],
    },
  ],
  aim: [
    {
      view: "side",
      head: "profile",
      gear: "bow",
      arms: [
        { upper: 91, lower: 91, hand: "fist" },
        { upper: -84, lower: 0, long: 0.9, to: [560, 826], hand: "fist" },
      ],
      legs: [
        { upper: 18, lower: 10, toes: 1 },
        { upper: -18, lower: -22, toes: 1 },
      ],
    },
  ],
} satisfies Partial<Record<Act, Poses>>;
