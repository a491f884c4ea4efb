import { mix, shift } from "@/lib/sketch/colour";
import { blade, line, path, rect } from "@/lib/sketch/svg";
import { paintBirds } from "./birds";
import { paintWater } from "./land";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";

/** A row of houses along a base line, with windows lit at night. */
export function towers(
  stage: Stage,
  base: number,
  low: number,
  high: number,
  colour: string,
  lit: string,
  share: number,
): string {
  const { width, unit, random, defs, palette, height } = stage;
  const walls: string[] = [];
  const windows: string[] = [];
  for (let x = -unit * 30; x < width + unit * 20; ) {
    const wide = unit * random.between(60, 150);
    const tall = random.between(low, high);
    const top = base - tall;
    walls.push(
      `M${x.toFixed(0)} ${(height + 10).toFixed(0)}V${top.toFixed(0)}h${wide.toFixed(0)}V${(height + 10).toFixed(0)}Z`,
    );
    if (random.chance(0.3))
      walls.push(
        `M${(x + wide * 0.46).toFixed(0)} ${top.toFixed(0)}v${(-tall * 0.14).toFixed(0)}h${(wide * 0.05).toFixed(1)}v${(tall * 0.14).toFixed(0)}Z`,
      );
    if (random.chance(0.3))
      walls.push(
        `M${(x + wide * 0.2).toFixed(0)} ${top.toFixed(0)}v${(-unit * 22).toFixed(0)}h${(wide * 0.5).toFixed(0)}v${(unit * 22).toFixed(0)}Z`,
      );
    const [cell, row] = [wide / 5, unit * 24];
    for (let y = top + row; y < Math.min(base + height * 0.3, height); y += row) {
      for (let column = 0; column < 4; column++) {
        if (random.chance(share))
          windows.push(
            `M${(x + cell * (0.65 + column)).toFixed(1)} ${y.toFixed(1)}h${(cell * 0.55).toFixed(1)}v${(row * 0.5).toFixed(1)}h${(-cell * 0.55).toFixed(1)}Z`,
          );
      }
    }
    x += wide * random.between(0.92, 1.15);
  }
  const fill = defs.linear([
    [0, mix(colour, palette.light, 0.1)],
    [1, mix(colour, palette.sky[2], 0.4)],
  ]);
  return path(walls.join(""), fill) + path(windows.join(""), lit, 'opacity=".85"');
}

/** City lights stretched out on the water below. */
function reflections({ width, height, unit, random }: Stage, top: number, lit: string): string {
  const streaks = Array.from({ length: 60 }, () => {
    const [x, y] = [random.next() * width, top + random.next() ** 1.5 * (height - top) * 0.7];
    return blade(
      [x, y],
      [x, y + unit * 40],
      [x, y + unit * random.between(40, 130)],
      unit * random.between(2, 6),
    );
  });
  return path(streaks.join(""), lit, 'opacity=".45"');
}

/** A skyline in three depths; it rises over water where nobody stands in front. */
export function city(stage: Stage): string {
  const { palette, horizon, height, peopled } = stage;
  const dusk = palette.night || stage.brief.time === "sunset";
  const lit = dusk ? "#ffd98a" : mix(palette.sky[1], "#ffffff", 0.5);
  const share = dusk ? 0.36 : 0.5;
  const quay = horizon + height * (peopled ? 0.3 : 0.16);
  const back = [
    paintWholeSky(stage, 4),
    towers(
      stage,
      horizon,
      height * 0.12,
      height * 0.34,
      mix(palette.far, palette.sky[2], 0.4),
      lit,
      share * 0.35,
    ),
    towers(stage, horizon + height * 0.06, height * 0.1, height * 0.32, palette.mid, lit, share * 0.6),
    towers(stage, quay, height * 0.08, height * 0.26, mix(palette.near, palette.ambient, 0.2), lit, share),
    peopled ? "" : paintWater(stage, quay, mix(palette.near, palette.sky[0], 0.45)),
    !peopled && dusk ? reflections(stage, quay, lit) : "",
    peopled ? promenade(stage) : paintBirds(stage, 7),
  ];
  return back.join("");
}

/** The pavement, with its kerb, that people in front of the houses stand on. */
function promenade({ width, height, unit, palette }: Stage): string {
  const top = height * 0.885;
  const stone = mix(mix("#b9b3bd", palette.ambient, palette.night ? 0.6 : 0.18), palette.near, 0.18);
  const joints = Array.from({ length: 9 }, (_, index) => {
    const at = (index - 1) / 7;
    return `M${width * at} ${top + unit * 16}L${width * (0.5 + (at - 0.5) * 1.5)} ${height}`;
  });
  return [
    rect(0, top, width, height - top, stone),
    rect(0, top, width, unit * 16, shift(stone, 0.1)),
    line(joints.join(""), shift(stone, -0.08), unit * 4, 'opacity=".7"'),
  ].join("");
}

/** A rooftop with a railing, above the city. */
export function rooftop(stage: Stage): string {
  const { width, height, unit, palette } = stage;
  const base = city(stage);
  const floor = height * 0.9;
  const rail = mix(palette.near, "#10122a", 0.3);
  const posts = Array.from({ length: Math.ceil(width / (unit * 120)) + 1 }, (_, index) =>
    rect(index * unit * 120, floor - unit * 190, unit * 9, unit * 200, rail),
  );
  return [
    base,
    rect(0, floor, width, height, mix(palette.near, palette.ambient, 0.4)),
    rect(0, floor - unit * 196, width, unit * 15, rail),
    rect(0, floor - unit * 110, width, unit * 7, rail),
    rect(0, floor - unit * 40, width, unit * 7, rail),
    ...posts,
    rect(0, floor, width, unit * 14, shift(rail, 0.12)),
  ].join("");
}
