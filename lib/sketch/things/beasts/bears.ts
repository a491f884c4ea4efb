import { type Beast, blob, dot, leaf, rings, tube } from "./beast";
import { feline } from "./cats";
import { fox, wolf } from "./dogs";
import { pointOf } from "./tube";

const BEAR_LEGS: Beast["legs"] = [
  [
    [104, 190, 40],
    [98, 236, 27],
    [96, 290, 21],
  ],
  [
    [250, 186, 48],
    [250, 236, 30],
    [252, 290, 21],
  ],
  [
    [132, 194, 38],
    [140, 238, 25],
    [142, 290, 20],
  ],
  [
    [226, 190, 44],
    [216, 238, 27],
    [212, 290, 20],
  ],
];
const bearLike = (coat: string, far: string, pale: string): Beast => ({
  ...feline(coat, far, pale, coat),
  foot: "stump",
  feet: "#f0e4d2",
  belly: false,
  torso: [
    [246, 170, 58],
    [205, 160, 60],
    [158, 160, 62],
    [112, 168, 56],
  ],
  neck: [
    [120, 158, 54],
    [98, 148, 46],
    [84, 140, 42],
  ],
  head: [
    [86, 134, 42],
    [68, 140, 36],
    [44, 152, 24],
    [36, 155, 21],
  ],
  legs: BEAR_LEGS,
  tail: [
    [298, 150, 10],
    [308, 154, 9],
  ],
  eye: [62, 126],
  nose: [22, 146, 8.4],
  ears: [
    leaf(coat, "M92 100Q94 80 110 80Q126 86 120 110Z"),
    leaf(pale, "M99 100Q101 90 110 90Q118 94 114 106Z"),
  ],
  before: tube("#3a2a30", [26, 156, 1.6], [34, 168, 1.6], [50, 168, 1.6]),
});
const { tuft: _, ...brown } = bearLike("#8f5a3c", "#6b402a", "#d9b088");
export const bear: Beast = brown;
export const polarBear: Beast = {
  ...brown,
  coat: "#f7f8fa",
  far: "#d8dfe8",
  pale: "#ffffff",
  feet: "#c9d2dc",
  ears: [
    leaf("#f7f8fa", "M92 100Q94 80 110 80Q126 86 120 110Z"),
    leaf("#d8c4c4", "M99 100Q101 90 110 90Q118 94 114 106Z"),
  ],
};
export const panda: Beast = {
  ...brown,
  coat: "#f7f5f2",
  far: "#2b2830",
  pale: "#ffffff",
  feet: "#6b6670",
  ears: [leaf("#2b2830", "M92 102Q90 74 112 76Q130 84 120 112Z")],
  marks: ({ torso, legs }) =>
    blob(
      "#2b2830",
      pointOf(torso, 1, -0.9),
      pointOf(torso, 0.78, -0.8),
      pointOf(torso, 0.72, 0),
      pointOf(torso, 0.78, 0.85),
      pointOf(torso, 1, 0.9),
    ) +
    [legs[0], legs[1].slice(1)]
      .map((leg) => tube("#2b2830", ...leg.map(([x, y, r]) => [x, Math.min(y, 290), r] as const)))
      .join(""),
  mask: dot("#2b2830", [62, 128], 15, 18),
};

export const raccoon: Beast = {
  ...fox,
  coat: "#8f8c95",
  far: "#65626d",
  pale: "#f1eff2",
  hair: "#3a3740",
  feet: "#3a3740",
  marks: ({ tail }) => rings("#3a3740", tail, [0.35, 0.6, 0.82], 8),
  ears: [
    leaf("#6b6872", "M98 68Q102 44 120 42Q132 60 122 84Z"),
    leaf("#f1eff2", "M106 66Q109 52 118 50Q125 62 118 77Z"),
  ],
  mask: blob("#3a3740", [84, 82], [62, 86], [52, 102], [70, 106], [92, 98]),
  before: wolf.before ?? "",
};
