import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, path, polygon, rect } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

const DARK = "#2f3342";

/** Floorboards that run towards the middle of the picture. */
function boards({ width, height, unit }: Stage, floor: number, wood: string): string {
  const seams = Array.from({ length: 15 }, (_, index) => {
    const x = (index - 7) / 7;
    return `M${(width * (0.5 + x * 0.55)).toFixed(1)} ${floor}L${(width * (0.5 + x * 1.3)).toFixed(1)} ${height}`;
  }).join("");
  return (
    rect(0, floor, width, height - floor, wood) + line(seams, shift(wood, -0.08), unit * 4, 'opacity=".7"')
  );
}

/** A room for exercise: a mirror, a rack of weights, a bench and mats. */
export function gym(stage: Stage): string {
  const { width, height, unit, palette, defs, random } = stage;
  const wall = mix("#d7dbe2", palette.ambient, palette.night ? 0.35 : 0.08);
  const floor = height * 0.72;
  const flip = random.chance(0.5);
  const at = (share: number) => (flip ? 1 - share : share) * width;
  const weight = (x: number, y: number, s: number, colour: string) =>
    rect(x - unit * 34 * s, y - unit * 8 * s, unit * 68 * s, unit * 16 * s, "#8f97a8") +
    [-34, 34]
      .map((by) =>
        rect(
          x + unit * (by - 13) * s,
          y - unit * 26 * s,
          unit * 26 * s,
          unit * 52 * s,
          colour,
          `rx="${unit * 7 * s}" stroke="${DARK}" stroke-width="${unit * 3}"`,
        ),
      )
      .join("");
  const rack = at(0.8);
  const shelves = [0, 1, 2].map((row) => {
    const y = floor - unit * (60 + row * 120);
    const colours = ["#3a3f52", "#d8434f", "#3f6fd0"] as const;
    return (
      rect(rack - unit * 190, y + unit * 26, unit * 380, unit * 16, DARK) +
      [-120, 0, 120].map((by) => weight(rack + unit * by, y, 1, colours[row] ?? DARK)).join("")
    );
  });
  const glass = defs.linear(
    [
      [0, mix("#cfe4f2", palette.ambient, 0.1)],
      [0.5, mix("#eaf4fa", palette.ambient, 0.06)],
      [1, mix("#b9d3e6", palette.ambient, 0.12)],
    ],
    [0, 0, 1, 1],
  );
  const mirror = `<rect x="${width * 0.08}" y="${height * 0.14}" width="${width * 0.84}" height="${height * 0.42}" fill="${glass}" stroke="#8f97a8" stroke-width="${unit * 10}"/>`;
  const ball = at(0.14);
  return [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, shift(wall, 0.04)],
        [1, shift(wall, -0.04)],
      ]),
    ),
    [0.2, 0.5, 0.8]
      .map((x) =>
        rect(width * x - unit * 90, height * 0.04, unit * 180, unit * 26, "#fffdf2", `rx="${unit * 10}"`),
      )
      .join(""),
    mirror,
    path(
      polygon([
        [width * 0.2, height * 0.14],
        [width * 0.32, height * 0.14],
        [width * 0.2, height * 0.56],
        [width * 0.1, height * 0.56],
      ]),
      "#ffffff",
      'opacity=".4"',
    ),
    rect(0, height * 0.6, width, unit * 16, mix(palette.accent, "#d8434f", 0.5)),
    boards(stage, floor, mix("#c99a66", palette.ambient, 0.08)),
    rect(0, floor - unit * 16, width, unit * 18, shift(wall, -0.16)),
    rect(rack - unit * 200, floor - unit * 330, unit * 18, unit * 340, DARK),
    rect(rack + unit * 182, floor - unit * 330, unit * 18, unit * 340, DARK),
    ...shelves,
    ellipse(
      ball,
      floor - unit * 40,
      unit * 120,
      unit * 120,
      mix("#7d5bc4", palette.ambient, 0.1),
      `stroke="${DARK}" stroke-width="${unit * 4}"`,
    ),
    ellipse(ball - unit * 36, floor - unit * 80, unit * 30, unit * 22, "#ffffff", 'opacity=".4"'),
    path(
      polygon([
        [width * 0.18, height * 0.9],
        [width * 0.82, height * 0.9],
        [width * 0.94, height * 1.02],
        [width * 0.06, height * 1.02],
      ]),
      mix("#3f8f86", palette.ambient, 0.1),
    ),
  ].join("");
}

