import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, path, polygon, rect } from "@/lib/sketch/svg";
import { type At, BLOOMS, lampOnWall, pot, washing } from "./alley-life";
import { paintSky, paintStars, paintVeils } from "./sky";
import type { Stage } from "./stage";

const PLASTER = ["#e3b67e", "#d99a6a", "#ead0a8", "#cf8a68", "#bdb892", "#dda894", "#c9a68f"] as const;
const SHUTTERS = ["#3f7f78", "#4f6f9f", "#7a4f3f", "#5f8f5a", "#9f4f4a"] as const;

/** The nearness of each house's front, from the viewer to the end of the alley. */
const FRONTS = [2.1, 1.12, 0.74, 0.5, 0.345, 0.245] as const;

/** One house of a side, with its door, windows, shutters and flower boxes. */
function house(
  stage: Stage,
  at: At,
  side: -1 | 1,
  [near, far]: readonly [number, number],
  isLit: boolean,
): string {
  const { palette, random } = stage;
  const air = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.6 : 0.1);
  const haze = Math.max(0, 0.6 - near) * 0.8;
  const wall = mix(air(random.pick(PLASTER)), palette.sky[2], haze);
  const shutter = mix(air(random.pick(SHUTTERS)), palette.sky[2], haze);
  const place = (share: number, up: number) => at(side, near * (far / near) ** share, up);
  const quad = (a: number, b: number, low: number, high: number) =>
    polygon([place(a, low), place(b, low), place(b, high), place(a, high)]);
  const storeys = random.pick([3, 4, 3.4]);
  const glass = () =>
    isLit && random.chance(0.6) ? "#ffd07a" : mix(air("#4f6478"), palette.sky[2], 0.16 + haze);
  const windows = [1, 2, 3].flatMap((floor) =>
    floor + 0.8 > storeys
      ? []
      : [0.2, 0.62].map((share) => {
          const [a, b, low, high] = [share, share + 0.17, floor + 0.26, floor + 0.78];
          const box = random.chance(0.45)
            ? path(quad(a - 0.02, b + 0.02, low - 0.12, low), air("#8a5a44")) +
              [0, 1, 2]
                .map((nth) => {
                  const [x, y] = place(a + 0.03 + nth * 0.055, low + 0.03);
                  return ellipse(
                    x,
                    y,
                    stage.unit * 17 * near,
                    stage.unit * 13 * near,
                    air(random.pick(BLOOMS)),
                  );
                })
                .join("")
            : path(quad(a - 0.02, b + 0.02, low - 0.05, low), shift(wall, -0.08));
          return (
            path(quad(a - 0.015, b + 0.015, low, high + 0.03), shift(wall, 0.08)) +
            path(quad(a, b, low, high), glass()) +
            path(quad(a - 0.1, a - 0.01, low, high) + quad(b + 0.01, b + 0.1, low, high), shutter) +
            box
          );
        }),
  );
  const isLeft = random.chance(0.5);
  const door = isLeft ? 0.2 : 0.6;
  return [
    path(quad(0, 1, 0, storeys), side < 0 ? wall : shift(wall, -0.05)),
    path(quad(0, 1, 0, 0.16), mix(air("#8f8478"), palette.sky[2], haze)),
    path(quad(0, 1, storeys, storeys + 0.12), mix(air("#a8604a"), palette.sky[2], haze)),
    path(quad(0.97, 1, 0, storeys), shift(wall, -0.09)),
    ...windows,
    path(quad(door - 0.03, door + 0.23, 0, 0.86), shift(wall, -0.12)),
    path(quad(door, door + 0.2, 0, 0.8), air(random.pick(["#6b4632", "#4f5f4a", "#5a3f34", "#8a4a3a"]))),
    path(quad(door + 0.03, door + 0.17, 0.46, 0.72), isLit ? "#ffd98a" : shift(wall, -0.2)),
  ].join("");
}

