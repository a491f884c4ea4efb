import { type Defs, ellipse, group, line, type Point, path } from "@/lib/sketch/svg";
import type { HeadView } from "./accessory-layers";
import type { Outline } from "./lorelei";
import type { Paint } from "./paint";

/** An outline whose points are valleys and tips in turn, each side of a spike bowed the same way round. */
function spiked(points: readonly Point[]): string {
  const [first] = points;
  const sides = points.map(([x, y], index) => {
    const [nx, ny] = points[(index + 1) % points.length] ?? [x, y];
    const bow = index % 2 ? 0.1 : -0.14;
    return `Q${((x + nx) / 2 + (ny - y) * bow).toFixed(1)} ${((y + ny) / 2 - (nx - x) * bow).toFixed(1)} ${nx} ${ny}`;
  });
  return `M${first?.join(" ")}${sides.join("")}Z`;
}

const CROWN: readonly Point[] = [
  [232, 540],
  [112, 590],
  [186, 440],
  [56, 388],
  [190, 322],
  [92, 170],
  [256, 216],
  [236, 36],
  [368, 146],
  [430, -24],
  [490, 132],
  [624, -8],
  [612, 152],
  [786, 78],
  [706, 236],
  [872, 256],
  [752, 352],
  [846, 448],
  [742, 436],
  [738, 580],
  [704, 386],
  [668, 508],
  [622, 366],
  [548, 512],
  [500, 354],
  [424, 520],
  [376, 366],
  [318, 540],
  [290, 430],
  [258, 660],
];

const NAPE: readonly Point[] = [
  [300, 420],
  [150, 690],
  [270, 660],
  [226, 800],
  [340, 730],
  [356, 830],
  [440, 740],
  [560, 560],
];

/** Spikes all around the head and at the nape, with a jagged fringe. */
export const SPIKES: { frontHair: Outline[]; backHair: Outline[] } = {
  frontHair: [{ d: spiked(CROWN), rule: "" }],
  backHair: [{ d: spiked(NAPE), rule: "" }],
};

/** The valleys and tips of a crest, in three-quarter view, in profile, and from behind. */
const CRESTS = {
  face: [
    [600, 300],
    [702, 176],
    [616, 186],
    [668, 6],
    [566, 126],
    [566, -96],
    [484, 106],
    [430, -106],
    [396, 126],
    [296, -56],
    [316, 172],
    [172, 50],
    [252, 250],
    [96, 204],
    [216, 346],
    [92, 384],
    [226, 450],
    [282, 376],
    [356, 286],
    [440, 252],
    [520, 260],
  ],
  profile: [
    [702, 352],
    [792, 210],
    [692, 236],
    [742, 60],
    [624, 166],
    [642, -72],
    [532, 126],
    [500, -112],
    [440, 126],
    [368, -82],
    [350, 160],
    [226, 0],
    [280, 220],
    [116, 130],
    [234, 310],
    [70, 312],
    [216, 410],
    [90, 486],
    [230, 504],
    [286, 400],
    [360, 290],
    [480, 240],
    [604, 268],
  ],
  nape: [
    [424, 660],
    [404, 420],
    [442, 300],
    [404, 60],
    [452, 130],
    [482, -112],
    [512, 130],
    [560, 60],
    [522, 300],
    [560, 420],
    [540, 660],
  ],
} satisfies Record<HeadView, readonly Point[]>;

/** The crest of a mohawk: spikes from the brow to the nape. */
export const mohawk = (view: HeadView): Outline[] => [{ d: spiked(CRESTS[view]), rule: "" }];

/** The shaved side of a head under a mohawk. */
export const SHAVED =
  "M264 506C222 330 330 206 480 200C566 200 626 240 652 292C560 268 470 300 424 380C402 430 384 480 374 522C344 486 296 474 264 506Z";

/** A lock that falls from the parting over the far eye. */
export const OVER_EYE: Outline = {
  d: "M430 236C560 210 716 280 742 420C756 530 742 630 664 724C668 670 648 622 616 580C570 524 530 470 506 400C488 340 456 290 430 236Z",
  rule: "",
};

/** One ringlet: coils that narrow towards the tip, each overlapping the one below. */
function drill(defs: Defs, [x, y]: Point, side: -1 | 1, hair: Paint, tip: string, accent: string): string {
  const count = 9;
  const fill = (last: boolean) =>
    defs.linear(
      [
        [0, hair.light],
        [0.4, last ? tip : hair.base],
        [1, hair.shade],
      ],
      [0, 0, 1, 0.3],
    );
  const [upper, lower] = [fill(false), fill(true)];
  const coils = Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    const wide = 128 * (1 - t) ** 0.75 + 18;
    const [cx, cy] = [x + side * (70 + 60 * Math.sin(t * 2.4)), y + 60 + 900 * t * (1 - 0.16 * t)];
    const high = 84 - 34 * t;
    return group(
      `transform="translate(${cx.toFixed(1)} ${cy.toFixed(1)}) rotate(${side * 17})"`,
      ellipse(0, 0, wide, high, t > 0.6 ? lower : upper, `stroke="${hair.ink}" stroke-width="9"`),
      line(
        `M${-wide * 0.86} ${high * 0.22}Q0 ${high * 0.98} ${wide * 0.86} ${high * 0.22}M${-wide * 0.74} ${-high * 0.12}Q0 ${high * 0.56} ${wide * 0.74} ${-high * 0.12}`,
        hair.deep,
        6,
        'opacity=".5"',
      ),
      line(
        `M${-wide * 0.62} ${-high * 0.38}Q${-wide * 0.1} ${high * 0.06} ${wide * 0.3} ${-high * 0.1}`,
        hair.light,
        9,
        'opacity=".75"',
      ),
    );
  }).reverse();
  const [bx, by] = [x + side * 40, y + 6];
  const loop = (out: number) =>
    `M${bx} ${by}C${bx + out * 40} ${by - 70} ${bx + out * 130} ${by - 66} ${bx + out * 130} ${by}C${bx + out * 130} ${by + 66} ${bx + out * 40} ${by + 56} ${bx} ${by}Z`;
  return [
    ...coils,
    path(loop(-1) + loop(1), accent, `stroke="${hair.ink}" stroke-width="7" stroke-linejoin="round"`),
    ellipse(bx, by, 26, 26, accent, `stroke="${hair.ink}" stroke-width="7"`),
  ].join("");
}

/** A pair of ringlets that hang from ribbons on both sides of the head. */
export const drills = (defs: Defs, hair: Paint, tip: string, accent: string): string =>
  drill(defs, [232, 380], -1, hair, tip, accent) + drill(defs, [732, 380], 1, hair, tip, accent);
