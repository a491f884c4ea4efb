import type { Act } from "@/lib/sketch/acts";
import { EASY, ON_HIP, ON_LEFT_HIP, ONE_SIDE, type Poses, STRAIGHT, stand } from "./standing-poses";

/** Poses with gesturing arms. */
export const TELLING = {
  armsup: [
    {
      ...stand,
      arms: [
        { upper: -150, lower: -170, hand: "open" },
        { upper: 150, lower: 168, hand: "open" },
      ],
      legs: [
        { upper: -8, lower: -5, toes: -0.5 },
        { upper: 8, lower: 5, toes: 0.5 },
      ],
    },
    {
      ...stand,
      arms: [
        { upper: -128, lower: -154, hand: "open" },
        { upper: 126, lower: 156, hand: "open" },
      ],
      legs: EASY,
      hips: -3,
      tilt: 4,
    },
  ],
  point: [
    {
      ...stand,
      arms: [
        { upper: -10, lower: -4 },
        { upper: 82, lower: 96, hand: "point" },
      ],
      legs: EASY,
      hips: -3,
      shoulders: -3,
    },
    { ...stand, arms: [ON_LEFT_HIP, { upper: 118, lower: 132, hand: "point" }], legs: ONE_SIDE, tilt: -3 },
  ],
  wave: [
    {
      ...stand,
      arms: [
        { upper: -10, lower: -4 },
        { upper: 58, lower: 168, hand: "open" },
      ],
      legs: EASY,
      hips: -4,
      shoulders: 2,
      tilt: 3,
    },
    {
      ...stand,
      arms: [
        { upper: -17, lower: 38, fore: 0.8, behind: true, hand: "hidden" },
        { upper: 84, lower: 160, hand: "open" },
      ],
      legs: ONE_SIDE,
      tilt: 5,
    },
  ],
  peace: [
    {
      ...stand,
      arms: [
        { upper: -10, lower: -4 },
        { upper: 38, lower: 160, long: 0.92, fore: 0.88, hand: "peace" },
      ],
      legs: EASY,
      hips: -4,
      tilt: 4,
    },
    {
      ...stand,
      arms: [ON_LEFT_HIP, { upper: 46, lower: 168, long: 0.92, fore: 0.88, hand: "peace" }],
      legs: ONE_SIDE,
      tilt: 4,
    },
  ],
  crossed: [
    {
      ...stand,
      arms: [
        { upper: -18, lower: 98, long: 0.84, fore: 0.84, hand: "hidden" },
        { upper: 18, lower: -96, long: 0.86, fore: 0.84, hand: "flat", turn: -6 },
      ],
      legs: EASY,
      hips: -3,
      shoulders: 2,
    },
  ],
  salute: [
    {
      ...stand,
      arms: [
        { upper: -9, lower: -3 },
        { upper: 128, lower: -124, fore: 0.62, hand: "flat" },
      ],
      legs: STRAIGHT,
    },
  ],
  pockets: [
    {
      ...stand,
      arms: [
        { upper: -28, lower: 40, fore: 0.7, hand: "hidden" },
        { upper: 28, lower: -40, fore: 0.7, hand: "hidden" },
      ],
      legs: EASY,
      hips: -3,
      shoulders: 2,
      bow: 6,
      tilt: -3,
    },
  ],
  hips: [
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
      arms: [{ upper: -10, lower: -5 }, ON_HIP],
      legs: EASY,
      hips: -5,
      shoulders: 4,
      bow: 14,
      tilt: -4,
    },
  ],
} satisfies Partial<Record<Act, Poses>>;