/** Cobbles in rows that narrow towards the end, glistening in the rain. */
function cobbles({ palette, random }: Stage, at: At, isWet: boolean): string {
  const stone = mix(
    mix("#a89a8c", palette.ambient, palette.night ? 0.6 : 0.14),
    palette.sky[1],
    isWet ? 0.3 : 0,
  );
  const rows = Array.from({ length: 17 }, (_, index) => 2.1 * (0.24 / 2.1) ** (index / 16));
  const cells = rows.slice(0, -1).flatMap((near, row) => {
    const far = rows[row + 1] as number;
    return Array.from({ length: 9 }, (_, column): readonly [string, number] => {
      const a = -1 + ((column + (row % 2 ? 0.06 : -0.4)) / 8.4) * 2;
      const b = a + 0.215;
      const shape = polygon([
        at(Math.max(-1, a), near, 0),
        at(Math.min(1, b), near, 0),
        at(Math.min(1, b), far * 1.05, 0),
        at(Math.max(-1, a), far * 1.05, 0),
      ]);
      return [shape, random.whole(0, 2)];
    });
  });
  return (
    path(polygon([at(-1, 2.1, 0), at(1, 2.1, 0), at(1, 0.2, 0), at(-1, 0.2, 0)]), shift(stone, -0.09)) +
    [0, 1, 2]
      .map((tone) =>
        path(
          cells.flatMap(([shape, its]) => (its === tone ? shape : [])).join(""),
          shift(stone, tone * 0.035 - 0.02),
        ),
      )
      .join("")
  );
}

/** A narrow alley between old houses, with washing, lamps and flower pots. */
export function alley(stage: Stage): string {
  const { width, height, horizon, palette, brief, defs, peopled } = stage;
  const isWet = brief.weather.includes("rain") || brief.weather.includes("storm");
  const isLit = palette.night || isWet || brief.time === "sunset";
  const level = Math.min(horizon, height * 0.56);
  const storey = level * 0.56;
  const at: At = (side, near, up) => [
    width * (0.5 + side * 0.25 * near),
    level + near * (height - level) * 0.92 - near * up * storey,
  ];
  const fronts = FRONTS.slice(0, -1).map((near, index) => [near, FRONTS[index + 1] as number] as const);
  const houses = fronts
    .map((span) => house(stage, at, -1, span, isLit) + house(stage, at, 1, span, isLit))
    .reverse();
  const [left, base] = at(-1, FRONTS[5], 0);
  const [right] = at(1, FRONTS[5], 0);
  const [wide, tall] = [right - left, storey * FRONTS[5] * 3.2];
  const far = mix(mix("#dcb48a", palette.ambient, palette.night ? 0.5 : 0.1), palette.sky[2], 0.4);
  const glow = defs.radial([
    [0, isLit ? "#ffd99a" : palette.light, 0.6],
    [1, palette.light, 0],
  ]);
  const end =
    rect(left, base - tall, wide, tall, far) +
    path(
      polygon([
        [left - wide * 0.05, base - tall],
        [left + wide / 2, base - tall * 1.24],
        [right + wide * 0.05, base - tall],
      ]),
      mix("#a8604a", far, 0.4),
    ) +
    [0.24, 0.62]
      .map((share) =>
        rect(
          left + wide * share,
          base - tall * 0.72,
          wide * 0.16,
          tall * 0.2,
          isLit ? "#ffe0a0" : shift(far, -0.14),
        ),
      )
      .join("") +
    path(
      `M${left + wide * 0.36} ${base}v${-tall * 0.3}q${wide * 0.14} ${-tall * 0.16} ${wide * 0.28} 0v${tall * 0.3}Z`,
      shift(far, -0.2),
    );
  const pots = [1.3, 0.86, 0.58].flatMap((near, index) =>
    ([-1, 1] as const).flatMap((side) =>
      index % 2 === (side < 0 ? 0 : 1) || index === 0 ? pot(stage, at, side, near) : [],
    ),
  );
  return [
    paintSky(stage),
    palette.night && !isWet ? paintStars(stage, 90) : paintVeils(stage, 4),
    end,
    ellipse(width * 0.5, base, width * 0.2, height * 0.24, glow),
    cobbles(stage, at, isWet),
    ...houses,
    isWet || palette.night
      ? ellipse(width * 0.5, height * 0.86, width * 0.2, height * 0.12, glow, 'opacity=".5"')
      : "",
    isWet ? "" : washing(stage, at, 0.42, 2.5) + (peopled ? "" : washing(stage, at, 0.66, 2.1)),
    ...(
      [
        [-1, 0.56],
        [1, 0.92],
        [-1, 1.3],
      ] as const
    ).map(([side, near]) => lampOnWall(stage, at, side, near, isLit)),
    ...pots.reverse(),
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, "#1a1026", 0],
        [0.7, "#1a1026", 0],
        [1, "#1a1026", 0.22],
      ]),
    ),
  ].join("");
}
