import { mix } from "@/lib/sketch/colour";
import { blade, line, type Point, path, polygon, rect, spline } from "@/lib/sketch/svg";
import { paintReef } from "./coral";
import { paintHill } from "./land";
import { landmarkOf, type Stage } from "./stage";
import { paintSunkenCity } from "./sunken-city";

/** The surface from below, and the hull of a boat on it, where the prompt has one above. */
function surface(stage: Stage): string {
  if (!landmarkOf(stage, "sailboat")) return "";
  const { width, height, palette, unit } = stage;
  const y = height * 0.17;
  const waves = (low: number) =>
    spline(
      Array.from(
        { length: 9 },
        (_, index): Point => [(width * index) / 8, low + (index % 2 ? -1 : 1) * unit * 9],
      ),
      true,
    );
  const s = Math.min(width, height) * 0.13;
  const x = width * (stage.focus > 0.5 ? 0.3 : 0.68);
  const [wood, cloth] = [mix("#7a4a34", palette.ambient, 0.2), mix("#f6f1e4", palette.ambient, 0.08)];
  return [
    path(`${waves(y)}L${width} -10L0 -10Z`, mix(palette.sky[1], "#dff3fa", palette.night ? 0.1 : 0.5)),
    path(`M${x} ${y - s * 1.24}V${y - s * 0.2}H${x + s * 0.72}Z`, cloth),
    path(
      `M${x - s * 0.08} ${y - s * 1.04}V${y - s * 0.2}H${x - s * 0.58}Z`,
      mix(cloth, palette.ambient, 0.2),
    ),
    rect(x - s * 0.05, y - s * 1.26, s * 0.05, s * 1.1, wood),
    path(
      `M${x - s} ${y - s * 0.2}H${x + s}Q${x + s * 0.8} ${y + s * 0.3} ${x + s * 0.4} ${y + s * 0.34}H${x - s * 0.5}Q${x - s * 0.86} ${y + s * 0.26} ${x - s} ${y - s * 0.2}Z`,
      wood,
    ),
    line(waves(y), "#f2fdff", unit * 5, 'opacity=".8"'),
    line(waves(y + unit * 16), "#bfeef6", unit * 3, 'opacity=".5"'),
  ].join("");
}

/** An underwater scene with rays from above, seaweed and coral. */
export function underwater(stage: Stage): string {
  const { defs, width, height, random, unit, palette } = stage;
  const deep = palette.night ? "#071d4a" : "#0b4f8a";
  const ray = defs.linear([
    [0, "#e8fffb", 0.5],
    [1, "#e8fffb", 0],
  ]);
  const rays = Array.from({ length: 8 }, () => {
    const x = random.between(0, 1) * width;
    return path(
      polygon([
        [x, -10],
        [x + width * 0.05, -10],
        [x + width * random.between(0.05, 0.25), height * 0.9],
        [x - width * random.between(0.05, 0.2), height * 0.9],
      ]),
      ray,
      'opacity=".34"',
    );
  });
  const weed = (colour: string, count: number, tall: number) =>
    path(
      Array.from({ length: count }, () => {
        const x = random.next() * width;
        const h = height * tall * random.between(0.5, 1.1);
        const sway = random.between(-60, 60) * unit;
        return blade(
          [x, height + 10],
          [x + sway, height - h * 0.5],
          [x - sway * 0.4, height - h],
          unit * random.between(8, 20),
        );
      }).join(""),
      colour,
    );
  const view = random.fork("reef").pick([-1, 0, 1] as const);
  const reef = (x: number, y: number, s: number, haze: number) =>
    paintReef(stage, x * width, y * height, s * Math.min(width, height * 0.9), deep, haze);
  // The reef rises on one or both sides and leaves the middle open.
  const far =
    view === 0
      ? reef(0.16, 0.88, 0.6, 0.5) + reef(0.86, 0.86, 0.56, 0.5)
      : reef(0.5 - view * 0.2, 0.86, 0.7, 0.5);
  const near =
    view === 0
      ? reef(0.02, 0.95, 0.78, 0.06) + reef(1, 0.96, 0.82, 0.06) + reef(0.5, 1.04, 0.5, 0.06)
      : reef(0.5 + view * 0.46, 0.86, 1.1, 0.06) + reef(0.5 - view * 0.36, 1.02, 0.66, 0.06);
  const shoal = (x: number, y: number, way: -1 | 1, colour: string) =>
    path(
      Array.from({ length: 7 }, () => {
        const [fx, fy] = [x + random.between(-0.13, 0.13) * width, y + random.between(-0.07, 0.07) * height];
        const s = unit * random.between(13, 22) * way;
        const h = Math.abs(s);
        return `M${(fx - s).toFixed(1)} ${fy.toFixed(1)}Q${fx.toFixed(1)} ${(fy - h * 0.62).toFixed(1)} ${(fx + s * 0.7).toFixed(1)} ${fy.toFixed(1)}L${(fx + s * 1.3).toFixed(1)} ${(fy - h * 0.4).toFixed(1)}V${(fy + h * 0.4).toFixed(1)}L${(fx + s * 0.7).toFixed(1)} ${fy.toFixed(1)}Q${fx.toFixed(1)} ${(fy + h * 0.62).toFixed(1)} ${(fx - s).toFixed(1)} ${fy.toFixed(1)}Z`;
      }).join(""),
      colour,
      'opacity=".8"',
    );
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, palette.night ? "#1d6f9f" : "#7fe0e6"],
        [0.4, palette.night ? "#134a86" : "#2a9fc9"],
        [1, deep],
      ]),
    ),
    ...rays,
    surface(stage),
    shoal(width * random.between(0.12, 0.3), height * random.between(0.2, 0.4), 1, mix("#ffc25a", deep, 0.3)),
    shoal(
      width * random.between(0.7, 0.88),
      height * random.between(0.42, 0.62),
      -1,
      mix("#ff8f8a", deep, 0.3),
    ),
    paintHill(stage, height * 0.84, height * 0.08, mix(deep, "#2f8fae", 0.4)),
    paintSunkenCity(stage, deep),
    weed(mix(deep, "#2fae9e", 0.4), 26, 0.4),
    landmarkOf(stage, "sunkencity") ? "" : far,
    paintHill(stage, height * 0.95, height * 0.06, mix(deep, "#c9a97a", 0.25)),
    landmarkOf(stage, "sunkencity") ? reef(1.02, 1.02, 0.5, 0.06) + reef(-0.02, 1.03, 0.42, 0.06) : near,
    weed("#1f8f86", 18, 0.26),
  ];
  return back.join("");
}
