import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, path, rect } from "@/lib/sketch/svg";
import { BOOKS } from "./book-colours";
import { furnish, rug } from "./furniture";
import type { Stage } from "./stage";

/** Bookshelves up to the ceiling, with warm lamps. */
export function library(stage: Stage): string {
  const { width, height, unit, palette, defs, random } = stage;
  const wood = mix("#6a412c", palette.ambient, palette.night ? 0.35 : 0.1);
  const rows = Math.ceil(height / (unit * 190));
  const bays = Math.max(3, Math.round(width / (unit * 420)));
  const bay = width / bays;
  const parts: string[] = [];
  for (let row = 0; row < rows; row++) {
    const floor = (row + 1) * unit * 190;
    for (let x = unit * 12; x < width; ) {
      const w = unit * random.between(16, 38);
      const h = unit * random.between(105, 158);
      if (random.chance(0.93))
        parts.push(
          path(
            `M${x.toFixed(1)} ${floor.toFixed(1)}v${(-h).toFixed(1)}h${w.toFixed(1)}v${h.toFixed(1)}Z`,
            mix(random.pick(BOOKS), palette.ambient, 0.22),
          ) + rect(x, floor - h * 0.8, w, unit * 6, "#f1d9a0", 'opacity=".55"'),
        );
      x += w + unit * 2;
    }
    parts.push(
      rect(0, floor, width, unit * 22, shift(wood, 0.06)),
      rect(0, floor + unit * 22, width, unit * 12, "#1c0f14", 'opacity=".4"'),
    );
  }
  const columns = Array.from({ length: bays + 1 }, (_, index) =>
    rect(
      index * bay - unit * 20,
      0,
      unit * 40,
      height,
      defs.linear(
        [
          [0, shift(wood, -0.05)],
          [0.4, shift(wood, 0.08)],
          [1, shift(wood, -0.08)],
        ],
        [0, 0, 1, 0],
      ),
    ),
  );
  const lamps = [0.18, 0.82].map(
    (x) =>
      ellipse(
        x * width,
        height * 0.3,
        unit * 330,
        unit * 330,
        defs.radial([
          [0, "#ffd893", 0.75],
          [0.4, "#ffc46b", 0.3],
          [1, "#ffc46b", 0],
        ]),
      ) +
      line(`M${x * width} 0V${height * 0.24}`, "#2b1a1a", unit * 5) +
      path(
        `M${x * width - unit * 60} ${height * 0.3}q${unit * 60} ${-unit * 110} ${unit * 120} 0Z`,
        "#f6c76c",
      ) +
      ellipse(x * width, height * 0.302, unit * 36, unit * 16, "#fffbe8"),
  );
  const floor = height * 0.86;
  const ground = stage.peopled
    ? ""
    : rect(
        0,
        floor,
        width,
        height - floor,
        defs.linear([
          [0, shift(wood, 0.02)],
          [1, shift(wood, -0.1)],
        ]),
      ) + rect(0, floor, width, unit * 12, shift(wood, 0.12));
  const has = (slug: string) => stage.brief.things.some((thing) => thing.slug === slug);
  return [
    rect(0, 0, width, height, shift(wood, -0.13)),
    ...parts,
    ...columns,
    ...lamps,
    ground,
    rug(stage, 0.46, 0.93, 0.4, "#8a3a3c"),
    furnish(stage, [
      ...(has("ladder") ? [] : [["ladder", 0.84, 0.9, 620] as const]),
      ["armchair", 0.32, 0.93, 300, "#3f7a5c"],
      ["table", 0.62, 0.96, 170],
      ["books", 0.62, 0.96 - (unit * 164) / height, 110],
    ]),
  ].join("");
}
