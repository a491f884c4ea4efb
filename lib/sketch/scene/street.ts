import { mix, shift } from "@/lib/sketch/colour";
import { blade, ellipse, group, line, path, polygon, rect } from "@/lib/sketch/svg";
import { highStreet } from "./high-street";
import type { Perspective } from "./perspective";
import { paintSky, paintStars, paintVeils } from "./sky";
import type { Stage } from "./stage";
import { passersBy } from "./street-life";

const NEAR_TO_FAR = [1.7, 1.12, 0.76, 0.52, 0.36, 0.25, 0.17, 0.11] as const;
const PLASTER = ["#b98a72", "#8f9ab0", "#c9a98a", "#7f8a86", "#a8737a", "#d0b9a4"] as const;

function house(
  stage: Stage,
  { at }: Perspective,
  side: -1 | 1,
  from: number,
  to: number,
  lit: boolean,
): string {
  const { palette, random } = stage;
  const storeys = random.whole(4, 7);
  const haze = 1 - Math.min(1, from);
  const wall = mix(
    mix(random.pick(PLASTER), palette.ambient, palette.night ? 0.66 : 0.24),
    palette.sky[2],
    haze * 0.55,
  );
  const glow = mix("#ffcf7a", palette.sky[2], haze * 0.3);
  const quad = (k1: number, k2: number, low: number, high: number) =>
    polygon([at(side, k1, low), at(side, k2, low), at(side, k2, high), at(side, k1, high)]);
  const between = (share: number) => from * (to / from) ** share;
  const windows: string[] = [];
  const dark: string[] = [];
  for (let floor = 1; floor < storeys; floor++) {
    for (let column = 0; column < 3; column++) {
      const [a, b] = [between((column + 0.22) / 3), between((column + 0.72) / 3)];
      (random.chance(lit ? 0.5 : 0.12) ? windows : dark).push(quad(a, b, floor + 0.25, floor + 0.75));
    }
  }
  const awning = random.pick([palette.accent, "#c9505c", "#4f8f86", "#e3b65e"]);
  return [
    path(quad(from, to, 0, storeys + 0.1), side < 0 ? wall : shift(wall, -0.05)),
    path(quad(from, to, storeys, storeys + 0.14), shift(wall, -0.12)),
    path(quad(from, to, 0.95, 1.02), shift(wall, -0.1)),
    path(dark.join(""), mix(mix(wall, "#20284a", 0.5), palette.sky[1], 0.2)),
    path(windows.join(""), glow),
    path(quad(between(0.08), between(0.92), 0.06, 0.7), lit ? glow : mix(wall, "#2a2f4a", 0.5)),
    path(quad(between(0.46), between(0.54), 0.06, 0.7), shift(wall, -0.15)),
    path(
      quad(between(0.04), between(0.96), 0.7, 0.9),
      mix(awning, palette.ambient, palette.night ? 0.35 : 0.1),
    ),
  ].join("");
}

function lamp(stage: Stage, { at }: Perspective, side: number, k: number, lit: boolean): string {
  const { palette, unit, defs } = stage;
  const [x, base] = at(side * 0.7, k, 0);
  const [, top] = at(side * 0.7, k, 1.7);
  const r = unit * 20 * k;
  const glow = defs.radial([
    [0, "#ffe2a0", 0.85],
    [1, "#ffe2a0", 0],
  ]);
  return [
    line(`M${x} ${base}V${top}`, mix(palette.near, "#14162c", 0.5), unit * 8 * k),
    lit ? ellipse(x, top, r * 7, r * 7, glow) : "",
    ellipse(x, top, r, r * 1.25, lit ? "#fff2cc" : palette.cloud),
  ].join("");
}

