import { mix, shift } from "@/lib/models/sketch/colour";
import { paintConifers, paintFoliage, paintMountains, paintWater } from "@/lib/models/sketch/scene/land";
import { paintWholeSky } from "@/lib/models/sketch/scene/sky";
import type { Stage } from "@/lib/models/sketch/scene/stage";
import { blade, ellipse, group, path, polygon, rect } from "@/lib/models/sketch/svg";

/** A waterfall between rocks. */
export function waterfall(stage: Stage): string {
  const { palette, width, height, random, defs, unit, horizon } = stage;
  const rock = mix(palette.near, palette.ambient, 0.35);
  const [left, right] = [width * 0.41, width * 0.6];
  const top = horizon * 0.42;
  const wall = (side: -1 | 1) => {
    const edge = side < 0 ? left : right;
    const away = side < 0 ? -30 : width + 30;
    const steps = Array.from(
      { length: 8 },
      (_, index) =>
        [
          edge + side * random.between(-0.01, 0.05) * width,
          top + (index / 7) * (height * 0.82 - top),
        ] as const,
    );
    const d = polygon([
      [away, top - height * 0.1],
      [edge + side * width * 0.14, top - height * 0.03],
      ...steps,
      [away, height * 0.86],
    ]);
    const facets = Array.from({ length: 44 }, () => {
      const [x, y] = [edge + side * random.between(0, 0.42) * width, random.between(top, height * 0.78)];
      const s = unit * random.between(60, 190);
      return blade([x, y], [x + side * s * 0.16, y + s * 0.5], [x + side * s * 0.06, y + s], s * 0.12);
    });
    return (
      path(
        d,
        defs.linear([
          [0, mix(rock, palette.light, 0.2)],
          [1, shift(rock, -0.08)],
        ]),
      ) +
      group(
        defs.clip(`<path d="${d}"/>`),
        path(facets.join(""), mix(rock, palette.light, 0.4), 'opacity=".22"'),
      )
    );
  };
  const fall = Array.from({ length: 40 }, () => {
    const x = random.between(left, right);
    return blade(
      [x, top + random.between(0, 0.3) * height],
      [x + 4, height * 0.5],
      [x, height * random.between(0.6, 0.84)],
      unit * random.between(2, 7),
    );
  });
  const back = [
    paintWholeSky(stage, 3),
    paintMountains(stage, horizon, height * 0.2, mix(palette.far, palette.sky[2], 0.3), false),
    paintConifers(stage, top + unit * 30, unit * 120, palette.mid),
    rect(
      left - 8,
      top,
      right - left + 16,
      height * 0.84 - top,
      defs.linear([
        [0, mix(palette.sky[1], "#ffffff", 0.55)],
        [1, mix(palette.sky[0], "#ffffff", 0.3)],
      ]),
    ),
    path(fall.join(""), "#ffffff", 'opacity=".75"'),
    wall(-1),
    wall(1),
    paintConifers(stage, top - height * 0.005, unit * 100, palette.near, 2.2),
    paintWater(stage, height * 0.8, mix(palette.mid, palette.sky[0], 0.5)),
    ellipse(
      width * 0.505,
      height * 0.82,
      width * 0.24,
      height * 0.05,
      defs.radial([
        [0, "#ffffff", 0.95],
        [1, "#ffffff", 0],
      ]),
    ),
    paintFoliage(stage, height * 1.01, unit * 130, [
      palette.near,
      mix(palette.near, palette.ground, 0.5),
      mix(palette.ground, palette.light, 0.25),
    ]),
  ];
  return back.join("");
}
