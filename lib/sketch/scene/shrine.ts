import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, path, polygon, rect } from "@/lib/sketch/svg";
import { paintConifers, paintHill } from "./land";
import { paintMountains } from "./peaks";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { paintTreeRow } from "./trees";

/** A torii gate, `size` pixels tall, with its feet at (x, y). */
function torii({ palette, defs }: Stage, x: number, y: number, size: number, haze = 0): string {
  const tone = (colour: string) =>
    mix(mix(colour, palette.ambient, palette.night ? 0.5 : 0.08), palette.sky[2], haze);
  const [red, dark] = [tone("#d0432f"), tone("#3a2a33")];
  const half = size * 0.46;
  const post = (way: -1 | 1) => {
    const [foot, head] = [x + way * half * 0.86, x + way * half * 0.76];
    const w = size * 0.045;
    return (
      path(
        polygon([
          [foot - w, y],
          [foot + w, y],
          [head + w * 0.86, y - size * 0.86],
          [head - w * 0.86, y - size * 0.86],
        ]),
        defs.linear(
          [
            [0, shift(red, 0.05)],
            [1, shift(red, -0.09)],
          ],
          [0, 0, 1, 0],
        ),
      ) + rect(foot - w * 1.4, y - size * 0.07, w * 2.8, size * 0.07, dark)
    );
  };
  const top = y - size * 0.86;
  return [
    post(-1),
    post(1),
    rect(x - half, y - size * 0.68, half * 2, size * 0.06, shift(red, -0.03)),
    rect(x - size * 0.03, top, size * 0.06, size * 0.2, shift(red, -0.03)),
    rect(x - half * 1.08, top - size * 0.02, half * 2.16, size * 0.06, red),
    path(
      `M${x - half * 1.32} ${top - size * 0.13}Q${x} ${top - size * 0.04} ${x + half * 1.32} ${top - size * 0.13}L${x + half * 1.2} ${top - size * 0.01}Q${x} ${top + size * 0.03} ${x - half * 1.2} ${top - size * 0.01}Z`,
      dark,
    ),
  ].join("");
}

/** A stone lantern. */
function lantern({ palette }: Stage, x: number, y: number, size: number, haze = 0): string {
  const stone = mix(mix("#a8a6ab", palette.ambient, palette.night ? 0.5 : 0.14), palette.sky[2], haze);
  const s = size;
  return [
    rect(x - s * 0.22, y - s * 0.1, s * 0.44, s * 0.1, shift(stone, -0.08)),
    rect(x - s * 0.08, y - s * 0.56, s * 0.16, s * 0.48, stone),
    rect(x - s * 0.2, y - s * 0.62, s * 0.4, s * 0.07, shift(stone, -0.05)),
    rect(x - s * 0.16, y - s * 0.82, s * 0.32, s * 0.2, stone),
    rect(
      x - s * 0.09,
      y - s * 0.79,
      s * 0.18,
      s * 0.14,
      palette.night ? "#ffd27a" : mix(stone, "#ffdf9a", 0.5),
    ),
    path(
      `M${x - s * 0.3} ${y - s * 0.8}Q${x - s * 0.1} ${y - s * 0.88} ${x} ${y - s * 1.02}Q${x + s * 0.1} ${y - s * 0.88} ${x + s * 0.3} ${y - s * 0.8}Z`,
      shift(stone, -0.1),
    ),
    palette.night ? ellipse(x, y - s * 0.72, s * 0.4, s * 0.4, "#ffd27a", 'opacity=".22"') : "",
  ].join("");
}

/** A stone path through red gates, up to a shrine among trees. */
export function shrine(stage: Stage): string {
  const { palette, width, height, horizon, random, unit, defs } = stage;
  const stone = mix("#c4bdb4", palette.ambient, palette.night ? 0.55 : 0.14);
  const x = width * random.between(0.47, 0.53);
  const from = horizon + height * 0.04;
  const wood = mix("#7a4a38", palette.ambient, palette.night ? 0.5 : 0.14);
  const hall = Math.min(width, height) * 0.2;
  const roof = mix("#4a5563", palette.ambient, palette.night ? 0.4 : 0.1);
  const at = (share: number, near: number) => x + share * (unit * 60 + near * Math.min(width, height) * 0.34);
  const slabs = Array.from({ length: 9 }, (_, index) => {
    const [a, b] = [(index / 9) ** 1.5, ((index + 0.86) / 9) ** 1.5];
    const y = (near: number) => from + (height * 1.02 - from) * near;
    return path(
      polygon([
        [at(-1, a), y(a)],
        [at(1, a), y(a)],
        [at(1, b), y(b)],
        [at(-1, b), y(b)],
      ]),
      shift(stone, index % 2 ? -0.03 : 0.02),
    );
  });
  const tall = Math.min(height * 0.62, width * 0.72);
  return [
    paintWholeSky(stage, 3),
    paintMountains(stage, horizon, height * 0.2, mix(palette.far, palette.sky[2], 0.3), false),
    paintConifers(stage, horizon + height * 0.03, unit * 130, mix(palette.mid, palette.near, 0.4), 0.34),
    rect(x - hall * 0.7, from - hall * 0.62, hall * 1.4, hall * 0.62, wood),
    rect(
      x - hall * 0.2,
      from - hall * 0.46,
      hall * 0.4,
      hall * 0.46,
      palette.night ? "#ffc76a" : shift(wood, -0.16),
    ),
    path(
      `M${x - hall * 1.2} ${from - hall * 0.54}Q${x - hall * 0.6} ${from - hall * 0.66} ${x - hall * 0.36} ${from - hall * 1.1}H${x + hall * 0.36}Q${x + hall * 0.6} ${from - hall * 0.66} ${x + hall * 1.2} ${from - hall * 0.54}Q${x} ${from - hall * 0.44} ${x - hall * 1.2} ${from - hall * 0.54}Z`,
      defs.linear([
        [0, shift(roof, 0.06)],
        [1, shift(roof, -0.08)],
      ]),
    ),
    paintHill(stage, from, height * 0.012, mix(palette.ground, palette.near, 0.2)),
    ...slabs,
    torii(stage, x, from + height * 0.06, tall * 0.4, 0.12),
    paintTreeRow(stage, from + height * 0.1, unit * 210, 1.5, [0.24, 0.76]),
    lantern(stage, x - width * 0.2, from + height * 0.17, unit * 150, 0.05),
    lantern(stage, x + width * 0.2, from + height * 0.17, unit * 150, 0.05),
    torii(stage, x, from + height * 0.3, tall, 0),
    lantern(stage, width * 0.08, height * 0.95, unit * 240),
    lantern(stage, width * 0.92, height * 0.95, unit * 240),
  ].join("");
}
