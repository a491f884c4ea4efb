import { paintOf } from "@/lib/sketch/figure/paint";
import { blade, group, line, type Point, path } from "@/lib/sketch/svg";
import { stroke, text, type Upper } from "./cloth";
import { frillBelow } from "./edgings";
import type { Outfit } from "./outfit";
import { patterned } from "./patterned";
import { beside, hull, within } from "./shapes";
import { angleOf, direction, legWidth, onLimb, type Skeleton } from "./skeleton";
import { reach } from "./trunk";

/** The corners of a skirt's hem at one leg. */
function hemOf(body: Skeleton, which: 0 | 1, length: number, flare: number): [Point, Point] {
  const leg = body.legs[which];
  const far = Math.min(length, 1.94);
  const at = onLimb(leg, far);
  const [dx, dy] = direction(far <= 1 ? angleOf(leg[0], leg[1]) : angleOf(leg[1], leg[2]));
  // Lying on the ground, cloth falls close to the legs.
  const spread = body.pose.seat === "ground" ? 0.2 : 1;
  const wide = legWidth(body, far) + 26 + flare * spread * 92 * Math.min(1.3, 0.45 + far * 0.6);
  const n: Point = [dy, -dx];
  return [beside(at, n, -wide), beside(at, n, wide)];
}

/** A skirt's outline and the ends of its hem, shaped by the legs. */
function skirtShape(
  body: Skeleton,
  { waist, length, flare }: Outfit["bottom"],
): { d: string; from: Point; to: Point; hem: readonly Point[] } {
  const moving = !body.pose.lap && body.pose.view !== "back";
  // A long skirt swings with the legs, but does not follow a heel kicked up behind.
  const kick = Math.max(
    ...body.legs.map((leg) => Math.abs(angleOf(leg[0], leg[1]) - angleOf(leg[1], leg[2]))),
  );
  const reached = moving && kick > 60 ? Math.min(length, 1.12) : length;
  const ends = [hemOf(body, 0, reached, flare), hemOf(body, 1, reached, flare)];
  const knees =
    reached > 1
      ? body.legs.flatMap((leg): Point[] => {
          const wide = body.frame.legWidths[1] + 30 + flare * 40;
          const [dx, dy] = direction(angleOf(leg[0], leg[1]));
          return [beside(leg[1], [dy, -dx], wide), beside(leg[1], [dy, -dx], -wide)];
        })
      : [];
  const trunk = [waist, (waist + 1) / 2, 1].flatMap((v): Point[] => [
    body.trunk(reach(body, -1, v) - 8 - flare * 24 * (v - waist), v),
    body.trunk(reach(body, 1, v) + 8 + flare * 24 * (v - waist), v),
  ]);
  const outline = hull([...trunk, ...knees, ...ends.flat()]);
  const low = [...ends.flat()].sort((a, b) => a[0] - b[0]);
  const [from, to] = [low[0] ?? body.pelvis, low.at(-1) ?? body.pelvis];
  const d = outline
    .map((point, index) => {
      const next = outline[(index + 1) % outline.length] ?? point;
      // The hem sags a little between its corners.
      const isHem =
        ends.flat().includes(point) && ends.flat().includes(next) && Math.abs(next[0] - point[0]) > 60;
      const bend: Point = [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2 + 44];
      return isHem ? `Q${text(bend)} ${text(next)}` : `L${text(next)}`;
    })
    .join("");
  const hem = low.filter((point) => outline.includes(point));
  return { d: `M${text(outline[0] ?? from)}${d}Z`, from, to, hem };
}

/** A skirt from the waist to its hem. */
export function drawSkirt({ defs, body, outfit, ambient }: Upper): string {
  const { bottom } = outfit;
  const paint = paintOf(bottom.colour, ambient);
  const { d, from, to, hem } = skirtShape(body, bottom);
  const [left, right] = [
    body.trunk(reach(body, -1, bottom.waist), bottom.waist),
    body.trunk(reach(body, 1, bottom.waist), bottom.waist),
  ];
  const fill = defs.linear(
    [
      [0, paint.light],
      [0.35, paint.base],
      [0.7, paint.base],
      [1, paint.shade],
    ],
    [0, 0, 1, 0.25],
  );
  const lanes = bottom.pleats
    ? [0.08, 0.2, 0.32, 0.44, 0.56, 0.68, 0.8, 0.92]
    : [0.14, 0.3, 0.46, 0.62, 0.78, 0.9];
  const folds = lanes.map((share) => {
    const top: Point = [left[0] + (right[0] - left[0]) * share, left[1] + (right[1] - left[1]) * share + 20];
    const foot: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share + 40];
    const bend: Point = [top[0] * 0.4 + foot[0] * 0.6, top[1] * 0.4 + foot[1] * 0.6];
    return bottom.pleats
      ? `M${text(top)}L${text(foot)}`
      : blade([top[0] * 0.6 + foot[0] * 0.4, top[1] * 0.6 + foot[1] * 0.4], bend, foot, 15);
  });
  return [
    outfit.frills ? frillBelow(hem, outfit.frills, ambient) : "",
    path(d, fill, stroke(paint)),
    patterned(defs, bottom.pattern, bottom.colour, [d]),
    bottom.pattern ? path(d, "none", stroke(paint)) : "",
    within(
      defs,
      d,
      bottom.pleats
        ? line(folds.join(""), paint.deep, 7, 'opacity=".75"')
        : path(folds.join(""), paint.deep, 'opacity=".42"'),
      line(
        `M${text([from[0], from[1] - 40])}Q${text([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 10])} ${text([to[0], to[1] - 40])}`,
        paint.light,
        10,
        'opacity=".5"',
      ),
    ),
  ].join("");
}

/** The tails of a coat: the back behind the legs, and the two fronts in front of them. */
export function drawTails({ body, outfit, ambient }: Upper): { back: string; front: string } {
  if (!outfit.tails) return { back: "", front: "" };
  const paint = paintOf(outfit.top.colour, ambient);
  const whole = skirtShape(body, { ...outfit.bottom, waist: 0.7, length: outfit.tails, flare: 0.5 });
  const back = path(whole.d, paint.deep, stroke(paint));
  const gap = body.pose.view === "front" ? 30 : 0;
  const middle = body.trunk(0, 0.9);
  const half = (way: -1 | 1) => {
    const edge: Point = way < 0 ? whole.from : whole.to;
    const low: Point = [middle[0] + way * (gap + 46), (whole.from[1] + whole.to[1]) / 2 + 30];
    return path(
      `M${text(body.trunk(way * 4, 0.68))}L${text(body.trunk(reach(body, way, 0.7) + way * 26, 0.7))}L${text(body.trunk(reach(body, way, 1) + way * 34, 1))}L${text(edge)}Q${text([(edge[0] + low[0]) / 2, (edge[1] + low[1]) / 2 + 30])} ${text(low)}Z`,
      way < 0 ? paint.base : paint.shade,
      stroke(paint),
    );
  };
  if (body.pose.view !== "front") return { back: "", front: path(whole.d, paint.base, stroke(paint)) };
  return { back, front: group("", half(-1), half(1)) };
}
