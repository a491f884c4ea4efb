import type { Random } from "@/lib/sketch/random";
import { type Defs, line, type Point, path } from "@/lib/sketch/svg";
import type { Paint } from "./paint";

const at = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Round tufts from point to point, each bulging to the left of the path. */
function tufts(points: readonly Point[]): string {
  return points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      const r = Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.56;
      return `A${r.toFixed(1)} ${r.toFixed(1)} 0 0 1 ${at(to)}`;
    })
    .join("");
}

function bow(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
  count: number,
): Point[] {
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const angle = ((from + ((to - from) * index) / count) * Math.PI) / 180;
    return [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry];
  });
}

const OUTER = bow(482, 400, 372, 340, 0, 360, 22);
const BROW = bow(500, 520, 214, 176, -20, -170, 8);

/** Curls as short arcs in rings around the head. */
function curls(random: Random, rings: readonly number[]): string {
  return rings
    .flatMap((r) =>
      bow(482, 400, 372 * r, 340 * r, 180, 360, Math.round(16 * r)).map(([x, y]) => {
        const [px, py] = [x + random.between(-14, 14), y + random.between(-12, 12)];
        return `M${px.toFixed(0)} ${py.toFixed(0)}q${random.between(12, 20).toFixed(0)} -26 34 -4`;
      }),
    )
    .join("");
}

/** An afro in the head's 980-unit square: the ball of hair behind the face, and its edge over the brow. */
export function paintAfro(defs: Defs, hair: Paint, random: Random): { back: string; front: string } {
  const [first = [0, 0]] = OUTER;
  const [start = [0, 0]] = BROW;
  const round = `M${at(first)}${tufts(OUTER)}Z`;
  const edge = `M${at(start)}${tufts(BROW)}`;
  const fill = defs.linear(
    [
      [0, hair.light],
      [0.3, hair.base],
      [0.75, hair.shade],
    ],
    [400, 60, 520, 740],
    true,
  );
  const front = `${edge}L200 400C230 200 360 130 482 130C620 130 740 210 764 400Z`;
  return {
    back: path(round, fill, `stroke="${hair.ink}" stroke-width="10" stroke-linejoin="round"`),
    front: [
      path(front, fill),
      line(edge, hair.ink, 8),
      line(curls(random, [0.55, 0.72, 0.88]), hair.deep, 8, 'opacity=".55"'),
      line(curls(random, [0.64, 0.8]), hair.light, 7, 'opacity=".6"'),
    ].join(""),
  };
}
