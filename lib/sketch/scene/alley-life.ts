import { mix } from "@/lib/sketch/colour";
import { ellipse, line, type Point, path, polygon, rect } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** A point beside the middle (−1 is the left wall, 1 the right), at a nearness, some storeys up. */
export type At = (side: number, near: number, up: number) => Point;

export const BLOOMS = ["#e8566a", "#f2b84a", "#d98ae0", "#ff8f5a"] as const;
const CLOTHES = ["#f6f1e6", "#e8766a", "#6fa8d0", "#f2c85a", "#8fbf8a", "#f6f1e6"] as const;

/** A lamp on a wall. */
export function lampOnWall(stage: Stage, at: At, side: -1 | 1, near: number, isLit: boolean): string {
  const [x, y] = at(side * 0.93, near, 1.25);
  const s = stage.unit * 30 * near;
  const glow = stage.defs.radial([
    [0, "#ffd98a", 0.8],
    [1, "#ffd98a", 0],
  ]);
  return (
    line(`M${x + side * s * 1.6} ${y - s}L${x} ${y - s * 0.8}`, "#2f2a30", Math.max(1.5, s * 0.16)) +
    (isLit ? ellipse(x, y, s * 6, s * 6, glow) : "") +
    path(
      polygon([
        [x - s * 0.5, y - s * 0.7],
        [x + s * 0.5, y - s * 0.7],
        [x + s * 0.34, y + s * 0.6],
        [x - s * 0.34, y + s * 0.6],
      ]),
      isLit ? "#ffedb8" : "#d8d2c4",
    ) +
    path(
      polygon([
        [x - s * 0.64, y - s * 0.7],
        [x + s * 0.64, y - s * 0.7],
        [x, y - s * 1.3],
      ]),
      "#2f2a30",
    ) +
    rect(x - s * 0.42, y + s * 0.6, s * 0.84, s * 0.2, "#2f2a30")
  );
}

/** Washing on a line across the alley. */
export function washing(stage: Stage, at: At, near: number, up: number): string {
  const { palette, random } = stage;
  const [left, right] = [at(-1, near, up), at(1, near, up)];
  const sag = (right[0] - left[0]) * 0.09;
  const on = (share: number): Point => [
    left[0] + (right[0] - left[0]) * share,
    left[1] + (right[1] - left[1]) * share + sag * 4 * share * (1 - share),
  ];
  const wide = (right[0] - left[0]) * 0.1;
  const cloths = [0.14, 0.29, 0.44, 0.59, 0.74].map((share, index) => {
    const [x, y] = on(share);
    const colour = mix(
      CLOTHES[(index + random.whole(0, 3)) % CLOTHES.length] ?? "#fff",
      palette.ambient,
      palette.night ? 0.5 : 0.08,
    );
    return index % 2
      ? path(
          `M${x} ${y}h${wide}l${wide * 0.26} ${wide * 0.4}l${-wide * 0.22} ${wide * 0.14}l${-wide * 0.1}-${wide * 0.16}v${wide * 0.9}h${-wide * 0.88}v${-wide * 0.9}l${-wide * 0.1} ${wide * 0.16}l${-wide * 0.22}-${wide * 0.14}Z`,
          colour,
        )
      : path(
          `M${x} ${y}h${wide}l${wide * 0.03} ${wide * 1.3}q${-wide * 0.5} ${wide * 0.12} ${-wide * 1.04} 0Z`,
          colour,
        );
  });
  return (
    line(
      `M${left.join(" ")}Q${(left[0] + right[0]) / 2} ${(left[1] + right[1]) / 2 + sag * 2} ${right.join(" ")}`,
      "#4a4038",
      Math.max(1.2, stage.unit * 4),
    ) + cloths.join("")
  );
}

/** A pot of flowers at the foot of a wall. */
export function pot(stage: Stage, at: At, side: -1 | 1, near: number): string {
  const { palette, random, unit } = stage;
  const air = (colour: string) => mix(colour, palette.ambient, palette.night ? 0.5 : 0.08);
  const [x, y] = at(side * 0.84, near, 0);
  const s = unit * 66 * near;
  const leaves = Array.from({ length: 7 }, (_, index) => {
    const turn = -Math.PI * (0.1 + (index / 6) * 0.8);
    return ellipse(
      x + Math.cos(turn) * s * 0.5,
      y - s * 0.9 + Math.sin(turn) * s * 0.5,
      s * 0.3,
      s * 0.24,
      air(index % 2 ? "#4f9a5c" : "#3f8450"),
    );
  });
  const bloom = air(random.pick(BLOOMS));
  const flowers = [
    [-0.4, 1.2],
    [0, 1.5],
    [0.42, 1.2],
    [0.1, 1.05],
    [-0.2, 1.4],
  ].map(([dx = 0, dy = 0]) => ellipse(x + dx * s, y - dy * s, s * 0.15, s * 0.14, bloom));
  return (
    ellipse(x, y, s * 0.6, s * 0.12, "#2a2030", 'opacity=".3"') +
    leaves.join("") +
    flowers.join("") +
    path(
      polygon([
        [x - s * 0.42, y - s * 0.76],
        [x + s * 0.42, y - s * 0.76],
        [x + s * 0.3, y],
        [x - s * 0.3, y],
      ]),
      air("#c9744f"),
    ) +
    rect(x - s * 0.48, y - s * 0.86, s * 0.96, s * 0.2, air("#d98a62"), `rx="${(s * 0.05).toFixed(1)}"`)
  );
}
