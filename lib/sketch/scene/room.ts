import { mix, shift } from "@/lib/sketch/colour";
import { blade, path, polygon, rect } from "@/lib/sketch/svg";
import { BOOKS } from "./book-colours";
import { furnish, rug } from "./furniture";
import type { Stage } from "./stage";
import { lightFrom, windowPane } from "./window";

/** A room with a window, a plant and a lamp. */
export function room(stage: Stage): string {
  const { width, height, unit, palette, defs, random } = stage;
  const wall = mix(mix(palette.sky[2], "#f3dcc8", 0.55), palette.ambient, palette.night ? 0.5 : 0.06);
  const left = random.chance(0.5);
  const w = Math.min(width * 0.44, unit * 470);
  const [x, y, h] = [
    left ? width * 0.06 : width * 0.94 - w,
    height * 0.12,
    Math.min(height * 0.46, unit * 540),
  ];
  const curtain = (at: number) =>
    path(
      `M${at} ${y - unit * 40}h${unit * 90}q${unit * 20} ${h * 0.6} ${-unit * 10} ${h + unit * 120}h${-unit * 74}q${unit * 10} ${-h * 0.5} ${-unit * 6} ${-h - unit * 120}Z`,
      defs.linear(
        [
          [0, mix(palette.accent, "#ffffff", 0.45)],
          [1, mix(palette.accent, "#ffffff", 0.15)],
        ],
        [0, 0, 1, 0],
      ),
      'opacity=".92"',
    );
  const shelf = left ? width * 0.66 : width * 0.06;
  const frames = [0, 1].map((index) =>
    rect(
      shelf + index * unit * 150,
      height * 0.16 + index * unit * 40,
      unit * 120,
      unit * 150,
      index ? mix(palette.accent, "#fff", 0.5) : mix(palette.far, "#fff", 0.4),
      `stroke="#7a5440" stroke-width="${unit * 10}"`,
    ),
  );
  const plantX = left ? width * 0.88 : width * 0.12;
  const leaves = Array.from({ length: 13 }, (_, index) => {
    const a = -Math.PI * (0.12 + (index / 12) * 0.76);
    const r = unit * random.between(120, 230);
    return blade(
      [plantX, height * 0.82],
      [plantX + Math.cos(a) * r * 0.4, height * 0.82 + Math.sin(a) * r * 0.8],
      [plantX + Math.cos(a) * r, height * 0.82 + Math.sin(a) * r],
      unit * 24,
    );
  });
  const hasWindow = stage.brief.things.some(({ named }) => named === "sill");
  const back = [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, shift(wall, 0.03)],
        [0.7, wall],
        [1, mix(wall, palette.ambient, 0.25)],
      ]),
    ),
    ...(hasWindow
      ? []
      : [
          windowPane(stage, x, y, w, h, mix("#fbf3ea", palette.ambient, palette.night ? 0.4 : 0.08)),
          curtain(x - unit * 50),
          curtain(x + w - unit * 30),
        ]),
    ...frames,
    rect(shelf - unit * 20, height * 0.46, unit * 330, unit * 14, "#8a5f47"),
    ...[0, 1, 2, 3, 4, 5].map((index) =>
      rect(
        shelf + index * unit * 34,
        height * 0.46 - unit * (90 + (index % 3) * 18),
        unit * 28,
        unit * (90 + (index % 3) * 18),
        BOOKS[index] ?? "#b5523f",
      ),
    ),
    rect(
      0,
      height * 0.84,
      width,
      height * 0.16,
      defs.linear([
        [0, mix("#a9744f", palette.ambient, 0.2)],
        [1, mix("#70492f", palette.ambient, 0.3)],
      ]),
    ),
    path(leaves.join(""), mix("#4f9468", palette.ambient, 0.15)),
    path(
      polygon([
        [plantX - unit * 70, height * 0.8],
        [plantX + unit * 70, height * 0.8],
        [plantX + unit * 52, height * 0.93],
        [plantX - unit * 52, height * 0.93],
      ]),
      mix("#e58a5f", palette.ambient, 0.12),
    ),
    rug(stage, 0.5, 0.93, 0.44, mix(palette.accent, "#b5523f", 0.4)),
    furnish(stage, [
      ["lamp", left ? 0.9 : 0.1, 0.79, 190],
      ["sofa", 0.5, 0.91, 330],
      ["table", left ? 0.3 : 0.7, 0.975, 150],
    ]),
    palette.night || hasWindow ? "" : lightFrom(stage, x, y, w, h),
  ];
  return back.join("");
}
