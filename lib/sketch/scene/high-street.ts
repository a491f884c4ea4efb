import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, path, rect } from "@/lib/sketch/svg";
import { facade } from "./facade";
import { paintWholeSky } from "./sky";
import type { Stage } from "./stage";
import { paintTree } from "./trees";

/** A street lamp, lit in the dark. */
function lamp({ palette, defs }: Stage, x: number, y: number, tall: number, isLit: boolean): string {
  const iron = mix("#262b36", palette.ambient, 0.2);
  const glow = defs.radial([
    [0, "#ffe2a0", 0.9],
    [1, "#ffe2a0", 0],
  ]);
  return [
    rect(x - tall * 0.012, y - tall * 0.9, tall * 0.024, tall * 0.9, iron),
    rect(x - tall * 0.03, y - tall * 0.06, tall * 0.06, tall * 0.06, iron),
    isLit ? ellipse(x, y - tall * 0.94, tall * 0.34, tall * 0.34, glow) : "",
    ellipse(
      x,
      y - tall * 0.94,
      tall * 0.05,
      tall * 0.06,
      isLit ? "#fff2cc" : mix("#eef3f5", palette.ambient, 0.1),
    ),
    path(
      `M${x - tall * 0.06} ${y - tall * 0.98}L${x} ${y - tall * 1.03}L${x + tall * 0.06} ${y - tall * 0.98}Z`,
      iron,
    ),
  ].join("");
}

/** Reflections of lit windows on the wet road. */
function shine({ width, height, unit, random, palette }: Stage, road: number): string {
  return Array.from({ length: 26 }, (_, index) => {
    const x = width * random.next();
    const long = (height - road) * random.between(0.3, 0.9);
    return ellipse(
      x,
      road + long * 0.6,
      unit * random.between(5, 16),
      long * 0.5,
      index % 4 === 0 ? palette.accent : "#ffd48a",
      'opacity=".34"',
    );
  }).join("");
}

/** A street seen from across the road: a row of town houses with shops, a pavement with lamps and trees, and the road. */
export function highStreet(stage: Stage): string {
  const { palette, width, height, unit, random, brief, defs, peopled } = stage;
  const isWet = brief.weather.includes("rain") || brief.weather.includes("storm");
  const isLit = palette.night || isWet || brief.time === "sunset";
  const base = height * (peopled ? 0.72 : 0.76);
  const kerb = base + height * 0.05;
  const shop = Math.min(height * 0.19, width * 0.25);
  const houses: string[] = [];
  for (let x = -shop * random.between(0, 0.6); x < width; ) {
    const wide = shop * random.between(1.05, 1.6);
    const high = Math.min(base * 0.86, shop * random.pick([1.85, 2.5, 2.6, 3.2]));
    houses.push(facade(stage, { x, base, wide, high, shop }, isLit));
    x += wide;
  }
  const stone = mix(mix("#c9c3bb", palette.ambient, palette.night ? 0.6 : 0.14), palette.near, 0.06);
  const asphalt = mix(mix("#5b5f6a", palette.ambient, palette.night ? 0.5 : 0.2), palette.near, 0.1);
  const dash = width / 7;
  const mid = kerb + (height - kerb) * 0.56;
  return [
    paintWholeSky(stage, 4),
    ...houses,
    rect(
      0,
      base,
      width,
      kerb - base,
      defs.linear([
        [0, shift(stone, -0.1)],
        [0.4, stone],
        [1, mix(stone, palette.light, 0.3)],
      ]),
    ),
    line(
      Array.from(
        { length: 14 },
        (_, index) => `M${(width * index) / 13} ${base}L${width * (0.5 + (index / 13 - 0.5) * 1.1)} ${kerb}`,
      ).join(""),
      shift(stone, -0.1),
      unit * 2.4,
      'opacity=".6"',
    ),
    ...[0.05, 0.27, 0.73, 0.95].map((at, index) =>
      index % 3 === 0
        ? paintTree(stage, width * at, kerb - height * 0.012, shop * 1.5)
        : lamp(stage, width * at, kerb - height * 0.01, shop * 1.3, isLit),
    ),
    rect(0, kerb, width, unit * 12, shift(stone, 0.04)),
    rect(
      0,
      kerb + unit * 12,
      width,
      height - kerb,
      defs.linear([
        [0, shift(asphalt, -0.05)],
        [1, mix(asphalt, palette.light, isWet ? 0.26 : 0.1)],
      ]),
    ),
    ...Array.from({ length: 8 }, (_, index) =>
      rect(
        dash * (index - 0.3),
        mid,
        dash * 0.56,
        unit * 11,
        mix("#f4efe0", palette.ambient, palette.night ? 0.4 : 0.06),
        'opacity=".8"',
      ),
    ),
    isWet || palette.night ? shine(stage, kerb) : "",
  ].join("");
}
