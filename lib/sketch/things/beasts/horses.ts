import { type Beast, leaf, spike, stripes, tube } from "./beast";
import { pointOf } from "./tube";

const HORSE_LEGS: Beast["legs"] = [
  [
    [122, 158, 30],
    [119, 198, 16],
    [117, 232, 10.5],
    [117, 262, 7.6],
    [116, 286, 8.6],
  ],
  [
    [240, 156, 36],
    [236, 194, 22],
    [253, 230, 11.5],
    [250, 262, 8],
    [247, 286, 8.8],
  ],
  [
    [112, 160, 26],
    [92, 196, 14],
    [78, 222, 10],
    [92, 246, 7.4],
    [97, 260, 8.2],
  ],
  [
    [228, 156, 34],
    [216, 198, 19],
    [228, 232, 11],
    [222, 262, 8],
    [218, 286, 8.8],
  ],
];

/** A horse's mane: locks along the neck. */
const mane = (hair: string, { neck }: Beast): string => {
  const at = (along: number, across: number, radius: number) =>
    [...pointOf(neck, along, across), radius] as const;
  return (
    tube(hair, at(1, 0.5, 7), at(0.75, 0.9, 12), at(0.5, 0.95, 15), at(0.2, 0.9, 12), at(0.02, 0.7, 4)) +
    [0.95, 0.72, 0.46]
      .map((along) =>
        spike(
          hair,
          pointOf(neck, along, 0.5),
          pointOf(neck, along - 0.2, 1.75),
          pointOf(neck, along - 0.52, 1.15),
          9,
        ),
      )
      .join("")
  );
};

const horseLike = (coat: string, far: string, pale: string, hair: string, feet: string): Beast => ({
  coat,
  far,
  pale,
  hair,
  feet,
  foot: "hoof",
  torso: [
    [242, 152, 44],
    [205, 148, 43],
    [165, 150, 43],
    [126, 150, 43],
  ],
  neck: [
    [140, 148, 42],
    [116, 112, 31],
    [98, 80, 23],
    [86, 58, 19],
  ],
  head: [
    [88, 60, 20],
    [70, 76, 17.5],
    [50, 98, 13],
    [41, 109, 12.5],
  ],
  legs: HORSE_LEGS,
  tail: [
    [272, 128, 8],
    [286, 134, 9],
    [296, 152, 9],
  ],
  tuft: [
    [280, 130, 7],
    [299, 150, 14],
    [304, 196, 17],
    [298, 240, 11],
    [288, 270, 2],
  ],
  eye: [74, 70],
  nose: [36, 106, 3.4],
  muzzle: 0.34,
  ears: [leaf(coat, "M82 46Q78 24 92 14Q102 32 98 48Z"), leaf(pale, "M87 42Q86 30 92 24Q96 34 94 44Z")],
  marks: (beast) => mane(hair, beast),
  crest: () => spike(hair, [90, 42], [68, 48], [62, 74], 8),
});

export const horse = horseLike("#a8673f", "#7d4a2e", "#e6c3a0", "#3d2a26", "#4a3630");

export const unicorn: Beast = {
  ...horseLike("#f6f1fb", "#d9cfea", "#ffdbe8", "#d977c4", "#b9a0d8"),
  before:
    spike("#f2bf4a", [66, 52], [52, 26], [36, -6], 9) + spike("#ffe2a0", [62, 44], [54, 30], [44, 8], 3),
};

export const donkey: Beast = {
  ...horseLike("#8d8791", "#69646f", "#efe9e4", "#4a434c", "#4a434c"),
  ears: [
    leaf("#8d8791", "M80 46Q66 14 78 -8Q98 14 98 46Z"),
    leaf("#d9b8b0", "M85 38Q78 16 81 4Q92 20 92 40Z"),
  ],
  tuft: [
    [294, 150, 6],
    [300, 186, 7],
    [300, 214, 11],
    [298, 232, 3],
  ],
};

export const zebra: Beast = {
  ...horseLike("#f7f4ef", "#d6d1cc", "#5a5458", "#2c2729", "#2c2729"),
  muzzle: 0.3,
  marks: (beast) =>
    stripes("#2c2729", beast.torso, [0.08, 0.26, 0.44, 0.62, 0.8, 0.95], -0.75, 7) +
    stripes("#2c2729", beast.neck, [0.35, 0.55, 0.75], -0.8, 6) +
    stripes("#2c2729", [...beast.neck].reverse(), [0.3, 0.5], -0.6, 5) +
    mane("#2c2729", beast),
};
