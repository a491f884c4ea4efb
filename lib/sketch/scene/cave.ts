import { mix, shift } from "@/lib/sketch/colour";
import type { Random } from "@/lib/sketch/random";
import { ellipse, group, line, type Point, path, polygon, rect, spline } from "@/lib/sketch/svg";
import { crystals } from "./crystals";
import { paintHill, paintWater } from "./land";
import { paintMountains } from "./peaks";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { leafColours, paintBoulders, paintTreeRow } from "./trees";

/** The ragged edge of an opening around its centre; `rx` and `ry` are half its breadth and height. */
function ragged(random: Random, [cx, cy]: Point, rx: number, ry: number): Point[] {
  return Array.from({ length: 26 }, (_, index): Point => {
    const turn = (index / 26) * Math.PI * 2;
    const far = 1 + (index % 2 ? 0.05 : -0.05) + random.between(-0.05, 0.05);
    return [cx + Math.cos(turn) * rx * far, cy + Math.sin(turn) * ry * far];
  });
}

/** Rock all around an opening, with facets that run towards it. */
function wall(stage: Stage, middle: Point, [rx, ry]: Point, colour: string, lit: string): string {
  const { width, height, random } = stage;
  const edge = ragged(random, middle, rx, ry);
  const around = `M-20 -20H${width + 20}V${height + 20}H-20Z${polygon(edge)}`;
  const facets = edge.map(([x, y], index): string => {
    const next = edge[(index + 1) % edge.length] ?? [x, y];
    const out = random.between(1.12, 1.5);
    const away = ([px, py]: Point, far: number): Point => [
      middle[0] + (px - middle[0]) * far,
      middle[1] + (py - middle[1]) * far,
    ];
    return polygon([
      [x, y],
      next as Point,
      away(next as Point, out * random.between(0.9, 1.1)),
      away([x, y], out),
    ]);
  });
  return [
    `<path d="${around}" fill="${colour}" fill-rule="evenodd"/>`,
    path(facets.filter((_, index) => index % 3 === 0).join(""), shift(colour, -0.035)),
    path(facets.filter((_, index) => index % 3 === 1).join(""), shift(colour, 0.03)),
    line(polygon(edge), lit, stage.unit * 5, 'opacity=".5"'),
  ].join("");
}

/** Stalactites or stalagmites, lit from one side. */
function spikes(
  { random, width }: Stage,
  count: number,
  y: number,
  size: number,
  way: 1 | -1,
  colour: string,
  free: readonly [number, number],
): string {
  return Array.from({ length: count }, (_, index) => {
    const share = (index + random.between(0.15, 0.85)) / count;
    if (share > free[0] && share < free[1]) return "";
    const x = width * share;
    const long = size * random.between(0.35, 1.2);
    const wide = long * random.between(0.16, 0.24);
    const shape = (left: number, right: number) =>
      `M${(x - wide * left).toFixed(1)} ${y.toFixed(1)}Q${(x - wide * left * 0.3).toFixed(1)} ${(y + way * long * 0.5).toFixed(1)} ${x.toFixed(1)} ${(y + way * long).toFixed(1)}Q${(x + wide * right * 0.3).toFixed(1)} ${(y + way * long * 0.5).toFixed(1)} ${(x + wide * right).toFixed(1)} ${y.toFixed(1)}Z`;
    return path(shape(1, 1), colour) + path(shape(1, -0.25), shift(colour, 0.06));
  }).join("");
}

/** The landscape outside, seen from inside a cave. */
function lookingOut(stage: Stage, middle: Point, [rx, ry]: Point, rock: string): string {
  const { palette, height, unit, random, defs, width } = stage;
  const horizon = middle[1] + ry * 0.16;
  const outside: Stage = { ...stage, horizon, random: random.fork("outside") };
  const sea = random.chance(0.5);
  const [dark] = leafColours(stage);
  const shaft = defs.linear([
    [0, palette.light, 0.5],
    [1, palette.light, 0],
  ]);
  return [
    paintWholeSky(outside, 3),
    paintMountains(outside, horizon, ry * 0.5, mix(palette.far, palette.sky[2], 0.3), true),
    sea
      ? paintWater(outside, horizon, mix(palette.mid, palette.sky[0], 0.5))
      : paintHill(outside, horizon + ry * 0.1, ry * 0.08, mix(palette.ground, palette.light, 0.1)) +
        paintTreeRow(outside, horizon + ry * 0.2, unit * 130, 0.6) +
        paintHill(outside, horizon + ry * 0.34, ry * 0.08, palette.ground),
    wall(stage, middle, [rx, ry], mix(rock, palette.light, 0.12), palette.light),
    wall(
      stage,
      [middle[0], middle[1] + ry * 0.04],
      [rx * 1.24, ry * 1.18],
      shift(rock, -0.03),
      mix(rock, palette.light, 0.5),
    ),
    wall(
      stage,
      [middle[0], middle[1] + ry * 0.06],
      [rx * 1.56, ry * 1.4],
      shift(rock, -0.11),
      mix(rock, palette.light, 0.2),
    ),
    path(
      polygon([
        [middle[0] - rx * 0.7, middle[1] - ry * 0.5],
        [middle[0] + rx * 0.3, middle[1] - ry * 0.6],
        [middle[0] + rx * 1.6, height],
        [middle[0] - rx * 1.1, height],
      ]),
      shaft,
      'opacity=".4"',
    ),
    spikes(stage, 9, -8, height * 0.2, 1, shift(rock, -0.15), [2, 2]),
    `<path d="${spline(
      [
        [-20, height * 0.86],
        [width * 0.25, height * 0.84],
        [middle[0], height * 0.88],
        [width * 0.78, height * 0.84],
        [width + 20, height * 0.87],
      ],
      true,
    )}L${width + 20} ${height + 20}L-20 ${height + 20}Z" fill="${shift(rock, -0.12)}"/>`,
    ellipse(middle[0], height * 0.93, rx * 1.1, height * 0.045, palette.light, 'opacity=".22"'),
    paintBoulders(
      stage,
      [
        [width * 0.1, height * 0.9, 90],
        [width * 0.9, height * 0.91, 110],
        [width * 0.26, height * 0.96, 60],
      ],
      shift(rock, -0.08),
    ),
    path(
      Array.from({ length: 14 }, () => {
        const turn = random.between(Math.PI, Math.PI * 2);
        const [x, y] = [middle[0] + Math.cos(turn) * rx * 1.04, middle[1] + Math.sin(turn) * ry * 1.02];
        const long = ry * random.between(0.1, 0.34);
        return `M${x - unit * 3} ${y}q${unit * random.between(-14, 14)} ${long * 0.6} ${unit * 3} ${long}q${unit * 6} ${-long * 0.5} ${unit * 4} ${-long}Z`;
      }).join(""),
      dark,
    ),
  ].join("");
}

