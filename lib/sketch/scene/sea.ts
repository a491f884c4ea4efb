import { mix } from "@/lib/sketch/colour";
import { blade, ellipse, line, path, polygon, rect, spline } from "@/lib/sketch/svg";
import { bay } from "./bay";
import { isIsland } from "./has-already";
import { paintIsland } from "./island";
import { paintPier } from "./lakeside";
import { paintGlitter, paintGrass, paintWater } from "./land";
import { paintLighthouse } from "./lighthouse";
import { paintPalms } from "./palms";
import { paintSailboat } from "./sailboat";
import { paintSeaCliffs } from "./sea-cliffs";
import { paintWholeSky } from "./sky";
import { landmarkOf, type Stage } from "./stage";
import { paintBoulders } from "./trees";

/** A small sailing boat, silhouetted against the light. */
function sailingBoat({ palette, unit }: Stage, x: number, y: number): string {
  const s = unit * 62;
  const wood = mix(palette.near, palette.ambient, 0.3);
  return [
    path(`M${x - s} ${y - s * 0.2}H${x + s}L${x + s * 0.7} ${y + s * 0.14}H${x - s * 0.7}Z`, wood),
    path(`M${x} ${y - s * 1.9}L${x + s * 0.9} ${y - s * 0.34}H${x}Z`, mix(palette.cloud, "#ffffff", 0.5)),
    path(
      `M${x - s * 0.1} ${y - s * 1.6}L${x - s * 0.8} ${y - s * 0.34}H${x - s * 0.1}Z`,
      mix(palette.cloud, palette.ambient, 0.2),
    ),
    ellipse(x, y + s * 0.24, s * 0.9, s * 0.07, wood, 'opacity=".35"'),
  ].join("");
}

/** Landmarks that the prompt names in the sea: a lighthouse opposite the sun, a boat on the open water between. */
function landmarks(stage: Stage, sun: number, shore: number): string[] {
  const { width, height, horizon, peopled } = stage;
  const side = sun > 0.5 ? -1 : 1;
  const tower = 0.5 + side * (peopled ? 0.37 : 0.26);
  const alone = landmarkOf(stage, "lighthouse") === undefined;
  const boat = peopled ? 0.5 + side * (alone ? 0.34 : -0.34) : alone ? 0.5 + side * 0.04 : 0.5 - side * 0.2;
  const depth = (share: number) => horizon + (shore - horizon) * share;
  return [
    paintLighthouse(stage, tower * width, depth(0.3), Math.min(height * 0.5, width * 0.6)),
    paintSailboat(
      stage,
      boat * width,
      depth(0.55),
      Math.min(height, width) * (alone && !peopled ? 0.42 : 0.26),
    ),
  ];
}

