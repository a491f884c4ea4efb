import { isAutumn } from "@/lib/sketch/brief";
import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, line, type Point, path, rect, spline } from "@/lib/sketch/svg";
import { paintGrass, paintHill } from "./land";
import { ribbon } from "./ribbon";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { leafColours, paintTree, paintTreeRow } from "./trees";
import { paintWildflowers } from "./wildflowers";

/** A rose: petals within petals, lighter towards the centre. */
const rose = (x: number, y: number, r: number, colour: string) =>
  [
    [0, 0, 1, -0.1],
    [-0.3, 0.1, 0.66, 0],
    [0.3, 0.06, 0.62, -0.03],
    [0, -0.24, 0.6, 0.04],
    [0.02, 0.04, 0.36, 0.1],
    [0, 0.02, 0.16, -0.12],
  ]
    .map(([dx = 0, dy = 0, share = 0, by = 0]) =>
      ellipse(x + dx * r, y + dy * r, r * share, r * share * 0.9, shift(colour, by)),
    )
    .join("");

/** Leaves and roses along a line. */
function climbing(
  stage: Stage,
  along: readonly Point[],
  thick: number,
  blooms: readonly [string, ...string[]],
): string {
  const { random } = stage;
  const [dark, leaf, lit] = leafColours(stage);
  const leaves = (colour: string, count: number) =>
    path(
      along
        .flatMap(([x, y]) =>
          Array.from({ length: count }, () => {
            const [cx, cy] = [x + random.between(-1, 1) * thick, y + random.between(-1, 1) * thick];
            const turn = random.between(0, Math.PI * 2);
            const long = thick * random.between(0.5, 0.9);
            return blade(
              [cx, cy],
              [cx + Math.cos(turn) * long * 0.5, cy + Math.sin(turn) * long * 0.5],
              [cx + Math.cos(turn) * long, cy + Math.sin(turn) * long],
              long * 0.3,
            );
          }),
        )
        .join(""),
      colour,
    );
  const roses = along.flatMap(([x, y], index) =>
    index % 2
      ? []
      : rose(
          x + random.between(-0.7, 0.7) * thick,
          y + random.between(-0.7, 0.7) * thick,
          thick * random.between(0.28, 0.42),
          random.pick(blooms),
        ),
  );
  return leaves(dark, 5) + leaves(leaf, 4) + leaves(lit, 2) + roses.join("");
}