/** Reflections of lights stretched out on the wet road, and rings where drops fall. */
function wetness({ width, height, horizon, unit, random, palette }: Stage, glow: string): string {
  const streaks = Array.from({ length: 54 }, () => {
    const t = random.next();
    const x = width * (0.5 + random.between(-0.48, 0.48) * (0.2 + 0.8 * t));
    const y = horizon + (height - horizon) * (0.1 + 0.8 * t);
    const long = unit * (30 + 150 * t) * random.between(0.6, 1.2);
    return blade([x, y - long * 0.4], [x, y], [x, y + long], unit * (2 + 9 * t));
  });
  const rings = Array.from({ length: 34 }, () => {
    const t = random.next();
    const r = unit * (6 + 24 * t);
    return ellipse(
      random.next() * width,
      horizon + (height - horizon) * (0.25 + 0.75 * t),
      r,
      r * 0.3,
      "none",
      `stroke="${palette.cloud}" stroke-width="${(unit * 1.8).toFixed(1)}" opacity=".5"`,
    );
  });
  const cut = Math.ceil(streaks.length * 0.65);
  return (
    path(streaks.slice(0, cut).join(""), glow, 'opacity=".5"') +
    path(streaks.slice(cut).join(""), palette.accent, 'opacity=".4"') +
    rings.join("")
  );
}

/** A street: from across the road where things stand on it, or running away between its houses. */
export function street(stage: Stage): string {
  const { brief, peopled, palette } = stage;
  const isOfThings = peopled && brief.subject.kind === "things";
  const isByDay = !peopled && !palette.night && brief.weather.length === 0;
  return isOfThings || (isByDay && stage.random.fork("view").chance(0.6))
    ? highStreet(stage)
    : longStreet(stage);
}

/** A street that recedes between houses, with lamps, shop windows and, in the rain, a glistening road. */
function longStreet(stage: Stage): string {
  const { palette, width, height, horizon, unit, defs, brief, peopled } = stage;
  const wet = brief.weather.includes("rain") || brief.weather.includes("storm");
  const lit = palette.night || wet || brief.time === "sunset";
  const storey = horizon * 0.34;
  const way: Perspective = {
    at: (side, k, up) => [width * (0.5 + side * 0.5 * k), horizon + k * (height - horizon) - k * up * storey],
  };
  const { at } = way;
  const asphalt = mix(mix("#4a4d5c", palette.ambient, 0.35), palette.near, palette.night ? 0.4 : 0.15);
  const road = defs.linear([
    [0, mix(asphalt, palette.sky[2], wet ? 0.7 : 0.4)],
    [1, asphalt],
  ]);
  const glow = defs.radial([
    [0, palette.light, 0.75],
    [1, palette.light, 0],
  ]);
  const houses = NEAR_TO_FAR.slice(0, -1)
    .flatMap((from, index) => {
      const to = NEAR_TO_FAR[index + 1] ?? 0.1;
      return [house(stage, way, -1, from, to, lit), house(stage, way, 1, from, to, lit)];
    })
    .reverse();
  const dashes = [0.95, 0.62, 0.42, 0.29, 0.2].map((k) =>
    polygon([at(-0.016, k, 0), at(0.016, k, 0), at(0.016, k * 0.8, 0), at(-0.016, k * 0.8, 0)]),
  );
  return [
    paintSky(stage),
    palette.night && !wet ? paintStars(stage, 90) : paintVeils(stage, 6),
    ellipse(width * 0.5, horizon, width * 0.34, height * 0.34, glow),
    rect(0, horizon, width, height - horizon, mix(asphalt, palette.cloud, 0.18)),
    ...houses,
    path(polygon([at(-0.62, 1.7, 0), at(-0.62, 0.08, 0), at(0.62, 0.08, 0), at(0.62, 1.7, 0)]), road),
    path(dashes.join(""), palette.cloud, 'opacity=".55"'),
    wet || palette.night ? wetness(stage, "#ffd48a") : "",
    ellipse(width * 0.5, horizon + unit * 20, width * 0.2, unit * 90, glow),
    ...[0.2, 0.36, 0.62, 1].flatMap((k) => [lamp(stage, way, -1, k, lit), lamp(stage, way, 1, k, lit)]),
    peopled ? "" : group("", passersBy(stage, way, wet)),
  ].join("");
}
