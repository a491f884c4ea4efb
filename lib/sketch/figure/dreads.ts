import type { Random } from "@/lib/sketch/random";
import { line, type Point, spline } from "@/lib/sketch/svg";
import type { Paint } from "./paint";

/** One rope of hair, with its turns. */
function rope(points: readonly Point[], hair: Paint, tip: string): string {
  const d = spline(points, true);
  const turns = points
    .slice(1)
    .flatMap(([x, y], index) => {
      const [px, py] = points[index] ?? [x, y];
      return [0.25, 0.75].map((share) => {
        const [mx, my] = [px + (x - px) * share, py + (y - py) * share];
        return `M${(mx - 22).toFixed(0)} ${(my - 8).toFixed(0)}q22 18 44 4`;
      });
    })
    .join("");
  const end = points.at(-1) ?? [0, 0];
  return (
    line(d, hair.ink, 66) +
    line(d, hair.base, 50) +
    line(turns, hair.deep, 7, 'opacity=".8"') +
    line(`M${end[0]} ${end[1] - 30}V${end[1]}`, tip, 44)
  );
}

/** Ropes of hair that hang behind the head, and those before the ears. */
export function dreads(hair: Paint, tip: string, random: Random): { behind: string; before: string } {
  const hanging = (from: Point, to: Point) =>
    rope(
      [0, 0.2, 0.4, 0.6, 0.8, 1].map(
        (t, index): Point => [
          from[0] + (to[0] - from[0]) * Math.sin(t * 1.57) + (index % 2 ? 12 : -12),
          from[1] + (to[1] - from[1]) * t,
        ],
      ),
      hair,
      tip,
    );
  const behind = Array.from({ length: 11 }, (_, index) => {
    const t = index / 10;
    return hanging(
      [300 + 380 * t, 300 + 80 * Math.abs(t - 0.5)],
      [110 + 760 * t, random.between(1120, 1320) - 120 * Math.abs(t - 0.5)],
    );
  });
  const before = [
    hanging([320, 330], [206, random.between(980, 1080)]),
    hanging([296, 400], [262, random.between(1060, 1180)]),
    hanging([352, 290], [322, random.between(1020, 1140)]),
    hanging([700, 380], [752, random.between(940, 1060)]),
    hanging([690, 440], [714, random.between(1040, 1140)]),
  ];
  return { behind: behind.join(""), before: before.join("") };
}
