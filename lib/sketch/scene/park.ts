import { isAutumn } from "@/lib/sketch/brief";
import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, line, path, polygon, rect } from "@/lib/sketch/svg";
import { paintGrass, paintHill } from "./land";
import { lightSide } from "./light-side";
import { ribbon } from "./ribbon";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { leafColours, paintMist, paintTree, paintTreeRow } from "./trees";
import { paintWildflowers } from "./wildflowers";

/** A bench with a slatted back, `s` pixels long, its feet at (x, y). */
function bench({ palette }: Stage, x: number, y: number, s: number): string {
  const wood = mix(mix("#a9744c", palette.ambient, palette.night ? 0.5 : 0.12), palette.near, 0.08);
  const iron = mix("#33353f", palette.ambient, 0.25);
  const leg = (at: number) =>
    line(`M${x + at * s} ${y}V${y - s * 0.42}M${x + at * s} ${y - s * 0.16}h${s * 0.05}`, iron, s * 0.03);
  return [
    ellipse(x, y, s * 0.6, s * 0.06, palette.ambient, 'opacity=".4"'),
    leg(-0.42),
    leg(0.42),
    ...[0.44, 0.35, 0.26].map((up) =>
      rect(x - s * 0.5, y - s * up, s, s * 0.065, wood, `rx="${(s * 0.02).toFixed(1)}"`),
    ),
    rect(
      x - s * 0.52,
      y - s * 0.18,
      s * 1.04,
      s * 0.07,
      mix(wood, palette.light, 0.3),
      `rx="${(s * 0.02).toFixed(1)}"`,
    ),
  ].join("");
}

/** A street lamp, lit in the dark. */
function lamp({ palette, defs, brief }: Stage, x: number, y: number, tall: number): string {
  const iron = mix("#2c3038", palette.ambient, 0.2);
  const isLit = palette.night || brief.time === "sunset" || brief.weather.includes("fog");
  const top = y - tall;
  const glow = defs.radial([
    [0, "#ffe2a0", 0.9],
    [1, "#ffe2a0", 0],
  ]);
  return [
    line(`M${x} ${y}V${top + tall * 0.1}`, iron, tall * 0.022),
    rect(x - tall * 0.03, y - tall * 0.06, tall * 0.06, tall * 0.06, iron),
    isLit ? ellipse(x, top, tall * 0.3, tall * 0.3, glow) : "",
    path(
      polygon([
        [x - tall * 0.05, top - tall * 0.04],
        [x + tall * 0.05, top - tall * 0.04],
        [x + tall * 0.034, top + tall * 0.09],
        [x - tall * 0.034, top + tall * 0.09],
      ]),
      isLit ? "#fff0c4" : mix("#dfe8ee", palette.ambient, 0.2),
    ),
    path(
      `M${x - tall * 0.065} ${top - tall * 0.04}L${x} ${top - tall * 0.1}L${x + tall * 0.065} ${top - tall * 0.04}Z`,
      iron,
    ),
  ].join("");
}

/** Fallen leaves on the ground. */
function fallen(stage: Stage, top: number, count: number): string {
  const { width, height, unit, random, palette } = stage;
  const air = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.5 : 0.08);
  return ["#c8502c", "#e0a037", "#d9772f", "#a8433a"]
    .map((colour) =>
      path(
        Array.from({ length: count }, () => {
          const t = random.next() ** 0.6;
          const [x, y, r] = [random.next() * width, top + t * (height - top), unit * (3 + 13 * t)];
          const turn = random.between(0, Math.PI);
          const [dx, dy] = [Math.cos(turn) * r, Math.sin(turn) * r * 0.5];
          return blade([x - dx, y - dy], [x, y], [x + dx, y + dy], r * 0.42);
        }).join(""),
        air(colour),
        'opacity=".9"',
      ),
    )
    .join("");
}

/** An avenue of trees along a path, with a bench and lamps: green, in blossom, or in autumn colours. */
export function park(stage: Stage): string {
  const { palette, width, height, horizon, unit, random, peopled } = stage;
  const autumn = isAutumn(stage.brief);
  const snowy = stage.brief.weather.includes("snow");
  const [dark, leaf] = leafColours(stage);
  const lawn = snowy
    ? palette.ground
    : mix(mix(palette.ground, leaf, autumn ? 0.45 : 0.3), palette.light, 0.06);
  const side = lightSide(stage);
  const bend = random.fork("bend").pick([-1, 1] as const) * random.fork("bend by").between(0.02, 0.12);
  const deep = height - horizon;
  const middle = 0.5 + bend;
  const gravel = mix(mix("#dccbae", palette.ambient, palette.night ? 0.58 : 0.14), palette.ground, 0.12);
  const at = (k: number) => horizon + deep * (0.03 + 1.02 * k);
  const spread = (k: number) => width * (0.05 + 0.58 * k);
  const rows = [0.05, 0.11, 0.2, 0.34, 0.56].map((k, index) => {
    const size = Math.min(height * 0.95, width * 1.25) * (0.14 + 0.98 * k);
    const trees = ([-1, 1] as const).map((way) =>
      paintTree(
        stage,
        width * (middle - bend * 2 * k) + way * spread(k) * random.between(0.92, 1.08),
        at(k),
        size * random.between(0.9, 1.1),
      ),
    );
    const shade = ([-1, 1] as const).map((way) =>
      ellipse(
        width * (middle - bend * 2 * k) + way * spread(k) - side * size * 0.1,
        at(k) + size * 0.01,
        size * 0.34,
        size * 0.035,
        dark,
        'opacity=".35"',
      ),
    );
    const post =
      index === 2 || index === 3
        ? lamp(stage, width * (middle - bend * 2 * k) - side * spread(k) * 0.56, at(k * 1.12), size * 0.62)
        : "";
    return [...shade, ...trees, post].join("");
  });
  const seat = bench(stage, width * (middle - bend) + side * spread(0.42) * 0.64, at(0.42), unit * 210);
  return [
    paintWholeSky(stage, 3),
    paintHill(stage, horizon - height * 0.02, height * 0.06, mix(leaf, palette.sky[2], 0.5)),
    paintTreeRow(stage, horizon + height * 0.015, unit * 150, 0.3),
    paintMist(stage, horizon, 4),
    paintHill(stage, horizon + height * 0.02, height * 0.012, lawn),
    path(
      ribbon([
        [width * middle, horizon + height * 0.025, unit * 5],
        [width * (middle - bend * 0.5), horizon + deep * 0.2, unit * 46],
        [width * (middle - bend * 1.2), horizon + deep * 0.5, unit * 130],
        [width * (middle - bend * 2), height * 1.04, unit * 290],
      ]),
      stage.defs.linear([
        [0, mix(gravel, palette.light, 0.4)],
        [1, shift(gravel, -0.06)],
      ]),
    ),
    autumn ? fallen(stage, horizon + deep * 0.1, 70) : "",
    ...rows.slice(0, 4),
    peopled ? "" : seat,
    rows[4] ?? "",
    autumn || snowy ? "" : paintWildflowers(stage, horizon + deep * 0.62, 0.35),
    autumn ? fallen(stage, horizon + deep * 0.7, 16) : "",
    paintGrass(stage, height * 1.03, unit * 70, mix(palette.near, lawn, 0.4), 60),
  ].join("");
}
