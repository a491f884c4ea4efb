import { type Beast, blob, dot, leaf, spike, tube } from "./beast";
import { cattle } from "./cattle";
import { pointOf } from "./tube";

const LIGHT_LEGS: Beast["legs"] = [
  [
    [124, 160, 24],
    [121, 200, 12],
    [120, 236, 8],
    [120, 266, 6],
    [120, 288, 6.6],
  ],
  [
    [236, 158, 32],
    [232, 196, 17],
    [246, 232, 8.6],
    [243, 264, 6.2],
    [241, 288, 6.8],
  ],
  [
    [140, 160, 22],
    [143, 200, 11],
    [144, 236, 7.6],
    [145, 266, 6],
    [146, 288, 6.6],
  ],
  [
    [220, 158, 30],
    [212, 198, 15],
    [222, 234, 8],
    [218, 264, 6.2],
    [215, 288, 6.8],
  ],
];

export const lightFooted = (coat: string, far: string, pale: string, hair: string): Beast => ({
  coat,
  far,
  pale,
  hair,
  feet: "#4a3630",
  foot: "hoof",
  belly: true,
  torso: [
    [240, 150, 36],
    [205, 150, 36],
    [168, 150, 37],
    [132, 148, 36],
  ],
  neck: [
    [138, 142, 32],
    [118, 112, 21],
    [104, 84, 16],
  ],
  head: [
    [104, 78, 21],
    [88, 86, 17],
    [68, 96, 11.5],
    [60, 100, 10.5],
  ],
  legs: LIGHT_LEGS,
  tail: [
    [268, 132, 9],
    [280, 136, 9],
    [286, 148, 5],
  ],
  eye: [90, 76],
  nose: [52, 97, 4.4],
  muzzle: 0.3,
  ears: [
    leaf(coat, "M110 66Q132 46 148 50Q146 74 118 80Z"),
    leaf(pale, "M116 68Q130 56 140 56Q136 70 120 74Z"),
  ],
});

const antler = (fill: string, at: readonly [number, number], way: number) => {
  const [x, y] = at;
  const p = (dx: number, dy: number): [number, number] => [x + dx * way, y + dy];
  return (
    tube(fill, [...p(0, 0), 4.5], [...p(14, -22), 4], [...p(30, -42), 3.4], [...p(28, -66), 1.6]) +
    tube(fill, [...p(10, -16), 3], [...p(-6, -32), 2.4], [...p(-8, -44), 1.2]) +
    tube(fill, [...p(26, -36), 3], [...p(44, -48), 2.2], [...p(50, -62), 1.2])
  );
};

export const deer: Beast = {
  ...lightFooted("#b9773f", "#8c552b", "#f3dfc0", "#8c552b"),
  marks: (beast) =>
    [
      [0.2, 0.5],
      [0.34, 0.2],
      [0.48, 0.55],
      [0.62, 0.2],
      [0.76, 0.5],
      [0.28, -0.1],
    ]
      .map(([along = 0, across = 0]) => dot("#f8ead2", pointOf(beast.torso, along, across), 4.4))
      .join(""),
  behind: antler("#8a6444", [112, 60], 1),
  before: antler("#a37a54", [100, 60], -1),
};
export const moose: Beast = {
  ...cattle("#7d5a43", "#5a3f2f", "#a88868", "#4a3428"),
  tail: [
    [296, 138, 9],
    [304, 150, 8],
  ],
  tuft: [
    [304, 150, 8],
    [306, 160, 4],
  ],
  behind: blob(
    "#b08a5e",
    [96, 76],
    [120, 40],
    [158, 34],
    [176, 6],
    [150, 12],
    [138, -6],
    [122, 8],
    [106, 2],
    [100, 30],
  ),
  before:
    blob("#c29a6a", [74, 78], [58, 46], [26, 44], [6, 14], [30, 20], [38, 0], [54, 14], [68, 6], [76, 36]) +
    tube("#6b4a37", [92, 140, 10], [92, 164, 8], [88, 184, 3]),
};

const beard = (fill: string) => spike(fill, [66, 108], [66, 128], [58, 146], 8);
export const goat: Beast = {
  ...lightFooted("#f2ede4", "#cfc6ba", "#ffffff", "#d6ccbd"),
  muzzle: 0,
  before: tube("#9a8468", [102, 62, 6], [112, 40, 5], [128, 26, 3.6], [144, 24, 1.6]) + beard("#d6ccbd"),
};

const WOOL: readonly (readonly [number, number, number])[] = [
  [150, 122, 30],
  [186, 114, 32],
  [222, 120, 31],
  [252, 142, 30],
  [250, 172, 30],
  [216, 186, 32],
  [176, 188, 32],
  [142, 176, 32],
  [128, 146, 30],
];
const woolly = (fill: string): string =>
  WOOL.map(([x, y, r]) => dot(fill, [x, y], r)).join("") +
  dot(fill, [190, 152], 66, 46) +
  WOOL.slice(1, 6)
    .map(([x, y]) => tube("#d9d0c6", [x - 10, y + 10, 1.6], [x, y + 15, 2], [x + 11, y + 9, 1.6]))
    .join("");
export const ewe: Beast = {
  ...lightFooted("#efe6da", "#b9aca0", "#f6eee6", "#efe6da"),
  coat: "#5a4a48",
  far: "#443735",
  muzzle: 0,
  belly: false,
  torso: [
    [240, 154, 40],
    [205, 152, 44],
    [168, 152, 44],
    [132, 150, 40],
  ],
  tail: [
    [272, 138, 12],
    [284, 146, 11],
    [288, 158, 7],
  ],
  fleece: () => woolly("#f7f2ea"),
  crest: () => dot("#f7f2ea", [112, 70], 22, 17),
  ears: [
    leaf("#5a4a48", "M112 74Q136 66 146 78Q136 94 114 88Z"),
    leaf("#c98f88", "M118 77Q132 72 139 79Q132 88 118 84Z"),
  ],
};
export const ram: Beast = {
  ...ewe,
  coat: "#e6d8c4",
  far: "#bfae98",
  fleece: () => woolly("#f3e9da"),
  crest: () => dot("#f3e9da", [112, 66], 20, 15),
  before: tube(
    "#8f7656",
    [104, 62, 10],
    [130, 56, 11],
    [142, 80, 10],
    [128, 100, 8],
    [112, 92, 5],
    [116, 82, 2.5],
  ),
};
export const llama: Beast = {
  ...lightFooted("#f0e2cc", "#cbb699", "#fff6e8", "#f0e2cc"),
  neck: [
    [140, 142, 36],
    [126, 104, 24],
    [116, 66, 20],
    [110, 44, 20],
  ],
  head: [
    [110, 40, 21],
    [94, 46, 15],
    [78, 52, 11],
  ],
  eye: [97, 38],
  nose: [70, 50, 3.6],
  ears: [leaf("#f0e2cc", "M110 26Q106 2 118 -6Q128 10 124 28Z")],
  crest: () => dot("#fff6e8", [112, 24], 15, 10),
};
