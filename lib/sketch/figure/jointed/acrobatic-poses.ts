import type { Act } from "@/lib/sketch/acts";
import { type Poses, stand } from "./standing-poses";

/** Poses upside down, wide apart, or on one leg. */
export const ACROBATIC = {
  handstand: [
    {
      ...stand,
      roll: 180,
      arms: [
        { upper: -168, lower: -178, hand: "flat" },
        { upper: 168, lower: 178, hand: "flat" },
      ],
      legs: [
        { upper: -5, lower: -3, toes: -0.4, foot: 52 },
        { upper: 5, lower: 3, toes: 0.4, foot: 52 },
      ],
    },
    {
      ...stand,
      roll: 180,
      arms: [
        { upper: -166, lower: -178, hand: "flat" },
        { upper: 166, lower: 178, hand: "flat" },
      ],
      legs: [
        { upper: -26, lower: 40, long: 0.94, toes: 0.5, foot: 50 },
        { upper: 8, lower: 4, toes: 0.4, foot: 52 },
      ],
    },
  ],
  cartwheel: [
    {
      ...stand,
      roll: 146,
      arms: [
        { upper: -136, lower: -142, hand: "open" },
        { upper: 146, lower: 150, hand: "open" },
      ],
      legs: [
        { upper: -42, lower: -40, toes: -0.6, foot: 44 },
        { upper: 40, lower: 38, toes: 0.6, foot: 44 },
      ],
    },
  ],
  splits: [
    {
      ...stand,
      seat: "floor",
      arms: [
        { upper: -98, lower: -108, hand: "open" },
        { upper: 98, lower: 108, hand: "open" },
      ],
      legs: [
        { upper: -83, lower: -86, toes: -1, foot: -16 },
        { upper: 83, lower: 86, toes: 1, foot: -16 },
      ],
    },
  ],
  treepose: [
    {
      ...stand,
      arms: [
        { upper: -146, lower: 0, to: [474, 70], hand: "flat" },
        { upper: 146, lower: 0, to: [512, 70], hand: "flat" },
      ],
      legs: [
        { upper: -1, lower: 1, toes: -0.3 },
        { upper: 56, lower: -58, long: 0.8, fore: 0.82, toes: -0.6, foot: 56 },
      ],
    },
  ],
  ballet: [
    {
      ...stand,
      arms: [
        { upper: -132, lower: 0, to: [330, 96], hand: "relaxed", turn: 12 },
        { upper: 132, lower: 0, to: [650, 96], hand: "relaxed", turn: -12 },
      ],
      legs: [
        { upper: -2, lower: 1, toes: -0.2, foot: 56 },
        { upper: 48, lower: -58, long: 0.86, fore: 0.9, toes: -0.4, foot: 60 },
      ],
      hips: -3,
      tilt: 4,
    },
    {
      view: "side",
      head: "face",
      lean: 16,
      arms: [
        { upper: 112, lower: 122, behind: true, hand: "relaxed" },
        { upper: -62, lower: -78, hand: "relaxed" },
      ],
      legs: [
        { upper: 2, lower: -1, toes: 1, foot: 50 },
        { upper: -82, lower: -94, toes: 1, foot: 58 },
      ],
    },
  ],
} satisfies Partial<Record<Act, Poses>>;
