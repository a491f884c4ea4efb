import { type Point, spline } from "@/lib/sketch/svg";
import { p } from "@/lib/sketch/things/shapes";
import { type Beast, dot, spike, tube } from "./beast";
import { fine, pointOf, type Tube } from "./tube";

const GREEN = { coat: "#4a9a5a", far: "#357a48", pale: "#f0dca0", deep: "#2c6a44", skin: "#3f8a63" };

/** Spikes along one side of a tube, at shares of its length. */
const crest = (body: Tube, places: readonly number[], side: -1 | 1, high: number): string =>
  places
    .map((along) => {
      const [x, y] = pointOf(body, along, side * 0.86);
      const [ox, oy] = pointOf(body, along, 0);
      const long = Math.hypot(x - ox, y - oy) || 1;
      const tip: Point = [x + ((x - ox) / long) * high + high * 0.36, y + ((y - oy) / long) * high];
      return spike(GREEN.deep, [x, y], [(x + tip[0]) / 2, (y + tip[1]) / 2], tip, high * 0.5);
    })
    .join("");

/** The seams between the plates of the belly. */
const plates = (body: Tube, places: readonly number[]): string =>
  places
    .map((along) => {
      const [from, to] = [pointOf(body, along, -0.6), pointOf(body, along + 0.02, -0.94)];
      return tube("#c9a964", [...from, 1.2], [...to, 1.6]);
    })
    .join("");

/** A wing's membrane and bones: from the shoulder through the wrist to the tips, and back. */
function wing(
  shoulder: Point,
  wrist: Point,
  tips: readonly Point[],
  root: Point,
  skin: string,
  bone: string,
) {
  const ends = [...tips, root];
  const sag = ends.slice(1).map((to, index): [Point, Point] => {
    const from = ends[index] as Point;
    const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    return [[mx + (wrist[0] - mx) * 0.24, my + (wrist[1] - my) * 0.24], to];
  });
  const d = `M${shoulder.join(" ")}L${wrist.join(" ")}L${(tips[0] as Point).join(" ")}${sag
    .map(([bend, to]) => `Q${bend.join(" ")} ${to.join(" ")}`)
    .join("")}Z`;
  const bones = tips.map((tip) => tube(bone, [...wrist, 4.6], [...tip, 1.6])).join("");
  return (
    p(skin, fine(d)) +
    bones +
    tube(
      bone,
      [...shoulder, 10],
      [(shoulder[0] + wrist[0]) / 2, (shoulder[1] + wrist[1]) / 2, 7],
      [...wrist, 5.4],
    ) +
    spike("#f4e8cc", [wrist[0], wrist[1]], [wrist[0] - 8, wrist[1] - 10], [wrist[0] - 18, wrist[1] - 14], 4)
  );
}

const LIFTED_TIPS: readonly Point[] = [
  [322, 34],
  [330, 104],
  [290, 160],
];
const near = (by: Point = [0, 0]) =>
  wing(
    [142, 166],
    [186 + by[0], 34 + by[1]],
    LIFTED_TIPS.map(([x, y]): Point => [x + by[0], y + by[1]]),
    [226, 178],
    GREEN.skin,
    GREEN.coat,
  );
const beyond = wing(
  [136, 164],
  [142, 24],
  [
    [246, -16],
    [280, 36],
    [262, 110],
  ],
  [206, 168],
  GREEN.deep,
  GREEN.far,
);
/** A folded wing, against the flank. */
const folded =
  p(
    GREEN.skin,
    fine(
      spline([
        [138, 196],
        [150, 160],
        [190, 152],
        [250, 176],
        [312, 226],
        [262, 226],
        [236, 240],
        [206, 226],
        [178, 232],
        [162, 214],
      ]),
    ),
  ) +
  tube(GREEN.coat, [144, 190, 9], [162, 158, 7], [196, 154, 5]) +
  tube(GREEN.far, [168, 160, 3], [240, 188, 3], [306, 224, 1.4]) +
  tube(GREEN.far, [164, 162, 3], [210, 196, 2.6], [238, 236, 1.4]) +
  tube(GREEN.far, [160, 166, 3], [172, 200, 2.4], [180, 228, 1.4]);

/** A dragon standing with raised wings. */
export const dragon: Beast = {
  ...GREEN,
  hair: GREEN.deep,
  feet: "#3c8350",
  foot: "paw",
  belly: true,
  torso: [
    [240, 200, 36],
    [200, 190, 42],
    [160, 188, 44],
    [130, 184, 38],
  ],
  neck: [
    [132, 178, 34],
    [108, 150, 27],
    [98, 116, 23],
    [92, 88, 21],
  ],
  head: [
    [96, 74, 24],
    [76, 78, 21],
    [50, 90, 15],
    [30, 95, 11],
  ],
  legs: [
    [
      [132, 206, 30],
      [122, 242, 19],
      [120, 270, 14],
      [112, 292, 13],
    ],
    [
      [234, 210, 38],
      [222, 246, 25],
      [238, 272, 15],
      [230, 292, 14],
    ],
    [
      [156, 208, 27],
      [160, 244, 17],
      [160, 270, 13],
      [154, 292, 12],
    ],
    [
      [214, 210, 34],
      [200, 246, 22],
      [210, 272, 14],
      [200, 292, 13],
    ],
  ],
  tail: [
    [262, 206, 27],
    [300, 236, 19],
    [330, 268, 13],
    [356, 278, 9],
    [378, 262, 6],
  ],
  tuft: [
    [374, 268, 6],
    [388, 252, 13],
    [394, 234, 2],
  ],
  eye: [80, 72],
  nose: [29, 89, 3.6],
  muzzle: 0,
  ears: [],
  back: beyond,
  fleece: () => near(),
  marks: ({ torso, neck, tail }) =>
    plates(torso, [0.2, 0.36, 0.52, 0.68, 0.84]) +
    crest(neck, [0.2, 0.45, 0.7, 0.92], 1, 17) +
    crest(tail, [0.12, 0.32, 0.52, 0.72], -1, 14),
  behind: spike("#e9d8b0", [110, 62], [132, 44], [160, 40], 7),
  before:
    spike("#f4e8cc", [100, 58], [118, 36], [148, 26], 8) +
    tube("#2c6a44", [28, 104, 1.8], [52, 106, 2.2], [78, 96, 1.8]) +
    spike("#ffffff", [40, 103], [41, 109], [43, 115], 3.4) +
    spike("#ffffff", [56, 103], [57, 108], [59, 113], 3) +
    spike(GREEN.deep, [64, 60], [78, 58], [92, 62], 4) +
    spike(GREEN.far, [112, 84], [124, 88], [136, 100], 7),
  awake:
    dot("#f5c33a", [79, 72], 8.2, 8.8) +
    tube("#22180e", [79, 66, 1.2], [79, 72, 2.6], [79, 78, 1.2]) +
    dot("#ffffff", [76, 69], 2),
};

/** The dragon at rest, with folded wings. */
export const resting: Beast = {
  ...dragon,
  back: "",
  fleece: () => folded,
  marks: (beast) => crest(beast.torso, [0.1, 0.3, 0.5, 0.7, 0.9], 1, 20) + (dragon.marks?.(beast) ?? ""),
};
/** The dragon sitting up, with a wing down its back. */
export const seated: Beast = {
  ...resting,
  fleece: () => `<g transform="rotate(-36 14 18) scale(.86) translate(2 2)">${folded}</g>`,
};

/** The dragon in flight. */
export const flying: Beast = { ...dragon, isWinged: true, fleece: () => near([10, -30]) };
