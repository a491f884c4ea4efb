import { mix, shift } from "@/lib/sketch/colour";
import { group, line, type Point, path, polygon, spline } from "@/lib/sketch/svg";
import { paintGrass } from "./land";
import { ribbon } from "./ribbon";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";

const ROCK = "#c8663c";

/** A flat-topped rock in its layers: its foot from `left` to `right`, its top at `top`. */
function mesa(stage: Stage, [left, right]: Point, top: number, foot: number, colour: string): string {
  const { defs, random, palette, unit } = stage;
  const wide = right - left;
  const high = foot - top;
  const edge = (from: number, way: -1 | 1): Point[] =>
    [0, 0.3, 0.34, 0.62, 0.66, 1].map((share, index) => [
      from + way * wide * (0.02 + share * 0.09 + (index % 2 ? 0.012 : 0)) * random.between(0.7, 1.2),
      top + share * high,
    ]);
  const d = polygon([...edge(left + wide * 0.12, -1).reverse(), ...edge(right - wide * 0.12, 1)]);
  const layers = [0.16, 0.3, 0.37, 0.5, 0.64, 0.78, 0.9].map((share, index) => {
    const y = top + high * (share + random.between(-0.02, 0.02));
    const points = [0, 0.2, 0.45, 0.7, 1].map(
      (across): Point => [left - wide * 0.2 + wide * 1.4 * across, y + random.between(-1, 1) * high * 0.016],
    );
    return line(
      spline(points, true),
      index % 2 ? mix(colour, palette.light, 0.34) : shift(colour, -0.08),
      Math.max(2, high * (index % 3 ? 0.028 : 0.05)),
      'opacity=".6"',
    );
  });
  const clefts = Array.from({ length: 5 }, () => {
    const x = left + wide * random.between(0.1, 0.9);
    const y = top + high * random.between(0, 0.4);
    return `M${x.toFixed(1)} ${y.toFixed(1)}l${(unit * random.between(-8, 8)).toFixed(1)} ${(high * random.between(0.2, 0.5)).toFixed(1)}`;
  });
  return (
    path(
      d,
      defs.linear([
        [0, mix(colour, palette.light, 0.32)],
        [0.5, colour],
        [1, shift(colour, -0.08)],
      ]),
    ) +
    group(
      defs.clip(`<path d="${d}"/>`),
      ...layers,
      path(
        polygon([
          [left + wide * 0.62, top],
          [right + wide, top],
          [right + wide, foot],
          [left + wide * 0.5, foot],
        ]),
        shift(colour, -0.14),
        'opacity=".32"',
      ),
      line(clefts.join(""), shift(colour, -0.2), unit * 4, 'opacity=".5"'),
    )
  );
}

/** A gorge between red rocks in layers, with a river far down in it. */
export function canyon(stage: Stage): string {
  const { palette, width, height, horizon, random, defs, unit } = stage;
  const rock = mix(ROCK, palette.ambient, palette.night ? 0.6 : 0.1);
  const far = (share: number) => mix(rock, mix(palette.sky[2], palette.ambient, 0.2), share);
  const row = (count: number, top: number, foot: number, tone: string) =>
    Array.from({ length: count }, (_, index) => {
      const middle = ((index + random.between(0.25, 0.75)) / count) * width;
      const half = (width / count) * random.between(0.3, 0.62);
      return mesa(
        stage,
        [middle - half, middle + half],
        top - (foot - top) * random.between(0, 0.5),
        foot,
        tone,
      );
    }).join("");
  const floor = (y: number, tone: string) =>
    path(
      `M-10 ${y}H${width + 10}V${height + 10}H-10Z`,
      defs.linear([
        [0, mix(tone, palette.light, 0.2)],
        [1, shift(tone, -0.05)],
      ]),
    );
  const bend = random.pick([-1, 1]);
  const river = (wider: number) =>
    ribbon([
      [width * 0.5, horizon + height * 0.07, unit * 3 + wider * 0.3],
      [width * (0.5 + bend * 0.07), horizon + height * 0.11, unit * 9 + wider * 0.5],
      [width * (0.5 - bend * 0.1), horizon + height * 0.19, unit * 26 + wider],
      [width * (0.5 + bend * 0.06), height * 1.02, unit * 110 + wider * 1.6],
    ]);
  const side = (way: -1 | 1) => {
    const x = way < 0 ? 0 : width;
    const reach = width * random.between(0.24, 0.34);
    return mesa(
      stage,
      way < 0 ? [x - width * 0.4, x + reach] : [x - reach, x + width * 0.4],
      horizon - height * random.between(0.04, 0.16),
      height * 1.02,
      shift(rock, -0.03),
    );
  };
  const water = mix("#5fb4c4", palette.sky[1], 0.3);
  return [
    paintWholeSky(stage, 3),
    row(4, horizon - height * 0.06, horizon + height * 0.05, far(0.62)),
    floor(horizon + height * 0.04, far(0.45)),
    row(3, horizon - height * 0.08, horizon + height * 0.13, far(0.3)),
    floor(horizon + height * 0.12, far(0.16)),
    path(river(unit * 12), shift(rock, -0.12)),
    path(
      river(0),
      defs.linear([
        [0, mix(water, palette.light, 0.5)],
        [1, water],
      ]),
    ),
    side(-1),
    side(1),
    path(
      spline([
        [-40, height * 1.1],
        [-40, height * 0.95],
        [width * 0.3, height * 0.93],
        [width * 0.7, height * 0.95],
        [width + 40, height * 0.92],
        [width + 40, height * 1.1],
      ]),
      mix(rock, palette.near, 0.3),
    ),
    paintGrass(stage, height * 1.0, unit * 46, mix("#8a8a4a", palette.ambient, 0.3), 50),
  ].join("");
}