/** A hall with a basket on its end wall and the court's lines on the floor. */
export function court(stage: Stage): string {
  const { width, height, unit, palette, defs } = stage;
  const wall = mix("#e3d9c6", palette.ambient, palette.night ? 0.35 : 0.1);
  const floor = height * 0.62;
  const x = width * 0.5;
  const y = height * 0.2;
  const paint = "#f7f5ee";
  const net = [-60, -30, 0, 30, 60]
    .map((by) => `M${x + by * unit} ${y + unit * 190}L${x + by * 0.55 * unit} ${y + unit * 290}`)
    .join("");
  return [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, shift(wall, 0.03)],
        [1, shift(wall, -0.05)],
      ]),
    ),
    [0.06, 0.36, 0.66]
      .map((at) =>
        rect(
          width * at,
          height * 0.05,
          width * 0.26,
          height * 0.1,
          mix(palette.sky[1], "#ffffff", 0.3),
          `stroke="#8f97a8" stroke-width="${unit * 8}"`,
        ),
      )
      .join(""),
    rect(0, floor - height * 0.14, width, height * 0.14, mix("#3f6fa8", palette.ambient, 0.12)),
    boards(stage, floor, mix("#d09a5a", palette.ambient, 0.08)),
    path(
      polygon([
        [width * 0.34, floor],
        [width * 0.66, floor],
        [width * 0.86, height],
        [width * 0.14, height],
      ]),
      mix("#c8553f", palette.ambient, 0.1),
    ),
    line(
      `M${width * 0.34} ${floor}L${width * 0.14} ${height}M${width * 0.66} ${floor}L${width * 0.86} ${height}M-10 ${floor + unit * 12}H${width + 10}`,
      paint,
      unit * 9,
    ),
    rect(
      x - unit * 170,
      y,
      unit * 340,
      unit * 220,
      "#f4f6fa",
      `rx="${unit * 12}" stroke="${DARK}" stroke-width="${unit * 8}"`,
    ),
    rect(
      x - unit * 70,
      y + unit * 80,
      unit * 140,
      unit * 100,
      "none",
      `stroke="#d8434f" stroke-width="${unit * 9}"`,
    ),
    ellipse(x, y + unit * 190, unit * 66, unit * 17, "none", `stroke="#e2662e" stroke-width="${unit * 12}"`),
    line(`${net}M${x - 46 * unit} ${y + unit * 240}H${x + 46 * unit}`, "#ffffff", unit * 6),
  ].join("");
}

/** A boxing ring: canvas, posts in two colours and four ropes, with the hall's lamps above. */
export function ring(stage: Stage): string {
  const { width, height, unit, palette, defs } = stage;
  const floor = height * 0.72;
  const hall = mix("#232840", palette.ambient, 0.2);
  const beam = (from: number) =>
    path(
      polygon([
        [width * from - unit * 30, -10],
        [width * from + unit * 30, -10],
        [width * from + unit * 260, floor],
        [width * from - unit * 260, floor],
      ]),
      defs.linear([
        [0, "#fff6da", 0.5],
        [1, "#fff6da", 0.02],
      ]),
    );
  const post = (x: number, colour: string) =>
    rect(
      x - unit * 26,
      height * 0.3,
      unit * 52,
      floor - height * 0.3 + unit * 20,
      colour,
      `rx="${unit * 14}" stroke="#14121c" stroke-width="${unit * 6}"`,
    );
  const ropes = [0.36, 0.45, 0.54, 0.63].map((share, index) =>
    line(
      `M${width * 0.08} ${height * share}Q${width / 2} ${height * share + unit * 16} ${width * 0.92} ${height * share}M${width * 0.08} ${height * share}L-20 ${height * (share + 0.05)}M${width * 0.92} ${height * share}L${width + 20} ${height * (share + 0.05)}`,
      index % 2 ? "#f4f6fa" : "#d8434f",
      unit * 15,
    ),
  );
  return [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, shift(hall, -0.06)],
        [1, shift(hall, 0.08)],
      ]),
    ),
    beam(0.25),
    beam(0.75),
    rect(0, floor, width, height - floor, mix("#d9dde6", palette.ambient, 0.12)),
    rect(0, floor - unit * 10, width, unit * 34, mix("#2f5fc4", palette.ambient, 0.1)),
    ...ropes,
    post(width * 0.08, "#c9303e"),
    post(width * 0.92, "#2f5fc4"),
    ellipse(width / 2, height * 0.93, width * 0.3, height * 0.05, "#2f5fc4", 'opacity=".25"'),
  ].join("");
}
