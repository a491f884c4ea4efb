import type { Act } from "@/lib/sketch/person";
import type { Pose } from "./pose";
import { EASY, type Poses, stand } from "./standing-poses";

/** A couple dancing: outer arms free, inner hands held up. */
export const WALTZING: Pose = {
  ...stand,
  lean: 4,
  arms: [
    { upper: -46, lower: -14, hand: "relaxed" },
    { upper: 62, lower: 104, hand: "fist" },
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
