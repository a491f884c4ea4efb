import { type Defs, line, type Point, path, spline } from "@/lib/sketch/svg";
import type { Paint } from "./paint";

/** A braid from its root to the brush at its end. */
export function braid(defs: Defs, root: Point, end: Point, hair: Paint, tip: string): string {
  const count = 10;
  const beads = Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    const [x, y] = [
      root[0] + (end[0] - root[0]) * t + 18 * Math.sin(t * 5),
      root[1] + (end[1] - root[1]) * t,
    ];
    const size = 62 - 24 * t;
    const fill = defs.linear([
      [0, hair.light],
      [0.4, hair.base],
      [1, t > 0.7 ? tip : hair.shade],
    ]);
    const half = (side: -1 | 1) =>
      spline([
        [x, y - size * 0.9],
        [x + side * size * 0.95, y - size * 0.35],
        [x + side * size * 0.75, y + size * 0.5],
        [x - side * size * 0.12, y + size * 0.95],
      ]);
    const both = half(-1) + half(1);
    return (
      path(both, fill, `stroke="${hair.ink}" stroke-width="7"`) +
      line(
        `M${x - size * 0.5} ${y - size * 0.1}q${size * 0.2} ${size * 0.5} ${size * 0.42} ${size * 0.7}M${x + size * 0.5} ${y - size * 0.1}q${-size * 0.2} ${size * 0.5} ${-size * 0.42} ${size * 0.7}`,
        hair.deep,
        4,
      )
    );
  }).reverse();
  const brush = path(
    spline([
      [end[0] - 18, end[1]],
      [end[0] - 34, end[1] + 70],
      [end[0] + 4, end[1] + 130],
      [end[0] + 36, end[1] + 66],
      [end[0] + 18, end[1]],
    ]),
    tip,
    `stroke="${hair.ink}" stroke-width="7"`,
  );
  const core = `M${root[0]} ${root[1] - 60}Q${(root[0] + end[0]) / 2 + 14} ${(root[1] + end[1]) / 2} ${end[0]} ${end[1]}`;
  return line(core, hair.ink, 62) + line(core, hair.deep, 48) + brush + beads.join("");
}