/** A grotto with glowing crystals around a lake, under a shaft of daylight. */
function crystalGrotto(stage: Stage, rock: string): string {
  const { palette, width, height, unit, random, defs, focus, peopled } = stage;
  const usual = random.pick(["#5fd8ee", "#b58cff", "#6fe8a8", "#ff9ad0"] as const);
  const asked = stage.brief.things.find(({ slug }) => slug === "gem-stone")?.colour;
  const glow = asked ? mix(asked, "#ffffff", 0.3) : usual;
  const middle: Point = [width * (peopled ? 0.5 : random.between(0.4, 0.6)), height * 0.42];
  const light = defs.radial([
    [0, mix(palette.light, glow, 0.2), 0.95],
    [0.5, mix(rock, glow, 0.4), 0.55],
    [1, rock, 0],
  ]);
  const shaft = defs.linear([
    [0, mix(palette.light, glow, 0.3), 0.75],
    [1, glow, 0],
  ]);
  const at = width * (focus > 0.5 ? 0.42 : 0.58);
  const back = [
    rect(0, 0, width, height, mix(rock, glow, 0.22)),
    ellipse(at, height * 0.34, width * 0.5, height * 0.46, light),
    wall(stage, middle, [width * 0.33, height * 0.32], mix(rock, glow, 0.16), mix(rock, glow, 0.6)),
    crystals(
      stage,
      [
        [0.3, 0.675, 70, -0.3],
        [0.68, 0.672, 84, 0.25],
        [0.52, 0.68, 50, 0],
      ],
      glow,
      rock,
    ),
    wall(stage, middle, [width * 0.44, height * 0.42], shift(rock, -0.04), mix(rock, glow, 0.4)),
    spikes(stage, 11, height * 0.02, height * 0.2, 1, shift(rock, -0.06), [2, 2]),
  ].join("");
  const shore = height * 0.68;
  return [
    back,
    path(
      polygon([
        [at - width * 0.05, -10],
        [at + width * 0.07, -10],
        [at + width * 0.2, shore],
        [at - width * 0.16, shore],
      ]),
      shaft,
      'opacity=".6"',
    ),
    paintWater(
      {
        ...stage,
        palette: {
          ...palette,
          light: mix(glow, "#ffffff", 0.6),
          sky: [rock, mix(glow, rock, 0.4), mix(glow, rock, 0.2)],
        },
      },
      shore,
      mix(glow, shift(rock, -0.1), 0.62),
      back,
    ),
    wall(
      stage,
      [middle[0], height * 0.48],
      [width * 0.56, height * 0.56],
      shift(rock, -0.12),
      mix(rock, glow, 0.3),
    ),
    crystals(
      stage,
      [
        [0.1, 0.84, 180, -0.22],
        [0.9, 0.86, 210, 0.2],
        [0.22, 0.93, 110, 0.18],
        [0.77, 0.95, 120, -0.15],
      ],
      glow,
      rock,
    ),
    spikes(stage, 8, -8, height * 0.26, 1, shift(rock, -0.17), [2, 2]),
    spikes(stage, 9, height + 6, height * 0.11, -1, shift(rock, -0.2), [0.3, 0.7]),
    group(
      'opacity=".8"',
      ...Array.from({ length: 22 }, () =>
        ellipse(
          width * random.next(),
          height * random.between(0.2, 0.9),
          unit * random.between(1.5, 4),
          unit * random.between(1.5, 4),
          mix(glow, "#ffffff", 0.6),
        ),
      ),
    ),
  ].join("");
}

/** A cave: the view out of its mouth, or a crystal grotto around a lake. */
export function cave(stage: Stage): string {
  const { palette, width, height, random, peopled, brief } = stage;
  const rock = mix(mix("#5a4f5c", palette.ambient, 0.25), "#241d30", palette.night ? 0.4 : 0.1);
  const isOfCrystal = peopled || brief.things.length > 0 || random.fork("cave").chance(0.55);
  if (isOfCrystal) return crystalGrotto(stage, mix(rock, "#4a4474", 0.5));
  const middle: Point = [width * random.between(0.42, 0.58), height * random.between(0.42, 0.5)];
  return lookingOut(stage, middle, [Math.min(width * 0.3, height * 0.42), height * 0.29], rock);
}
