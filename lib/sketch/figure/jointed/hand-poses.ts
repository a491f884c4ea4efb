import type { Act } from "@/lib/sketch/acts";
import { EASY, HANG, ON_LEFT_HIP, ONE_SIDE, type Poses, STRAIGHT, stand } from "./standing-poses";

/** Poses of hands at the face, the hair, the chest or the skirt, of arms stretched out, and of bodies that bend or float. */
export const HANDLING = {
  spread: [
    {
      ...stand,
      arms: [
        { upper: -84, lower: -96, hand: "open" },
        { upper: 84, lower: 96, hand: "open" },
      ],
      legs: EASY,
      hips: -3,
      tilt: 3,
    },
  ],
  reach: [
    {
      ...stand,
      arms: [HANG[0], { upper: 92, lower: 104, hand: "open" }],
      legs: EASY,
      hips: -3,
      shoulders: -2,
      tilt: 3,
    },
    { ...stand, arms: [ON_LEFT_HIP, { upper: 116, lower: 128, hand: "open" }], legs: ONE_SIDE, tilt: -3 },
  ],
  behindback: [
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
  ],
  onchest: [
    {
      ...stand,
      arms: [HANG[0], { upper: 24, lower: 0, long: 0.8, to: [548, 1150], hand: "flat", turn: 8 }],
      legs: EASY,
      hips: -3,
      tilt: 4,
    },
  ],
  oncheek: [
    {
      ...stand,
      arms: [{ upper: -36, lower: 0, long: 0.8, to: [300, 894], hand: "flat", turn: 10 }, HANG[1]],
      legs: EASY,
      hips: -3,
      tilt: -6,
    },
  ],
  onmouth: [
    {
      ...stand,
      arms: [HANG[0], { upper: 34, lower: 0, long: 0.76, to: [646, 836], hand: "fist", turn: -20 }],
      legs: EASY,
      hips: -3,
      tilt: 4,
    },
  ],
  inhair: [
    {
      ...stand,
      arms: [{ upper: -66, lower: 0, long: 0.84, to: [196, 700], hand: "flat", turn: -14 }, HANG[1]],
      legs: ONE_SIDE,
      tilt: -4,
    },
  ],
  paws: [
    {
      ...stand,
      arms: [
        { upper: -40, lower: 0, long: 0.78, to: [246, 960], hand: "fist", turn: -24 },
        { upper: 38, lower: 0, long: 0.78, to: [716, 1016], hand: "fist", turn: 24 },
      ],
      legs: EASY,
      hips: -4,
      tilt: 6,
    },
  ],
  fists: [
    {
      ...stand,
      arms: [
        { upper: -30, lower: 0, long: 0.84, to: [332, 1150], hand: "fist" },
        { upper: 30, lower: 0, long: 0.84, to: [642, 1150], hand: "fist" },
      ],
      legs: STRAIGHT,
      tilt: 2,
    },
  ],
  doublepeace: [
    {
      ...stand,
      arms: [
        { upper: -46, lower: -166, long: 0.92, fore: 0.88, hand: "peace" },
        { upper: 46, lower: 166, long: 0.92, fore: 0.88, hand: "peace" },
      ],
      legs: EASY,
      hips: -3,
      tilt: 4,
    },
  ],
  aimat: [
    {
      ...stand,
      arms: [ON_LEFT_HIP, { upper: 30, lower: 0, long: 0.8, to: [770, 1130], hand: "aim" }],
      legs: ONE_SIDE,
      tilt: -3,
    },
  ],
  leanforward: [
    {
      view: "side",
      head: "face",
      lean: 27,
      tilt: 8,
      arms: [
        { upper: -46, lower: -26, behind: true, hand: "relaxed" },
        { upper: -40, lower: -16, hand: "relaxed" },
      ],
      legs: [
        { upper: -4, lower: -8, toes: 1 },
        { upper: 6, lower: -3, toes: 1 },
      ],
    },
  ],
  bow: [
    {
      view: "side",
      head: "profile",
      lean: 44,
      tilt: 48,
      arms: [
        { upper: 10, lower: 18, behind: true, hand: "flat" },
        { upper: 2, lower: 10, hand: "flat" },
      ],
      legs: [
        { upper: -6, lower: -6, toes: 1 },
        { upper: -4, lower: -5, toes: 1 },
      ],
    },
  ],
  curtsey: [
    {
      ...stand,
      arms: [
        { upper: -27, lower: 0, hand: "fist" },
        { upper: 27, lower: 0, hand: "fist" },
      ],
      legs: [
        { upper: 8, lower: 2, toes: -0.5 },
        { upper: -5, lower: 9, long: 0.94, fore: 0.92, toes: 0.6, foot: 26 },
      ],
      tilt: 6,
    },
  ],
  float: [
    {
      ...stand,
      lift: 420,
      arms: [
        { upper: -52, lower: -70, hand: "relaxed" },
        { upper: 56, lower: 78, hand: "relaxed" },
      ],
      legs: [
        { upper: 4, lower: -5, toes: -0.2, foot: 60 },
        { upper: 34, lower: -42, long: 0.9, fore: 0.86, toes: 0.3, foot: 60 },
      ],
      hips: -4,
      tilt: 5,
    },
  ],
} satisfies Partial<Record<Act, Poses>>;
