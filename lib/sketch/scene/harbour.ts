import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, path, polygon, rect } from "@/lib/sketch/svg";
import { paintBirds } from "./birds";
import { paintHill, paintWater } from "./land";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { paintTreeRow } from "./trees";

const WALLS = [
  "#e9745b",
  "#f2b84f",
  "#7fb3a8",
  "#e8d7b4",
  "#6f9fc9",
  "#d98ba0",
  "#f0e6d6",
  "#c9665a",
] as const;
const HULLS = ["#d8434f", "#3f7fc4", "#f0b23f", "#3f9a78", "#f4efe2", "#e2703f"] as const;

/** A row of narrow, colourful gabled houses along a quay. */
function quayside(stage: Stage, base: number, tall: number): string {
  const { width, random, palette, defs, brief } = stage;
  const isLit = palette.night || brief.time === "sunset" || brief.time === "dawn";
  const air = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.58 : 0.1);
  const houses: string[] = [];
  let before = "";
  for (let x = -tall * 0.2; x < width + tall * 0.2; ) {
    const wide = tall * random.between(0.34, 0.5);
    const high = tall * random.between(0.66, 1);
    const colour = random.pick(WALLS.filter((one) => one !== before) as [string]);
    before = colour;
    const wall = air(colour);
    const roof = air(random.pick(["#8a4a3c", "#6b4a52", "#a85a42", "#55606e"]));
    const top = base - high;
    const gable = wide * random.between(0.4, 0.62);
    const rows = Math.max(2, Math.round(high / (tall * 0.26)));
    const cell = high / (rows + 0.4);
    const windows = Array.from({ length: rows }, (_, row) =>
      [0.16, 0.58].map((share) => {
        const [wx, wy, ww, wh] = [x + wide * share, top + cell * (row + 0.5), wide * 0.26, cell * 0.5];
        const glass = isLit && random.chance(palette.night ? 0.62 : 0.4) ? "#ffd98a" : air("#4f6a80");
        return row === rows - 1 && share > 0.5
          ? rect(wx, base - cell * 0.86, ww, cell * 0.86, shift(wall, -0.24))
          : rect(wx - ww * 0.12, wy - wh * 0.1, ww * 1.24, wh * 1.2, mix(wall, "#ffffff", 0.5)) +
              rect(wx, wy, ww, wh, glass);
      }),
    );
    houses.push(
      rect(x, top, wide + 1, high + 2, wall),
      rect(x + wide * 0.86, top, wide * 0.14 + 1, high + 2, shift(wall, -0.07)),
      path(
        polygon([
          [x - wide * 0.05, top + 1],
          [x + wide / 2, top - gable],
          [x + wide * 1.05, top + 1],
        ]),
        roof,
      ),
      ...windows.flat(),
    );
    x += wide;
  }
  const stone = mix(mix("#9a8f8a", palette.ambient, palette.night ? 0.6 : 0.2), palette.near, 0.12);
  return [
    ...houses,
    rect(
      -10,
      base,
      width + 20,
      tall * 0.12,
      defs.linear([
        [0, mix(stone, palette.light, 0.35)],
        [1, shift(stone, -0.1)],
      ]),
    ),
  ].join("");
}

