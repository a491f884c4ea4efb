import { mix, shift } from "@/lib/sketch/colour";
import type { Random } from "@/lib/sketch/random";
import { blade, ellipse, type Point, path } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

const at = (x: number, y: number, turn: number, far: number): Point => [
  x + Math.cos(turn) * far,
  y + Math.sin(turn) * far * 0.82,
];

/** A daisy's petals around its yellow centre. */
function daisy(x: number, y: number, r: number, colour: string): string {
  const petals = Array.from({ length: 10 }, (_, nth) => {
    const turn = (nth / 10) * Math.PI * 2;
    return blade([x, y], at(x, y, turn, r * 0.6), at(x, y, turn, r), r * 0.2);
  });
  return (
    path(petals.join(""), colour) +
    ellipse(x, y, r * 0.32, r * 0.27, "#f2b632") +
    ellipse(x - r * 0.08, y - r * 0.08, r * 0.14, r * 0.1, "#ffe08a")
  );
}

/** A poppy: a cup of four petals. */
function poppy(x: number, y: number, r: number, colour: string): string {
  return [
    ellipse(x - r * 0.42, y - r * 0.06, r * 0.62, r * 0.56, shift(colour, -0.07)),
    ellipse(x + r * 0.42, y - r * 0.06, r * 0.62, r * 0.56, shift(colour, -0.04)),
    ellipse(x, y - r * 0.34, r * 0.62, r * 0.5, colour),
    ellipse(x, y + r * 0.2, r * 0.66, r * 0.46, shift(colour, 0.05)),
    ellipse(x, y - r * 0.04, r * 0.2, r * 0.16, "#2b1c22"),
  ].join("");
}

/** A lupin: a spike of bells. */
function lupin(x: number, y: number, r: number, colour: string): string {
  const bells = Array.from({ length: 9 }, (_, nth) => {
    const up = nth / 8;
    const wide = r * (0.5 - 0.38 * up);
    const cy = y + r * 0.9 - up * r * 2.2;
    const fill = mix(colour, "#ffffff", 0.1 + 0.3 * up);
    return (
      ellipse(x - wide * 0.7, cy, r * 0.22, r * 0.2, shift(fill, -0.05)) +
      ellipse(x + wide * 0.6, cy, r * 0.22, r * 0.2, fill)
    );
  });
  return bells.join("");
}

const KINDS = [daisy, poppy, lupin] as const;

type Sowing = readonly (readonly [draw: (typeof KINDS)[number], colour: string])[];

/** Which flowers grow in a meadow, and in what colours. */
function sowing({ palette, brief }: Stage, random: Random): Sowing {
  const air = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.5 : 0.04);
  const [named] = brief.colours;
  const poppies = brief.landmarks.find(({ kind }) => kind === "poppies");
  if (poppies) {
    const red = air(poppies.colour ?? "#e3423a");
    return [
      [poppy, red],
      [poppy, shift(red, -0.04)],
      [poppy, shift(red, 0.05)],
    ];
  }
  if (named)
    return [
      [poppy, air(named)],
      [daisy, air(mix(named, "#ffffff", 0.4))],
      [poppy, air(shift(named, 0.06))],
    ];
  const mixes: readonly [Sowing, ...Sowing[]] = [
    [
      [poppy, "#e5483f"],
      [daisy, "#fffaf0"],
      [lupin, "#5f7fe0"],
    ],
    [
      [lupin, "#8a63cf"],
      [daisy, "#fff6e2"],
      [poppy, "#f2b33c"],
    ],
    [
      [daisy, "#ffd7e6"],
      [poppy, "#ef7fa6"],
      [lupin, "#b07fe0"],
    ],
    [
      [poppy, "#f58b3a"],
      [daisy, "#fffaf0"],
      [daisy, "#ffe27a"],
    ],
  ];
  return random.pick(mixes).map(([draw, colour]) => [draw, air(colour)] as const);
}

/**
 * A meadow's flowers from a height down to the lower edge: drifts of dots far away, blossoms on stalks nearby.
 * @param thick their density, 1 being usual
 */
export function paintWildflowers(stage: Stage, top: number, thick = 1): string {
  const { width, height, unit, palette } = stage;
  const random = stage.random.fork("wildflowers");
  const kinds = sowing(stage, random);
  const deep = height - top;
  const stem = mix(mix("#5f9a4a", palette.ambient, palette.night ? 0.55 : 0.12), palette.near, 0.25);
  // Flowers of one kind grow together.
  const drifts = Array.from({ length: 9 }, (_, nth) => ({
    x: random.next() * width,
    y: top + deep * random.between(0.02, 0.5),
    wide: width * random.between(0.1, 0.26),
    kind: kinds[nth % kinds.length] as (typeof kinds)[number],
  }));
  const far = kinds.map(([, colour], nth) =>
    path(
      drifts
        .filter((_, index) => index % kinds.length === nth)
        .flatMap(({ x, y, wide }) =>
          Array.from({ length: Math.round(34 * thick) }, () => {
            const [dx, dy] = [random.between(-1, 1), random.between(-1, 1) * (0.4 + 0.6 * random.next())];
            const cy = y + dy * wide * 0.16;
            const r = unit * (2 + 6 * Math.max(0, (cy - top) / deep));
            const cx = x + dx * wide;
            return `M${(cx - r).toFixed(1)} ${cy.toFixed(1)}a${r.toFixed(1)} ${(r * 0.7).toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${(r * 0.7).toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0Z`;
          }),
        )
        .join(""),
      mix(colour, palette.sky[2], 0.12),
    ),
  );
  const blossoms = Array.from({ length: Math.round(78 * thick) }, () => {
    const t = 0.3 + 0.74 * random.next() ** 0.8;
    const x = random.between(-0.02, 1.02) * width;
    return {
      t,
      x,
      y: top + deep * t,
      r: unit * (5 + 19 * t ** 2.4) * random.between(0.8, 1.15),
      kind: random.pick(kinds as unknown as [Sowing[number]]),
    };
  }).sort((one, other) => one.t - other.t);
  return [
    ...far,
    ...blossoms.map(({ x, y, r, kind: [draw, colour] }) => {
      const lean = random.between(-0.5, 0.5) * r;
      const stalk = r * random.between(2.4, 3.6);
      return (
        path(
          blade([x + lean, y + stalk], [x + lean * 0.3, y + stalk * 0.5], [x, y], r * 0.13) +
            blade(
              [x + lean, y + stalk],
              [x + lean + r * 0.5, y + stalk * 0.7],
              [x + lean + r * 0.9, y + stalk * 0.36],
              r * 0.2,
            ),
          stem,
        ) + draw(x, y, r, colour)
      );
    }),
  ].join("");
}
