import { mix } from "@/lib/sketch/colour";
import { ellipse, path, polygon } from "@/lib/sketch/svg";
import { moonSide, paintClouds, paintSky, paintStars, paintSun, paintVeils } from "./sky";
import type { Stage } from "./stage";

/** A bank of cumulus across the picture, lit from above, with its crests around a height. */
function bank(
  { defs, width, height, unit, random }: Stage,
  top: number,
  size: number,
  lit: string,
  shade: string,
) {
  const puffs = Array.from({ length: Math.ceil(width / (size * unit * 0.62)) + 3 }, (_, index) => ({
    x: (index - 1) * size * unit * 0.62 + random.between(-0.2, 0.2) * size * unit,
    y: top + random.between(-0.3, 0.5) * size * unit,
    r: size * unit * random.between(0.5, 0.8),
  }));
  const round = ({ x, y, r }: (typeof puffs)[number]) =>
    `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 1 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 1 ${(-2 * r).toFixed(1)} 0Z`;
  const floor = `M-20 ${top}H${width + 20}V${height + 20}H-20Z`;
  const [from, to] = [top - size * unit * 1.1, top + size * unit * 0.6];
  const fill = defs.linear(
    [
      [0, lit],
      [0.4, lit],
      [1, shade],
    ],
    [0, from, 0, to],
    true,
  );
  const glints = puffs.map(({ x, y, r }) =>
    ellipse(x - r * 0.18, y - r * 0.22, r * 0.66, r * 0.58, lit, 'opacity=".4"'),
  );
  return path(puffs.map(round).join("") + floor, fill) + glints.join("");
}

/** High above a sea of clouds, with rays from the sun or the moon. */
export function cloudland(stage: Stage): string {
  const { width, height, palette, defs } = stage;
  const side = moonSide(stage);
  const pale = mix(palette.cloud, "#ffffff", palette.night ? 0.1 : 0.5);
  const hue = mix(palette.sky[0], palette.sky[1], 0.5);
  const lit = (depth: number) =>
    mix(pale, palette.sky[2], palette.night ? 0.5 - depth * 0.2 : 0.4 - depth * 0.4);
  const shade = (depth: number) => mix(pale, hue, 0.7 - depth * 0.25);
  const ray = defs.linear([
    [0, palette.light, 0.55],
    [1, palette.light, 0],
  ]);
  const rays = [0.05, 0.3, 0.56, 0.8].map((turn) =>
    path(
      polygon([
        [width * side, height * 0.12],
        [width * (side + (turn - 0.45) * 2.2), height * 1.05],
        [width * (side + (turn - 0.33) * 2.2), height * 1.05],
      ]),
      ray,
      'opacity=".5"',
    ),
  );
  return [
    paintSky({ ...stage, horizon: height * 0.8 }),
    palette.night ? paintStars(stage, 170) : "",
    paintSun(stage, [side, 0.17], palette.night ? 84 : 64),
    palette.night ? "" : rays.join(""),
    paintVeils({ ...stage, horizon: height * 0.7 }, 5),
    paintClouds({ ...stage, horizon: height * 0.7 }, 5),
    bank(stage, height * 0.68, 90, lit(0), shade(0)),
    bank(stage, height * 0.78, 140, lit(0.5), shade(0.5)),
    bank(stage, height * 0.93, 210, lit(1), shade(1)),
  ].join("");
}