/** A small fishing boat with mast and cabin, its waterline at (x, y); `s` is half its length in pixels. */
function fishingBoat(stage: Stage, x: number, y: number, s: number, colour: string): string {
  const { palette, random } = stage;
  const way = random.pick([-1, 1] as const);
  const air = (one: string) => mix(one, palette.ambient, palette.night ? 0.5 : 0.08);
  const [hull, white, wood] = [air(colour), air("#f6f1e6"), air("#7a563c")];
  const at = (dx: number, dy: number) => `${(x + dx * s * way).toFixed(1)} ${(y + dy * s).toFixed(1)}`;
  return [
    line(
      `M${at(-0.1, -0.4)}L${at(-0.1, -1.7)}M${at(-0.1, -1.5)}L${at(0.78, -0.5)}M${at(-0.1, -1.6)}L${at(-0.9, -0.42)}`,
      wood,
      s * 0.035,
    ),
    path(`M${at(-0.1, -1.72)}L${at(0.2, -1.6)}L${at(-0.1, -1.48)}Z`, air("#e2573f")),
    path(`M${at(0.02, -0.36)}L${at(0.06, -0.86)}L${at(0.5, -0.86)}L${at(0.54, -0.36)}Z`, white),
    path(`M${at(-0.02, -0.84)}L${at(0, -0.94)}L${at(0.58, -0.94)}L${at(0.56, -0.84)}Z`, shift(hull, -0.08)),
    path(
      `M${at(0.12, -0.54)}L${at(0.13, -0.76)}L${at(0.27, -0.76)}L${at(0.27, -0.54)}ZM${at(0.33, -0.54)}L${at(0.33, -0.76)}L${at(0.45, -0.76)}L${at(0.46, -0.54)}Z`,
      palette.night ? "#ffd98a" : air("#5f86a0"),
    ),
    path(
      `M${at(-1.05, -0.52)}Q${at(-0.2, -0.3)} ${at(0.95, -0.42)}Q${at(0.9, -0.02)} ${at(0.72, 0.08)}L${at(-0.7, 0.08)}Q${at(-0.94, -0.1)} ${at(-1.05, -0.52)}Z`,
      hull,
    ),
    path(
      `M${at(-1.05, -0.52)}Q${at(-0.2, -0.3)} ${at(0.95, -0.42)}L${at(0.93, -0.32)}Q${at(-0.2, -0.2)} ${at(-1.02, -0.4)}Z`,
      white,
    ),
    path(
      `M${at(-0.88, -0.08)}Q0 0 ${at(0.84, -0.06)}L${at(0.72, 0.08)}L${at(-0.7, 0.08)}Z`.replace(
        "Q0 0",
        `Q${at(0, -0.02)}`,
      ),
      shift(hull, -0.16),
    ),
    ...[0.02, 0.12, 0.24].map((down, row) =>
      ellipse(x, y + s * (0.09 + down), s * (0.86 - row * 0.14), s * 0.028, palette.light, 'opacity=".4"'),
    ),
  ].join("");
}

/** A harbour: coloured houses along the quay, boats in front, and the reflection of both in the water. */
export function harbour(stage: Stage): string {
  const { palette, width, height, unit, random, defs, peopled } = stage;
  const base = height * (peopled ? 0.6 : random.fork("quay").between(0.5, 0.58));
  const tall = Math.min(height * 0.24, width * 0.34);
  const hill = [
    paintHill(stage, base - tall * 0.9, height * 0.1, mix(palette.mid, palette.sky[2], 0.35)),
    paintTreeRow({ ...stage, random: random.fork("trees") }, base - tall * 0.62, unit * 130, 0.8),
  ].join("");
  const town = quayside(stage, base, tall);
  const waterline = base + tall * 0.12;
  const far = Array.from({ length: 4 }, (_, index) =>
    fishingBoat(
      stage,
      width * ((index + random.between(0.25, 0.75)) / 4),
      waterline + (height - waterline) * random.between(0.1, 0.18),
      unit * random.between(46, 64),
      random.pick(HULLS),
    ),
  );
  const mirrored = hill + town;
  const side = random.pick([-1, 1] as const);
  const near = peopled
    ? ""
    : fishingBoat(
        stage,
        width * (0.5 + side * 0.2),
        height * 0.84,
        Math.min(width, height) * 0.24,
        random.pick(HULLS),
      ) +
      fishingBoat(
        stage,
        width * (0.5 - side * 0.26),
        height * 0.72,
        Math.min(width, height) * 0.13,
        random.pick(HULLS),
      );
  const post = (x: number, top: number, wide: number) => {
    const wood = mix(mix("#6b4d38", palette.ambient, palette.night ? 0.55 : 0.2), palette.near, 0.2);
    return (
      rect(
        x - wide / 2,
        top,
        wide,
        height - top + 20,
        defs.linear(
          [
            [0, mix(wood, palette.light, 0.25)],
            [0.5, wood],
            [1, shift(wood, -0.12)],
          ],
          [0, 0, 1, 0],
        ),
      ) +
      ellipse(x, top, wide / 2, wide * 0.16, mix(wood, palette.light, 0.5)) +
      rect(x - wide * 0.56, top + wide * 0.7, wide * 1.12, wide * 0.3, mix("#d9c9a4", palette.ambient, 0.3))
    );
  };
  return [
    paintWholeSky(stage, 4),
    peopled ? "" : paintBirds(stage, 7),
    hill,
    town,
    paintWater(stage, waterline, mix(mix(palette.mid, palette.sky[0], 0.55), "#1f5f80", 0.25), mirrored),
    ...far,
    near,
    peopled
      ? ""
      : post(width * (0.5 - side * 0.42), height * 0.78, unit * 62) +
        post(width * (0.5 - side * 0.31), height * 0.87, unit * 52),
  ].join("");
}
