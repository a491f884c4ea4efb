import { mix } from "@/lib/models/sketch/colour";
import { paintGlitter, paintWater } from "@/lib/models/sketch/scene/land";
import { paintWholeSky } from "@/lib/models/sketch/scene/sky";
import type { Stage } from "@/lib/models/sketch/scene/stage";
import { blade, path, polygon, spline } from "@/lib/models/sketch/svg";

/** The sea seen from a beach. */
export function sea(stage: Stage): string {
  const { palette, horizon, height, width, random, defs, unit } = stage;
  const deep = mix(palette.sky[0], palette.night ? "#0a2350" : "#0f6f9c", 0.45);
  const sun = random.between(0.3, 0.7);
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
  const back = [
    paintWholeSky(stage, 5),
    path(island, mix(palette.far, palette.ambient, 0.3)),
    paintWater(stage, horizon, deep),
    paintGlitter(stage, defs, sun * width, horizon),
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
  ];
  return back.join("");
}
