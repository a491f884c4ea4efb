import { type Beast, blob, dot, leaf, spike } from "./beast";
import { pointOf } from "./tube";

const BULL_LEGS: Beast["legs"] = [
  [
    [112, 176, 32],
    [108, 218, 19],
    [107, 246, 13],
    [107, 270, 11],
    [107, 288, 12],
  ],
  [
    [246, 170, 38],
    [244, 212, 22],
    [254, 242, 14],
    [251, 268, 11],
    [249, 288, 12],
  ],
  [
    [136, 176, 30],
    [138, 218, 17],
    [139, 246, 12.5],
    [139, 270, 10.5],
    [139, 288, 12],
  ],
  [
    [224, 172, 32],
    [218, 214, 20],
    [226, 242, 13],
    [224, 268, 11],
    [222, 288, 12],
  ],
];

export const cattle = (coat: string, far: string, pale: string, hair: string): Beast => ({
  coat,
  far,
  pale,
  hair,
  feet: "#4a3c38",
  foot: "hoof",
  torso: [
    [250, 156, 52],
    [206, 158, 55],
    [158, 160, 56],
    [112, 156, 52],
  ],
  neck: [
    [122, 148, 48],
    [98, 126, 38],
    [76, 110, 29],
  ],
  head: [
    [80, 104, 30],
    [62, 118, 26],
    [46, 136, 22],
    [40, 146, 21],
  ],
  legs: BULL_LEGS,
  tail: [
    [296, 134, 8],
    [305, 160, 5],
    [306, 200, 4.5],
    [304, 228, 4],
  ],
  tuft: [
    [304, 222, 4],
    [305, 240, 9],
    [303, 262, 3],
  ],
  eye: [66, 104],
  nose: [30, 142, 4.6],
  muzzle: 0.38,
  ears: [
    leaf(coat, "M92 92Q120 74 130 90Q122 112 96 106Z"),
    leaf("#e8a9a0", "M100 96Q114 84 122 91Q116 104 102 102Z"),
  ],
});

const horns = (fill: string): string =>
  spike(fill, [84, 82], [100, 58], [86, 40], 8) + spike(fill, [62, 82], [38, 66], [44, 42], 8);

export const cow: Beast = {
  ...cattle("#f7f3ee", "#d8d0ca", "#f3b9ae", "#3a3236"),
  marks: (beast) =>
    blob(
      "#3a3236",
      pointOf(beast.torso, 0.1, 0.85),
      pointOf(beast.torso, 0.34, 0.9),
      pointOf(beast.torso, 0.38, 0),
      pointOf(beast.torso, 0.14, -0.3),
    ) +
    blob(
      "#3a3236",
      pointOf(beast.torso, 0.55, 0.9),
      pointOf(beast.torso, 0.78, 0.8),
      pointOf(beast.torso, 0.72, -0.2),
      pointOf(beast.torso, 0.5, 0.2),
    ) +
    blob(
      "#3a3236",
      pointOf(beast.neck, 0.6, 0.2),
      pointOf(beast.neck, 0.3, 0.6),
      pointOf(beast.neck, 0.05, 0),
      pointOf(beast.neck, 0.4, -0.6),
    ) +
    dot("#f3b9ae", pointOf(beast.torso, 0.25, -0.96), 15, 10),
  before: horns("#e6d6b8"),
};
export const ox: Beast = { ...cattle("#a4633c", "#7c472b", "#e3bd98", "#4a2f25"), before: horns("#efe2c8") };
export const buffalo: Beast = {
  ...cattle("#5d5a66", "#43404b", "#8d8894", "#2e2b33"),
  before:
    spike("#cfc6ba", [84, 82], [128, 66], [122, 26], 10) + spike("#cfc6ba", [62, 82], [22, 62], [32, 22], 10),
};
export const bison: Beast = {
  ...cattle("#7a4f35", "#553524", "#9c7250", "#3f291f"),
  torso: [
    [250, 166, 44],
    [206, 156, 54],
    [158, 144, 66],
    [116, 148, 62],
  ],
  fleece: () =>
    blob("#4a3024", [96, 66], [140, 74], [176, 112], [172, 176], [130, 214], [92, 198], [76, 150], [80, 96]) +
    spike("#3f291f", [56, 148], [58, 178], [50, 196], 12),
  before:
    spike("#e6d6b8", [88, 84], [108, 66], [102, 46], 7) + spike("#e6d6b8", [66, 82], [48, 66], [52, 46], 7),
};
