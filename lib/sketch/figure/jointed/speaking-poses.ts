import type { Act } from "@/lib/sketch/acts";
import { EASY, HANG, ON_LEFT_HIP, ONE_SIDE, type Poses, STRAIGHT, stand } from "./standing-poses";

/** Poses with a hand at the face, or with something said by hands. */
export const SPEAKING = {
  phone: [
    {
      ...stand,
      gear: "phone",
      arms: [
        { upper: -58, lower: 0, long: 0.66, to: [236, 700], hand: "fist" },
        { upper: 9, lower: 3 },
      ],
      legs: EASY,
      hips: -4,
    },
  ],
  selfie: [
    {
      ...stand,
      gear: "camera",
      arms: [
        { upper: -44, lower: -160, long: 0.86, fore: 0.8, hand: "peace" },
        { upper: 112, lower: 128, long: 0.9, hand: "fist" },
      ],
      legs: EASY,
      hips: -4,
      tilt: 5,
    },
  ],
  think: [
    {
      ...stand,
      arms: [
        { upper: -16, lower: 0, long: 0.86, to: [520, 1330], hand: "flat" },
        { upper: 15, lower: 0, long: 0.84, to: [566, 880], hand: "fist" },
      ],
      legs: EASY,
      hips: -3,
      tilt: 3,
    },
  ],
  hush: [
    {
      ...stand,
      arms: [
        { upper: -9, lower: -4 },
        { upper: 36, lower: 0, long: 0.74, to: [604, 892], hand: "point" },
      ],
      legs: EASY,
      hips: -3,
    },
  ],
  blowkiss: [
    {
      ...stand,
      gear: "kiss",
      arms: [ON_LEFT_HIP, { upper: 44, lower: 0, long: 0.74, to: [700, 880], hand: "open", turn: 14 }],
      legs: ONE_SIDE,
      tilt: -4,
    },
  ],
  heart: [
    {
      ...stand,
      gear: "heart",
      arms: [
        { upper: -34, lower: 0, long: 0.86, to: [392, 1236], hand: "hidden" },
        { upper: 34, lower: 0, long: 0.86, to: [582, 1236], hand: "hidden" },
      ],
      legs: EASY,
      hips: -3,
      tilt: 4,
    },
  ],
  thumbsup: [
    {
      ...stand,
      gear: "thumb",
      arms: [HANG[0], { upper: 26, lower: 0, long: 0.84, to: [800, 1130], hand: "hidden" }],
      legs: EASY,
      hips: -3,
      tilt: -3,
    },
  ],
  flex: [
    {
      ...stand,
      arms: [
        { upper: -96, lower: 164, long: 0.94, hand: "fist", turn: 24 },
        { upper: 96, lower: -164, long: 0.94, hand: "fist", turn: -24 },
      ],
      legs: [
        { upper: -10, lower: -5, toes: -0.6 },
        { upper: 10, lower: 5, toes: 0.6 },
      ],
    },
  ],
  cover: [
    {
      ...stand,
      arms: [
        { upper: -32, lower: 0, long: 0.78, to: [436, 752], hand: "flat", turn: 4 },
        { upper: 32, lower: 0, long: 0.78, to: [612, 752], hand: "flat", turn: -4 },
      ],
      legs: STRAIGHT,
      tilt: 2,
    },
  ],
  propose: [
    {
      view: "side",
      head: "face",
      gear: "ring",
      lean: 3,
      arms: [
        { upper: 40, lower: 84, behind: true, hand: "flat" },
        { upper: 34, lower: 88, hand: "flat" },
      ],
      legs: [
        { upper: 84, lower: 2, toes: 1 },
        { upper: 4, lower: -86, toes: 1, foot: 84 },
      ],
    },
  ],
  lotus: [
    {
      ...stand,
      seat: "floor",
      lap: true,
      arms: [
        { upper: -30, lower: -22, hand: "flat", turn: -14 },
        { upper: 30, lower: 22, hand: "flat", turn: 14 },
      ],
      legs: [
        { upper: -68, lower: 78, long: 0.72, fore: 0.86, toes: 0.9, foot: 10 },
        { upper: 68, lower: -78, long: 0.72, fore: 0.86, toes: -0.9, foot: 10 },
      ],
    },
  ],
  lean: [
    {
      ...stand,
      seat: "wall",
      arms: [
        { upper: -18, lower: 98, long: 0.84, fore: 0.84, hand: "hidden" },
        { upper: 18, lower: -96, long: 0.86, fore: 0.84, hand: "flat", turn: -6 },
      ],
      legs: [
        { upper: -2, lower: -1, toes: -0.3 },
        { upper: 20, lower: -26, long: 0.84, fore: 0.78, toes: 0.5, foot: 8 },
      ],
      tilt: 3,
    },
    {
      ...stand,
      seat: "wall",
      arms: [
        { upper: -28, lower: 40, fore: 0.7, hand: "hidden" },
        { upper: 28, lower: -40, fore: 0.7, hand: "hidden" },
      ],
      legs: [
        { upper: 10, lower: 14, toes: -0.4 },
        { upper: -8, lower: -2, toes: 0.5 },
      ],
      tilt: -4,
    },
  ],
} satisfies Partial<Record<Act, Poses>>;

/** Leaning with one shoulder against a trunk or a post. */
export const AGAINST_TRUNK: Poses[0] = {
  ...stand,
  seat: "trunk",
  lean: 7,
  arms: [
    { upper: -20, lower: 96, long: 0.84, fore: 0.84, hand: "hidden" },
    { upper: 12, lower: -96, long: 0.86, fore: 0.84, hand: "flat", turn: -6 },
  ],
  legs: [
    { upper: -8, lower: -7, toes: -0.4 },
    { upper: -24, lower: -8, toes: -0.6, foot: 12 },
  ],
  tilt: 3,
};