/** A garden path between flower beds, leading under an arch of roses. */
export function flowerGarden(stage: Stage): string {
  const { palette, width, height, horizon, unit, random, defs, brief } = stage;
  const autumn = isAutumn(brief);
  const air = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.45 : 0.05);
  const [named] = brief.colours;
  const blooms = (
    named
      ? [named, mix(named, "#ffffff", 0.3)]
      : autumn
        ? ["#c8502c", "#e0a037", "#a8433a"]
        : ["#e8607f", "#ffb3c6", "#fff1e6", "#f2657a"]
  ).map(air) as [string, ...string[]];
  const [dark, leaf, lit] = leafColours(stage);
  const lawn = mix(mix(palette.ground, leaf, 0.4), palette.light, 0.05);
  const deep = height - horizon;
  const bend = random.fork("bend").pick([-1, 1] as const) * random.fork("by").between(0.03, 0.1);
  const at = (t: number) => width * (0.5 + bend * (1 - 2.2 * t));
  const gate = horizon + deep * 0.2;
  const tall = Math.min(height * 0.3, width * 0.42);
  const half = tall * 0.36;
  const gravel = mix(mix("#e2d2b4", palette.ambient, palette.night ? 0.58 : 0.12), palette.ground, 0.1);
  const arch: Point[] = Array.from({ length: 25 }, (_, nth) => {
    const t = nth / 24;
    const x = at(0.2);
    if (t < 0.3) return [x - half, gate - (t / 0.3) * tall * 0.6];
    if (t > 0.7) return [x + half, gate - ((1 - t) / 0.3) * tall * 0.6];
    const turn = Math.PI * (1 + (t - 0.3) / 0.4);
    return [x + Math.cos(turn) * half, gate - tall * 0.6 + Math.sin(turn) * half * 0.9];
  });
  const hedge = (y: number, high: number, tone: string) => {
    const line: Point[] = Array.from({ length: 13 }, (_, nth) => [
      (nth / 12) * width * 1.1 - width * 0.05,
      y - high + unit * random.between(-9, 9),
    ]);
    return path(
      `${spline(line, true)}L${width * 1.1} ${y}L${-width * 0.1} ${y}Z`,
      defs.linear([
        [0, mix(tone, lit, 0.5)],
        [0.4, tone],
        [1, shift(tone, -0.09)],
      ]),
    );
  };
  const path2 = ribbon([
    [at(0.12), horizon + deep * 0.12, unit * 8],
    [at(0.3), horizon + deep * 0.3, unit * 44],
    [at(0.62), horizon + deep * 0.62, unit * 110],
    [at(1), height * 1.04, unit * 220],
  ]);
  const bushes = [0.14, 0.24, 0.38, 0.56].flatMap((t, row) =>
    ([-1, 1] as const).map((side) => {
      const [x, y, size] = [
        at(t) + side * (width * (0.1 + 0.46 * t) + unit * 60),
        horizon + deep * (t + 0.05),
        unit * (46 + 150 * t),
      ];
      const heads = Array.from({ length: 7 }, () =>
        rose(
          x + random.between(-0.9, 0.9) * size,
          y - random.between(0.2, 0.95) * size * 0.8,
          size * random.between(0.1, 0.16),
          blooms[row % blooms.length] as string,
        ),
      );
      return [
        ellipse(x, y, size * 1.16, size * 0.14, dark, 'opacity=".5"'),
        ellipse(x, y - size * 0.36, size, size * 0.5, dark),
        ellipse(x - size * 0.1, y - size * 0.46, size * 0.86, size * 0.42, leaf),
        ellipse(x - size * 0.2, y - size * 0.56, size * 0.56, size * 0.24, lit, 'opacity=".7"'),
        ...heads,
      ].join("");
    }),
  );
  const wood = mix(mix("#f2ede2", palette.ambient, palette.night ? 0.5 : 0.1), palette.near, 0.06);
  return [
    paintWholeSky(stage, 4),
    paintHill(stage, horizon - height * 0.02, height * 0.06, mix(leaf, palette.sky[2], 0.5)),
    paintTreeRow(stage, horizon + height * 0.02, unit * 200, 0.42),
    hedge(horizon + deep * 0.13, height * 0.075, mix(dark, leaf, 0.4)),
    paintHill(stage, horizon + deep * 0.12, height * 0.006, lawn),
    path(path2, shift(gravel, -0.1), `transform="translate(0 ${(unit * 5).toFixed(1)})"`),
    path(
      path2,
      defs.linear([
        [0, mix(gravel, palette.light, 0.4)],
        [1, shift(gravel, -0.05)],
      ]),
    ),
    bushes.slice(0, 2).join(""),
    ...([-1, 1] as const).map((side) =>
      [0.9, 1.1]
        .map((share) =>
          rect(at(0.2) + side * half * share - unit * 4, gate - tall * 0.62, unit * 8, tall * 0.62, wood),
        )
        .join(""),
    ),
    line(
      `M${at(0.2) - half} ${gate - tall * 0.6}A${half} ${half * 0.9} 0 0 1 ${at(0.2) + half} ${gate - tall * 0.6}`,
      wood,
      unit * 9,
    ),
    climbing(stage, arch, tall * 0.085, blooms),
    bushes.slice(2).join(""),
    paintTree(stage, width * (bend > 0 ? 0.04 : 0.96), horizon + deep * 0.42, unit * 560),
    paintWildflowers(stage, horizon + deep * 0.62, 0.75),
    paintGrass(stage, height * 1.03, unit * 70, mix(palette.near, lawn, 0.45), 70),
  ].join("");
}
