import type { Act } from "@/lib/sketch/acts";
import { EASY, HANG, ON_HIP, ONE_SIDE, type Poses, STRAIGHT } from "./standing-poses";

/** Poses seen from behind or from the side. */
export const TURNED = {
  behind: [
    { view: "back", head: "nape", arms: HANG, legs: EASY, hips: -4, shoulders: 3, bow: 6 },
    {
      view: "back",
      head: "nape",
      arms: [
        { upper: -16, lower: 30, fore: 0.84, hand: "relaxed" },
        { upper: 16, lower: -30, fore: 0.84, hand: "relaxed" },
      ],
      legs: STRAIGHT,
      tilt: 5,
    },
    {
      view: "back",
      head: "nape",
      arms: [{ upper: -10, lower: -6 }, ON_HIP],
      legs: ONE_SIDE,
      hips: 3,
      shoulders: -3,
      tilt: -4,
    },
  ],
  lookback: [
    {
      view: "back",
      head: "face",
      arms: [
        { upper: -12, lower: -4 },
        { upper: 14, lower: 4 },
      ],
      legs: EASY,
      hips: -4,
      shoulders: 4,
      bow: 8,
      tilt: 4,
    },
    {
      view: "back",
      head: "face",
      arms: [{ upper: -10, lower: -2 }, ON_HIP],
      legs: ONE_SIDE,
      hips: 4,
      shoulders: -4,
      tilt: -4,
    },
  ],
  side: [
    {
      view: "side",
      head: "profile",
      arms: [
        { upper: 2, lower: 10, behind: true },
        { upper: -8, lower: 2 },
      ],
      legs: [
        { upper: 4, lower: 0, toes: 1 },
        { upper: -3, lower: -4, toes: 1 },
      ],
    },
    {
      view: "side",
      head: "profile",
      lean: -2,
      arms: [
        { upper: 14, lower: 40, behind: true },
        { upper: 10, lower: 54, hand: "relaxed" },
      ],
      legs: [
        { upper: 8, lower: -4, toes: 1 },
        { upper: -4, lower: -6, toes: 1 },
      ],
    },
  ],
} satisfies Partial<Record<Act, Poses>>;
