import { mix, shift } from "@/lib/sketch/colour";
import { ellipse, line, type Point, path, polygon, rect, spline } from "@/lib/sketch/svg";
import type { Stage } from "./stage";

/** A stage between curtains, lit by spotlights. */
export function theatre(stage: Stage): string {
  const { palette, width, height, unit, random, defs, focus } = stage;
  const velvet = mix(random.pick(["#b3263c", "#8f2a5c", "#2f4f9a"] as const), palette.ambient, 0.08);
  const wood = mix("#a86a3f", palette.ambient, 0.1);
  const floor = height * 0.76;
  const folds = (from: number, to: number, top: number, low: number, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const x = from + ((to - from) * index) / count;
      const wide = (to - from) / count;
      return rect(
        x,
        top,
        wide * 1.02,
        low - top,
        defs.linear(
          [
            [0, shift(velvet, -0.14)],
            [0.45, shift(velvet, 0.05)],
            [1, shift(velvet, -0.1)],
          ],
          [0, 0, 1, 0],
        ),
      );
    }).join("");
  const curtain = (way: -1 | 1) => {
    const out = way < 0 ? 0 : width;
    const inner = out - way * width * 0.24;
    const tied = out - way * width * 0.12;
    const shape: Point[] = [
      [out, -20],
      [inner, -20],
      [inner + way * width * 0.02, height * 0.3],
      [tied, height * 0.56],
      [tied - way * width * 0.05, height * 0.8],
      [out, height * 0.82],
    ];
    return (
      `<g ${defs.clip(`<path d="${spline(shape)}"/>`)}>${folds(Math.min(out, inner) - 6, Math.max(out, inner) + 6, -20, height * 0.84, 6)}</g>` +
      line(
        `M${tied + way * width * 0.1} ${height * 0.54}Q${tied + way * width * 0.04} ${height * 0.59} ${tied - way * unit * 6} ${height * 0.56}`,
        "#e8b84a",
        unit * 16,
      )
    );
  };
  const beam = (from: number, to: number, strong: number) =>
    path(
      polygon([
        [from - unit * 16, -10],
        [from + unit * 16, -10],
        [to + width * 0.2, height * 0.93],
        [to - width * 0.2, height * 0.93],
      ]),
      defs.linear([
        [0, "#fff6da", strong],
        [1, "#fff6da", 0.06],
      ]),
    );
  const scallops = Array.from({ length: 7 }, (_, index) => {
    const [a, b] = [(index / 7) * width, ((index + 1) / 7) * width];
    return `M${a} -10V${height * 0.09}Q${(a + b) / 2} ${height * 0.17} ${b} ${height * 0.09}V-10Z`;
  });
  const boards = Array.from({ length: 13 }, (_, index) => {
    const x = (index - 6) / 6;
    return `M${(width * (0.5 + x * 0.42)).toFixed(1)} ${floor}L${(width * (0.5 + x * 0.9)).toFixed(1)} ${height}`;
  });
  return [
    rect(
      0,
      0,
      width,
      height,
      defs.linear([
        [0, shift(velvet, -0.42)],
        [1, shift(velvet, -0.3)],
      ]),
    ),
    folds(0, width, 0, floor, 16).replace("<rect", '<rect opacity=".5"'),
    rect(0, 0, width, floor, shift(velvet, -0.36), 'opacity=".55"'),
    rect(
      0,
      floor,
      width,
      height - floor,
      defs.linear([
        [0, shift(wood, 0.08)],
        [1, shift(wood, -0.14)],
      ]),
    ),
    line(boards.join(""), shift(wood, -0.12), unit * 3, 'opacity=".7"'),
    ellipse(focus * width, height * 0.92, width * 0.34, height * 0.06, "#fff2cc", 'opacity=".5"'),
    beam(width * 0.5, focus * width, 0.5),
    beam(width * 0.14, focus * width - width * 0.08, 0.26),
    beam(width * 0.86, focus * width + width * 0.08, 0.26),
    curtain(-1),
    curtain(1),
    path(
      scallops.join(""),
      defs.linear([
        [0, shift(velvet, -0.08)],
        [1, shift(velvet, 0.04)],
      ]),
    ),
    line(scallops.join("").replaceAll("Z", ""), "#e8b84a", unit * 7),
    ...Array.from({ length: 9 }, (_, index) => {
      const at = width * ((index + 0.5) / 9);
      return ellipse(
        at,
        height * 0.985,
        unit * 22,
        unit * 14,
        "#f7d98a",
        `stroke="#6b4a35" stroke-width="${unit * 4}"`,
      );
    }),
  ].join("");
}
