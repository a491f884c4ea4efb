import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, group, type Point, path, spline } from "@/lib/sketch/svg";
import { palm } from "./palms";
import type { Stage } from "./stage";
import { leafColours, paintBoulders } from "./trees";

/** An island with a wooded hill and a beach with palms around it; `x` is its centre. */
export function paintIsland(stage: Stage, x: number, y: number, wide: number): string {
  const { palette, unit, random, defs } = stage;
  const half = wide / 2;
  const sand = mix("#f4dcab", palette.ambient, palette.night ? 0.55 : 0.08);
  const [dark, leaf, lit] = leafColours(stage);
  const rock = mix(mix("#8a7d78", palette.ambient, palette.night ? 0.6 : 0.25), palette.near, 0.2);
  const lean = random.between(-0.2, 0.2);
  const tall = wide * random.between(0.2, 0.34);
  const hill: Point[] = [
    [x - half * 0.82, y - unit * 6],
    [x - half * 0.5, y - tall * 0.34],
    [x + half * (lean - 0.16), y - tall],
    [x + half * (lean + 0.2), y - tall * 0.86],
    [x + half * 0.56, y - tall * 0.3],
    [x + half * 0.8, y - unit * 6],
  ];
  const beach = `M${x - half} ${y}C${x - half * 0.7} ${y - wide * 0.05} ${x + half * 0.7} ${y - wide * 0.05} ${x + half} ${y}C${x + half * 0.7} ${y + wide * 0.05} ${x - half * 0.7} ${y + wide * 0.05} ${x - half} ${y}Z`;
  const bushes = (rows: number, low: number, size: number, colour: string) =>
    Array.from({ length: rows }, () => {
      const t = random.between(-0.78, 0.78);
      const under = 1 - Math.abs(t - lean * 0.5);
      return ellipse(
        x + t * half,
        y - unit * 8 - low * tall * Math.max(0, under) * random.between(0.3, 1),
        wide * size * random.between(0.8, 1.2),
        wide * size * 0.7,
        colour,
      );
    }).join("");
  const palms = [
    [-0.62, 0.5, -0.16],
    [-0.3, 0.62, 0.1],
    [0.34, 0.56, -0.08],
    [0.68, 0.46, 0.2],
  ] as const;
  const image = [
    path(
      `${spline(hill, true)}Z`,
      defs.linear([
        [0, mix(rock, palette.light, 0.2)],
        [1, shift(rock, -0.08)],
      ]),
    ),
    bushes(30, 0.9, 0.05, dark),
    bushes(24, 0.8, 0.042, leaf),
    bushes(16, 0.7, 0.03, lit),
  ].join("");
  return [
    group('opacity=".3"', `<g transform="matrix(1 0 0 -.6 0 ${(y * 1.6).toFixed(1)})">${image}</g>`),
    ellipse(
      x,
      y + wide * 0.02,
      half * 1.16,
      wide * 0.07,
      mix("#7fe0d8", palette.sky[1], palette.night ? 0.7 : 0.25),
      'opacity=".75"',
    ),
    ellipse(x, y + wide * 0.012, half * 1.05, wide * 0.05, "#ffffff", 'opacity=".7"'),
    image,
    path(
      beach,
      defs.linear([
        [0, mix(sand, palette.light, 0.4)],
        [1, shift(sand, -0.05)],
      ]),
    ),
    paintBoulders(
      stage,
      [
        [x - half * 0.8, y + unit * 4, wide / unit / 26],
        [x + half * 0.84, y, wide / unit / 20],
      ],
      rock,
    ),
    ...palms.map(([at, high, bend]) =>
      palm(stage, [x + at * half, y - wide * 0.012], wide * high * 0.62, bend),
    ),
  ].join("");
}
