import { mix, shift } from "@/lib/sketch/colour";
import { type Point, path, spline } from "@/lib/sketch/svg";
import { paintBirds } from "./birds";
import { flowerRows } from "./flower-rows";
import { paintConifers, paintGrass, paintHill } from "./land";
import { paintMountains } from "./peaks";
import { ribbon } from "./ribbon";
import { paintRoad } from "./road";
import { paintWholeSky } from "./sky";
import { landmarkOf, type Stage } from "./stage";
import { sunflowerField } from "./sunflower-field";
import { paintTree, paintTreeRow } from "./trees";
import { paintWildflowers } from "./wildflowers";

/** A slope that falls across the picture from one side to the other. */
function slope(stage: Stage, high: number, low: number, side: -1 | 1, colour: string): string {
  const { width, height, palette, defs, unit, random } = stage;
  const line = [-0.05, 0.2, 0.45, 0.72, 1.05].map((t): Point => {
    const share = side < 0 ? t : 1 - t;
    const ease = (1 - Math.cos(Math.min(1, Math.max(0, share)) * Math.PI)) / 2;
    return [t * width, high + (low - high) * ease + unit * random.between(-10, 10)];
  });
  return path(
    `${spline(line, true)}L${width * 1.1} ${height + 10}L${-width * 0.1} ${height + 10}Z`,
    defs.linear([
      [0, mix(colour, palette.light, 0.24)],
      [0.35, colour],
      [1, mix(colour, palette.near, 0.5)],
    ]),
  );
}

/** A path trodden through the grass. */
function trodden(stage: Stage, from: number, side: -1 | 1): string {
  const { width, height, unit, palette } = stage;
  const deep = height - from;
  const earth = mix(mix("#dcc79c", palette.ambient, palette.night ? 0.6 : 0.12), palette.ground, 0.22);
  const at = (x: number) => width * (0.5 + side * x);
  return path(
    ribbon([
      [at(-0.12), from, unit * 2],
      [at(-0.02), from + deep * 0.14, unit * 8],
      [at(-0.2), from + deep * 0.38, unit * 26],
      [at(0.02), from + deep * 0.7, unit * 62],
      [at(-0.16), height * 1.04, unit * 120],
    ]),
    stage.defs.linear([
      [0, mix(earth, palette.light, 0.3)],
      [1, shift(earth, -0.04)],
    ]),
  );
}

/** A flowering meadow between rolling hills, or a field of the flowers that the prompt names. */
export function meadow(stage: Stage): string {
  if (landmarkOf(stage, "sunflowers")) return sunflowerField(stage);
  const rows = flowerRows(stage);
  if (rows) return rows;
  const { palette, horizon, height, unit, random, width, peopled } = stage;
  const road = landmarkOf(stage, "road") !== undefined;
  const side = random.fork("tree side").pick([-1, 1] as const);
  const isAlpine = landmarkOf(stage, "peaks") !== undefined && !road;
  const view = isAlpine
    ? "peaks"
    : peopled || road
      ? "tree"
      : random.fork("view").pick(["tree", "path", "slope", "peaks"] as const);
  const green = mix(palette.ground, "#7fb24e", palette.night ? 0.05 : 0.22);
  const high = view === "peaks";
  const treeAt = width * (side < 0 ? 0.13 : 0.87);
  const far = [
    paintWholeSky(stage, 4),
    peopled ? "" : paintBirds(stage, 5),
    high
      ? paintMountains(stage, horizon, height * 0.32, mix(palette.far, palette.sky[2], 0.25), true)
      : paintMountains(stage, horizon, height * 0.12, mix(palette.far, palette.sky[2], 0.3), false),
    paintHill(stage, horizon - height * 0.01, height * 0.08, mix(palette.mid, palette.far, 0.4)),
    paintConifers(stage, horizon + height * 0.015, unit * 44, palette.mid, high ? 0.4 : 0.9),
    paintHill(stage, horizon + height * 0.05, height * 0.07, mix(green, palette.light, 0.22)),
    paintTreeRow(stage, horizon + height * 0.09, unit * 120, 2.2),
  ];
  const land = {
    tree: () => [
      paintHill(stage, horizon + height * 0.16, height * 0.06, green),
      paintRoad(stage, horizon + height * 0.13, palette.ground),
      paintTree(stage, treeAt, horizon + height * 0.24, unit * 440),
    ],
    path: () => [
      paintHill(stage, horizon + height * 0.14, height * 0.05, green),
      trodden(stage, horizon + height * 0.13, side),
      paintTree(stage, treeAt, horizon + height * 0.2, unit * 300),
    ],
    slope: () => [
      slope(stage, horizon + height * 0.02, horizon + height * 0.26, side, mix(green, palette.light, 0.08)),
      paintTree(stage, width * (side < 0 ? 0.24 : 0.76), horizon + height * 0.07, unit * 330),
    ],
    peaks: () => [
      paintHill(stage, horizon + height * 0.13, height * 0.06, green),
      paintConifers(stage, horizon + height * 0.16, unit * 150, mix(palette.near, palette.mid, 0.4), 2.4),
    ],
  }[view]();
  const dark = mix(green, palette.near, 0.55);
  return [
    ...far,
    ...land,
    paintGrass(stage, height * 0.93, unit * 110, mix(green, palette.near, 0.34), 150),
    road
      ? ""
      : paintWildflowers(stage, horizon + height * (view === "slope" ? 0.15 : 0.16), peopled ? 0.8 : 1.6),
    paintGrass(stage, height * 1.05, unit * 120, dark, 120),
  ].join("");
}
