import type { Act } from "@/lib/sketch/brief";
import type { Random } from "@/lib/sketch/random";
import type { Arm, Leg, Pose } from "./pose";
import { ON_FLOOR, SITTING } from "./seated-poses";

type Poses = readonly [Pose, ...Pose[]];

const HANG: readonly [Arm, Arm] = [
  { upper: -9, lower: -4 },
  { upper: 9, lower: 3 },
];
const STRAIGHT: readonly [Leg, Leg] = [
  { upper: -3, lower: -2, toes: -0.45 },
  { upper: 4, lower: 3, toes: 0.5 },
];
const EASY: readonly [Leg, Leg] = [
  { upper: -2, lower: 0, toes: -0.2 },
  { upper: 13, lower: 5, toes: 0.8 },
];
const ONE_SIDE: readonly [Leg, Leg] = [
  { upper: -10, lower: -6, toes: -0.7 },
  { upper: 2, lower: 1, toes: 0.3 },
];
const stand = { view: "front", head: "face" } as const;

const ON_HIP: Arm = { upper: 42, lower: -52, long: 0.94, fore: 0.86, hand: "fist", turn: 20 };
const ON_LEFT_HIP: Arm = { upper: -42, lower: 52, long: 0.94, fore: 0.86, hand: "fist", turn: -20 };

/** How somebody stands of whom nothing is said. */
const STANDING: Poses = [
  { ...stand, arms: HANG, legs: EASY, hips: -4, shoulders: 3, bow: 8 },
  {
    ...stand,
    arms: [{ upper: -10, lower: -5 }, ON_HIP],
    legs: EASY,
    hips: -5,
    shoulders: 4,
    bow: 14,
    tilt: -4,
  },
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
  {
    ...stand,
    arms: [
      { upper: -14, lower: 30, fore: 0.82 },
      { upper: 14, lower: -30, fore: 0.82 },
    ],
    legs: STRAIGHT,
    tilt: 3,
  },
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
    arms: [
      { upper: -12, lower: -4 },
      { upper: 20, lower: 158, hand: "fist", long: 0.9, fore: 0.72, turn: -20 },
    ],
    legs: EASY,
    hips: -4,
    shoulders: 2,
    bow: 10,
    tilt: 4,
  },
];

const WALKING: Poses = [
  {
    view: "side",
    head: "face",
    lean: 3,
    arms: [
      { upper: 30, lower: 52, behind: true, hand: "fist" },
      { upper: -26, lower: -6, hand: "fist" },
    ],
    legs: [
      { upper: -20, lower: -34, foot: 34, toes: 1 },
      { upper: 24, lower: 12, foot: -14, toes: 1 },
    ],
  },
  {
    ...stand,
    lean: 1,
    arms: [
      { upper: -16, lower: 4, hand: "relaxed" },
      { upper: 18, lower: 24, hand: "relaxed" },
    ],
    legs: [
      { upper: -4, lower: -2, toes: -0.15, fore: 0.96 },
      { upper: 8, lower: -16, toes: 0.3, long: 0.94, fore: 0.82, foot: 20 },
    ],
    hips: 4,
    shoulders: -3,
  },
];

const ACTS: Record<Act, Poses> = {
  stand: STANDING,
  walk: WALKING,
  sit: SITTING,
  floor: ON_FLOOR,
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
      ...stand,
      lap: true,
      arms: [
        { upper: -18, lower: 40, fore: 0.86, hand: "relaxed" },
        { upper: 18, lower: -40, fore: 0.86, hand: "relaxed" },
      ],
      legs: [
        { upper: -64, lower: 16, long: 0.62, fore: 0.72, toes: -0.5 },
        { upper: 64, lower: -16, long: 0.62, fore: 0.72, toes: 0.5 },
      ],
    },
  ],
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
};

/** A pose for what somebody does, by the seed; `isFrontal` for one who holds something, or sits where others do. */
export function choosePose(act: Act, random: Random, isFrontal: boolean): Pose {
  const fitting = ACTS[act].filter(({ view }) => !isFrontal || view === "front");
  const [first, ...rest] = isFrontal && fitting.length === 0 ? STANDING : fitting;
  return first ? random.pick([first, ...rest]) : STANDING[0];
}