/** The sea from a beach: out over the water, or along the sand where the prompt names nothing in the water. */
export function sea(stage: Stage): string {
  const isOpen = !stage.peopled && !isIsland(stage.brief) && !landmarkOf(stage, "cliffs");
  const isBare =
    !landmarkOf(stage, "pier") &&
    !landmarkOf(stage, "lighthouse") &&
    !landmarkOf(stage, "sailboat") &&
    stage.brief.things.length === 0;
  if (isOpen && isBare && stage.random.fork("view").chance(0.5)) return bay(stage);
  const { palette, horizon, height, width, random, defs, unit, peopled } = stage;
  const deep = mix(palette.sky[0], palette.night ? "#0a2350" : "#0f6f9c", 0.45);
  const sun = peopled ? random.pick([0.2, 0.8]) : random.between(0.32, 0.7);
  const shore = horizon + (height - horizon) * random.between(0.55, 0.7);
  const sand = mix("#f2d7a6", palette.ambient, palette.night ? 0.55 : 0.1);
  const wave = (y: number, rise: number) =>
    spline(
      [
        [-20, y],
        [width * 0.2, y - rise],
        [width * 0.45, y + rise * 0.6],
        [width * 0.72, y - rise * 0.4],
        [width + 20, y + rise],
      ],
      true,
    );
  const below = `L${width + 20} ${height + 20}L-20 ${height + 20}Z`;
  const island = polygon([
    [width * 0.06, horizon + 1],
    [width * 0.12, horizon - height * 0.03],
    [width * 0.17, horizon - height * 0.045],
    [width * 0.25, horizon - height * 0.02],
    [width * 0.33, horizon + 1],
  ]);
  const glow = defs.radial([
    [0, palette.light, 0.7],
    [1, palette.light, 0],
  ]);
  const clipSea = defs.clip(rect(0, horizon, width, height, "#000"));
  const crests = Array.from({ length: 26 }, () => {
    const t = random.next();
    const [x, y] = [random.next() * width, horizon + (shore - horizon) * (0.2 + 0.75 * t)];
    const long = unit * (20 + 60 * t);
    return `M${x - long} ${y}q${long * 0.5} ${-unit * 12 * t} ${long} 0t${long} 0`;
  });
  const stone = mix(mix("#6d6478", palette.ambient, 0.4), palette.near, 0.4);
  const [left, right] = [width * 0.08, width * 0.9];
  const isle =
    isIsland(stage.brief) && !peopled
      ? paintIsland(
          stage,
          width * (0.5 + (sun > 0.5 ? -1 : 1) * random.between(0.02, 0.12)),
          horizon + (shore - horizon) * random.between(0.34, 0.5),
          Math.min(width * 0.74, height * 0.62),
        )
      : "";
  const back = [
    paintWholeSky(stage, 5, sun),
    isle ? "" : path(island, mix(palette.far, palette.ambient, 0.3)),
    paintWater(stage, horizon, deep),
    ellipse(sun * width, horizon, width * 0.3, height * 0.2, glow, clipSea),
    paintGlitter(stage, defs, sun * width, horizon),
    paintSeaCliffs(stage, sun > 0.5 ? -1 : 1, shore),
    isle,
    landmarkOf(stage, "sailboat") || landmarkOf(stage, "cliffs") || isle
      ? ""
      : sailingBoat(stage, (sun > 0.5 ? sun - 0.2 : sun + 0.2) * width, horizon + unit * 26),
    line(crests.join(""), mix(palette.light, palette.sky[2], 0.4), unit * 3, 'opacity=".5"'),
    ...landmarks(stage, sun, shore),
    path(wave(shore - unit * 36, unit * 20) + below, mix(palette.sky[2], deep, 0.3), 'opacity=".75"'),
    path(wave(shore - unit * 6, unit * 22) + below, "#ffffff", 'opacity=".85"'),
    path(wave(shore + unit * 8, unit * 20) + below, mix(sand, palette.ambient, 0.25)),
    path(wave(shore + unit * 44, unit * 16) + below, sand),
    path(
      Array.from({ length: 90 }, () => {
        const [x, y] = [random.next() * width, random.between(shore + unit * 60, height)];
        return blade([x - unit * 8, y], [x, y - unit * 2], [x + unit * 8, y], unit * 1.6);
      }).join(""),
      mix(sand, palette.ambient, 0.3),
      'opacity=".5"',
    ),
    landmarkOf(stage, "pier") && !peopled
      ? paintPier(stage, width * (sun > 0.5 ? 0.26 : 0.74), [width * sun, horizon + (shore - horizon) * 0.24])
      : "",
    isle ? "" : paintPalms(stage, shore),
    paintBoulders(
      stage,
      [
        [left, shore + unit * 4, 90],
        [left + unit * 120, shore + unit * 20, 52],
        [right, shore - unit * 16, 70],
        [right + unit * 90, shore + unit * 10, 110],
      ],
      stone,
    ),
    paintGrass(
      { ...stage, width: width * 0.3 },
      height * 1.01,
      unit * 150,
      mix(palette.near, "#2f6b4a", 0.4),
      46,
    ),
  ];
  return back.join("");
}
