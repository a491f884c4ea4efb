import type { Act } from "@/lib/sketch/acts";
import { type Poses, stand } from "./standing-poses";

/** Poses in motion: on foot, in the air, on wheels or on horseback. */
export const MOVING = {
  run: [
    {
      view: "side",
      head: "face",
      lean: 13,
      tilt: 4,
      lift: 60,
      arms: [
        { upper: 44, lower: 132, behind: true, hand: "fist" },
        { upper: -58, lower: 34, hand: "fist" },
      ],
      legs: [
        { upper: -34, lower: -112, foot: 30, toes: 1 },
        { upper: 66, lower: -16, foot: -6, toes: 1 },
      ],
    },
    {
      view: "side",
      head: "face",
      lean: 10,
      lift: 30,
      arms: [
        { upper: -50, lower: 40, behind: true, hand: "fist" },
        { upper: 40, lower: 126, hand: "fist" },
      ],
      legs: [
        { upper: 70, lower: -30, foot: -10, toes: 1 },
        { upper: -24, lower: -54, foot: 40, toes: 1 },
      ],
    },
  ],
  jump: [
    {
      ...stand,
      lift: 620,
      arms: [
        { upper: -142, lower: -162, hand: "open" },
        { upper: 140, lower: 164, hand: "fist" },
      ],
      legs: [
        { upper: -28, lower: 62, long: 0.8, fore: 0.9, toes: 0.6, foot: 40 },
        { upper: 24, lower: -64, long: 0.78, fore: 0.86, toes: -0.7, foot: 40 },
      ],
      tilt: -5,
    },
    {
      view: "side",
      head: "face",
      lean: -6,
      lift: 560,
      arms: [
        { upper: 150, lower: 164, behind: true, hand: "open" },
        { upper: 128, lower: 156, hand: "open" },
      ],
      legs: [
        { upper: -38, lower: -96, foot: 40, toes: 1 },
        { upper: 46, lower: -60, foot: 30, toes: 1 },
      ],
    },
  ],
  dance: [
    {
      ...stand,
      lean: -5,
      bow: 22,
      arms: [
        { upper: -84, lower: -128, hand: "open", turn: -24 },
        { upper: 138, lower: -162, fore: 0.86, hand: "open" },
      ],
      legs: [
        { upper: -3, lower: 2, toes: -0.3 },
        { upper: 44, lower: -38, long: 0.86, fore: 0.9, toes: -0.5, foot: 46 },
      ],
      hips: -7,
      shoulders: 6,
      tilt: -8,
    },
    {
      ...stand,
      lean: 5,
      bow: -20,
      arms: [
        { upper: -62, lower: -34, hand: "open", turn: -40 },
        { upper: 78, lower: 118, hand: "open", turn: 20 },
      ],
      legs: [
        { upper: -26, lower: -12, toes: -0.9, foot: 24 },
        { upper: 5, lower: 2, toes: 0.4 },
      ],
      hips: 7,
      shoulders: -6,
      tilt: 7,
    },
  ],
  fly: [
    {
      view: "side",
      head: "face",
      lean: 52,
      tilt: 8,
      lift: 700,
      arms: [
        { upper: 100, lower: 96, behind: true, hand: "fist" },
        { upper: 84, lower: 88, hand: "fist" },
      ],
      legs: [
        { upper: -56, lower: -74, foot: 50, toes: 1 },
        { upper: -44, lower: -62, foot: 50, toes: 1 },
      ],
    },
  ],
  fight: [
    {
      ...stand,
      lean: 4,
      arms: [
        { upper: -26, lower: 128, long: 0.9, fore: 0.8, hand: "fist" },
        { upper: 66, lower: 92, hand: "fist" },
      ],
      legs: [
        { upper: -24, lower: -14, toes: -0.8 },
        { upper: 30, lower: 6, toes: 0.9 },
      ],
      tilt: 2,
    },
  ],
  cycle: [
    {
      view: "side",
      head: "face",
      seat: "bicycle",
      lap: true,
      lean: 22,
      tilt: 2,
      arms: [
        { upper: 44, lower: 62, behind: true, hand: "fist" },
        { upper: 40, lower: 58, hand: "fist" },
      ],
      legs: [
        { upper: 84, lower: -12, toes: 1 },
        { upper: 36, lower: -20, toes: 1, foot: 8 },
      ],
    },
  ],
  broom: [
    {
      view: "side",
      head: "face",
      seat: "broomstick",
      lap: true,
      lean: 24,
      tilt: 2,
      lift: 900,
      arms: [
        { upper: 34, lower: 50, behind: true, hand: "fist" },
        { upper: 30, lower: 44, hand: "fist" },
      ],
      legs: [
        { upper: 66, lower: -36, toes: 1, foot: 26 },
        { upper: 54, lower: -44, toes: 1, foot: 30 },
      ],
    },
  ],
  ride: [
    {
      view: "side",
      head: "face",
      seat: "mount",
      lap: true,
      lean: 3,
      arms: [
        { upper: 40, lower: 74, behind: true, hand: "fist" },
        { upper: 34, lower: 70, hand: "fist" },
      ],
      legs: [
        { upper: 58, lower: -14, toes: 1 },
        { upper: 52, lower: -16, toes: 1 },
      ],
    },
  ],
} satisfies Partial<Record<Act, Poses>>;
