import { mix, shift } from "@/lib/sketch/colour";
import { paintBirds } from "./birds";
import { hasFuji, paintFuji } from "./fuji";
import { lakeside, standOfPines } from "./lakeside";
import { paintConifers, paintGlitter, paintGrass, paintHill, paintWater } from "./land";
import { paintMountains } from "./peaks";
import { paintRoad } from "./road";
import { paintSailboat } from "./sailboat";
import { paintWholeSky } from "./sky";
import { landmarkOf, type Stage } from "./stage";

/** Mountain ranges behind a lake, or behind a meadow with a road through it. */
export function mountains(stage: Stage): string {
  const { palette, horizon, height, random, width, unit } = stage;
  const road = landmarkOf(stage, "road") !== undefined;
  const sails = landmarkOf(stage, "sailboat") !== undefined;
  const lake = !road || sails;
  const snow = random.chance(0.7);
  const sky = [paintWholeSky(stage, 3), stage.peopled ? "" : paintBirds(stage, 6)];
  const range = [
    ...(hasFuji(stage)
      ? [paintFuji(stage)]
      : [
          paintMountains(stage, horizon, height * 0.34, mix(palette.far, palette.sky[2], 0.35), snow),
          paintMountains(stage, horizon, height * 0.22, palette.far, snow),
        ]),
    paintHill(stage, horizon - height * 0.012, height * 0.05, palette.mid),
    paintConifers(stage, horizon + unit * 6, unit * 66, palette.mid),
  ].join("");
  if (lake && !road && !stage.peopled && !sails) return [...sky, range, lakeside(stage, range)].join("");
  const back = [
    ...sky,
    range,
    lake
      ? paintWater(stage, horizon, mix(palette.mid, palette.sky[0], 0.55), range)
      : paintHill(stage, horizon + height * 0.03, height * 0.03, palette.ground),
    lake ? paintGlitter(stage, stage.defs, width * random.between(0.35, 0.65), horizon) : "",
    paintSailboat(
      stage,
      width * (stage.focus > 0.5 ? 0.3 : 0.68),
      horizon + (height - horizon) * 0.5,
      height * 0.2,
    ),
    road ? "" : paintHill(stage, height * 0.93, height * 0.07, mix(palette.near, palette.ground, 0.3)),
    paintRoad(stage, horizon + height * 0.03, palette.ground),
    road ? "" : paintConifers(stage, height * 1.02, height * 0.24, shift(palette.near, -0.05), 0.62),
    paintGrass(stage, height * 1.01, unit * 60, shift(palette.near, -0.04), 130),
  ];
  return back.join("");
}

/** Snowfields with dark conifers. */
export function snowfield(stage: Stage): string {
  const { palette, horizon, height, unit, random } = stage;
  const snow = mix("#f7fbff", palette.sky[1], palette.night ? 0.4 : 0.12);
  const side = random.fork("pines").pick([-1, 1] as const);
  const back = [
    paintWholeSky(stage, 2),
    paintMountains(stage, horizon, height * 0.25, mix(palette.far, palette.sky[2], 0.3), true),
    paintHill(stage, horizon - height * 0.005, height * 0.05, mix(snow, palette.ambient, 0.28)),
    paintConifers(stage, horizon + height * 0.02, unit * 90, mix(palette.mid, palette.ambient, 0.3)),
    paintHill(stage, horizon + height * 0.08, height * 0.05, mix(snow, palette.ambient, 0.14)),
    paintConifers(stage, horizon + height * 0.14, unit * 190, mix(palette.near, palette.ambient, 0.2), 0.9),
    paintHill(stage, horizon + height * 0.22, height * 0.06, snow, 0.4),
    paintRoad(stage, horizon + height * 0.1, snow),
    stage.peopled ? "" : standOfPines(stage, side, height * 0.93, 0.3, "#f8fbff"),
  ];
  return back.join("");
}
