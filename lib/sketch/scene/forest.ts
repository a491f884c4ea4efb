import { isAutumn } from "@/lib/sketch/brief";
import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, path, polygon, rect, spline } from "@/lib/sketch/svg";
import { paintFoliage, paintGrass, paintHill, paintTrunks } from "./land";
import { isMoonlit, moonSide, paintSun } from "./sky";
import type { Stage } from "./stage";

/** A wood in layers of haze, with shafts of light. */
export function forest(stage: Stage): string {
  const { palette, width, height, unit, random, defs } = stage;
  const leafy = isAutumn(stage.brief) ? "#d8823c" : "#4f9a5c";
  const green = mix(leafy, palette.ambient, palette.night ? 0.6 : 0.15);
  const haze = mix(palette.sky[2], mix(palette.ground, green, 0.5), 0.3);
  const shaft = defs.linear([
    [0, palette.light, 0.5],
    [1, palette.light, 0],
  ]);
  const shafts = Array.from({ length: 6 }, () => {
    const x = random.between(0.1, 0.95) * width;
    const wide = random.between(0.03, 0.09) * width;
    return path(
      polygon([
        [x, -10],
        [x + wide, -10],
        [x + wide * 2 - width * 0.28, height],
        [x - wide - width * 0.28, height],
      ]),
      shaft,
      'opacity=".55"',
    );
  });
  const glow = defs.radial([
    [0, palette.light, 0.9],
    [1, palette.light, 0],
  ]);
  const path2 = spline([
    [width * 0.46, height * 0.62],
    [width * 0.54, height * 0.62],
    [width * 0.62, height * 0.78],
    [width * 0.86, height * 1.05],
    [width * 0.12, height * 1.05],
    [width * 0.4, height * 0.8],
  ]);
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, mix(palette.sky[1], palette.ground, 0.35)],
        [0.6, haze],
        [1, palette.ground],
      ]),
    ),
    ellipse(width * 0.5, height * 0.42, width * 0.5, height * 0.42, glow),
    paintTrunks(stage, 16, unit * 8, mix(haze, palette.mid, 0.35)),
    paintFoliage(
      stage,
      height * 0.06,
      unit * 170,
      [mix(haze, palette.mid, 0.5), mix(haze, palette.mid, 0.35), mix(haze, palette.mid, 0.2)],
      true,
    ),
    isMoonlit(stage) ? paintSun(stage, [moonSide(stage), 0.25], 96) : "",
    paintTrunks(stage, 9, unit * 16, mix(haze, palette.mid, 0.75)),
    paintHill(stage, height * 0.66, height * 0.04, mix(palette.ground, haze, 0.35)),
    path(path2, mix(palette.light, palette.ground, 0.5), 'opacity=".6"'),
    paintFoliage(stage, height * 0.7, unit * 90, [
      mix(haze, green, 0.5),
      mix(haze, green, 0.65),
      mix(green, palette.light, 0.2),
    ]),
    ...shafts,
    paintTrunks(stage, 4, unit * 34, palette.near),
    paintHill(stage, height * 0.86, height * 0.05, mix(mix(palette.ground, green, 0.6), palette.near, 0.4)),
    paintGrass(stage, height * 0.9, unit * 80, mix(palette.near, green, 0.5), 160),
    paintFoliage(
      stage,
      -height * 0.01,
      unit * 130,
      [palette.near, mix(palette.near, green, 0.5), mix(green, palette.light, 0.3)],
      true,
    ),
    paintFoliage(stage, height * 1.03, unit * 120, [
      shift(palette.near, -0.04),
      palette.near,
      mix(palette.near, green, 0.6),
    ]),
  ];
  return back.join("");
}
