import { mix } from "@/lib/sketch/colour";
import { blade, ellipse, type Point, path, polygon, rect, spline } from "@/lib/sketch/svg";
import { paintStars } from "./sky";
import type { Stage } from "./stage";

/** Layered hills under a large, low sun. */
export function hills(stage: Stage): string {
  const { width, height, unit, palette, random } = stage;
  const side = random.pick([0.24, 0.76]);
  const ridge = (y: number, rise: number, colour: string, opacity: number) => {
    const points: Point[] = Array.from({ length: 7 }, (_, index) => [
      (width * (index - 0.5)) / 5,
      y + random.between(-rise, rise),
    ]);
    return path(
      `${spline(points, true)}L${width * 1.2} ${height + 20}L${-width * 0.2} ${height + 20}Z`,
      colour,
      `opacity="${opacity}"`,
    );
  };
  return [
    ellipse(width * side, height * 0.3, unit * 250, unit * 250, palette.light, 'opacity=".9"'),
    ellipse(width * side, height * 0.3, unit * 330, unit * 330, palette.light, 'opacity=".3"'),
    ridge(height * 0.5, unit * 90, palette.far, 0.8),
    ridge(height * 0.62, unit * 80, mix(palette.far, palette.mid, 0.6), 0.9),
    ridge(height * 0.76, unit * 60, palette.mid, 1),
    ridge(height * 0.9, unit * 40, mix(palette.mid, palette.near, 0.5), 1),
  ].join("");
}

/** Out-of-focus towers behind circles of light. */
export function cityLights(stage: Stage): string {
  const { width, height, unit, palette, random } = stage;
  const row = (base: number, tall: number, colour: string) =>
    path(
      Array.from({ length: 11 }, (_, index) => {
        const w = (width / 9) * random.between(0.7, 1.15);
        const left = (index - 0.8) * (width / 9);
        const top = base - tall * random.between(0.35, 1);
        return polygon([
          [left, top],
          [left + w, top],
          [left + w, height + 10],
          [left, height + 10],
        ]);
      }).join(""),
      colour,
    );
  const lights = Array.from({ length: 46 }, () => {
    const r = unit * random.between(10, 46);
    return ellipse(
      random.next() * width,
      height * random.between(0.36, 1),
      r,
      r,
      random.pick([palette.light, palette.cloud, palette.accent]),
      `opacity="${random.between(0.16, 0.5).toFixed(2)}"`,
    );
  });
  return [
    row(height * 0.66, height * 0.42, mix(palette.far, palette.sky[2], 0.35)),
    row(height * 0.8, height * 0.36, mix(palette.mid, palette.far, 0.5)),
    ...lights,
  ].join("");
}

/** Light from a window on a wall, with the shadow of leaves in it. */
export function windowLight(stage: Stage): string {
  const { width, height, unit, palette, random } = stage;
  const lean = random.pick([-0.24, 0.24]) * width;
  const pane = (column: number, row: number) => {
    const [x, y, w, h] = [
      width * (0.14 + column * 0.38),
      height * (0.06 + row * 0.33),
      width * 0.34,
      height * 0.3,
    ];
    return polygon([
      [x - lean * (y / height), y],
      [x + w - lean * (y / height), y],
      [x + w - lean * ((y + h) / height), y + h],
      [x - lean * ((y + h) / height), y + h],
    ]);
  };
  const leaves = Array.from({ length: 70 }, () => {
    const [x, y] = [width * random.between(0, 1), height * random.between(-0.05, 0.7)];
    const turn = random.between(0.3, 1.6);
    const size = unit * random.between(60, 130);
    return blade(
      [x, y],
      [x + Math.cos(turn) * size * 0.5, y + Math.sin(turn) * size * 0.5],
      [x + Math.cos(turn) * size, y + Math.sin(turn) * size],
      size * 0.2,
    );
  });
  return [
    rect(0, 0, width, height, palette.mid, 'opacity=".38"'),
    path(
      [0, 1].flatMap((column) => [0, 1, 2].map((row) => pane(column, row))).join(""),
      palette.light,
      'opacity=".72"',
    ),
    path(leaves.join(""), mix(palette.mid, palette.near, 0.35), 'opacity=".38"'),
  ].join("");
}

/** A crescent moon and stars over banks of cloud. */
export function crescent(stage: Stage): string {
  const { width, height, unit, palette, random } = stage;
  const side = random.pick([0.2, 0.8]);
  const r = unit * 190;
  const [x, y] = [width * side, height * 0.2];
  const bank = (top: number, colour: string) =>
    Array.from({ length: 9 }, (_, index) =>
      ellipse(
        (width * index) / 8,
        top + unit * random.between(0, 160),
        unit * random.between(150, 260),
        unit * 150,
        colour,
      ),
    ).join("");
  return [
    paintStars(stage, 110),
    ellipse(x, y, r * 1.7, r * 1.7, palette.light, 'opacity=".22"'),
    path(
      `M${x - r * 0.3} ${y - r}A${r} ${r} 0 1 1 ${x - r * 0.3} ${y + r}A${r * 1.15} ${r * 1.15} 0 0 0 ${x - r * 0.3} ${y - r}Z`,
      palette.light,
    ),
    bank(height * 0.66, mix(palette.far, palette.cloud, 0.3)),
    bank(height * 0.8, mix(palette.mid, palette.cloud, 0.25)),
    bank(height * 0.96, mix(palette.near, palette.mid, 0.5)),
  ].join("");
}
