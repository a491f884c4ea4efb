import { paintOf } from "@/lib/sketch/figure/paint";
import { blade, line, type Point, path } from "@/lib/sketch/svg";
import { text, type Upper } from "./cloth";
import { patterned } from "./patterned";
import { beside, fused, hull, INK, within } from "./shapes";
import { along, angleOf, direction, legWidth, onLimb, type Skeleton } from "./skeleton";
import { reach } from "./trunk";

/** How far cloth hangs down beside the leg that it lies on. */
const EASE = 34;

/** Whether a skirt is draped over the legs of somebody sitting or kneeling rather than hanging from the waist. */
export const isDraped = ({ pose: { seat, lap } }: Skeleton): boolean => lap === true || seat === "ground";

/** Points around a position, at a given distance. */
const around = (at: Point, far: number): Point[] =>
  Array.from({ length: 10 }, (_, index) => {
    const [dx, dy] = direction(index * 36);
    return [at[0] + dx * far, at[1] + dy * far];
  });

/** The convex hull of points, smoothed except at the corners to be kept. */
function softHull(points: readonly Point[], round: number, kept: readonly Point[] = []): string {
  const outline = hull(points);
  const corners = outline.map((at, index) => {
    if (kept.includes(at)) return text(at);
    const before = outline.at(index - 1) ?? at;
    const after = outline[(index + 1) % outline.length] ?? at;
    const cut = (to: Point) =>
      along(at, to, Math.min(0.46, round / Math.hypot(to[0] - at[0], to[1] - at[1])));
    return `${text(cut(before))}Q${text(at)} ${text(cut(after))}`;
  });
  return `M${corners.join("L")}Z`;
}

/** The two ends of the hem around a leg. */
function hemAt(body: Skeleton, which: 0 | 1, share: number, flare: number): [Point, Point] {
  const leg = body.legs[which];
  const [dx, dy] = direction(share <= 1 ? angleOf(leg[0], leg[1]) : angleOf(leg[1], leg[2]));
  const at = onLimb(leg, share);
  const wide = legWidth(body, share) + EASE + flare * 26;
  return [beside(at, [dy, -dx], -wide), beside(at, [dy, -dx], wide)];
}

/** A skirt draped over bent legs: over the lap and, if it is long, down the shins. */
export function drawDraped({ defs, body, outfit, ambient }: Upper): string {
  const { bottom } = outfit;
  const paint = paintOf(bottom.colour, ambient);
  const { waist, flare } = bottom;
  const length = Math.min(bottom.length, 1.9);
  const upper = Math.min(length, 1);
  const [one, two, three] = body.frame.legWidths;
  const seat = body.legs.flatMap(([root]) => around(root, one + EASE * 0.7));
  const belt = [waist, (waist + 1) / 2, 0.96].flatMap((v) =>
    ([-1, 1] as const).map((way) => body.trunk(reach(body, way, v) + way * 10, v)),
  );
  const lap = body.legs.flatMap((leg, which) =>
    upper < 1
      ? hemAt(body, which as 0 | 1, upper, flare)
      : around(leg[1], (length > 1 ? Math.max(two, three) : two) + EASE * 0.8),
  );
  const hem = body.legs.map((_, which) => hemAt(body, which as 0 | 1, length, flare));
  const shins = length > 1 ? body.legs.flatMap(([, knee]) => around(knee, two + EASE * 0.7)) : [];
  const shapes = [
    softHull([...belt, ...seat, ...lap], 130, belt.slice(0, 2)),
    ...(length > 1 ? [softHull([...shins, ...hem.flat()], 120)] : []),
  ];
  const [[x, y], ends] = [body.trunk(-200, waist), hem.flat()];
  const low = Math.max(...ends.map(([, at]) => at), body.pelvis[1]);
  const fill = defs.linear(
    [
      [0, paint.light],
      [0.4, paint.base],
      [0.7, paint.base],
      [1, paint.shade],
    ],
    [x, y, x + 200, low],
    true,
  );
  const shaded = shapes.map((d) => ({ d, fill }));
  const middle = body.trunk(0, waist);
  // Folds run from the waist along each thigh, and fall from the knees.
  const folds = body.legs.flatMap((leg, which) => {
    const far = onLimb(leg, upper * 0.96);
    const [left, right] = hem[which] ?? [far, far];
    const lanes = bottom.pleats ? [0.12, 0.37, 0.62, 0.87] : [0.2, 0.52, 0.84];
    const ends = length > 1 ? [far] : lanes.map((share) => along(left, right, share));
    const overLap = ends.map((end) => {
      const from = along(middle, end, bottom.pleats ? 0.14 : 0.34);
      const bend = along(from, end, 0.5);
      return bottom.pleats
        ? `M${text(from)}Q${text([bend[0], bend[1] + 18])} ${text(end)}`
        : blade(from, [bend[0], bend[1] + 22], end, 12);
    });
    const down =
      length > 1
        ? lanes.map((share) => {
            const end = along(left, right, share);
            const from = along(leg[1], end, 0.24);
            return bottom.pleats
              ? `M${text(from)}L${text(end)}`
              : blade(from, along(from, end, 0.5), end, 12);
          })
        : [];
    return [...overLap, ...down];
  });
  // Cloth between the legs is in their shadow.
  const [left, right] = body.legs;
  const hollow = blade(
    along(left[0], right[0], 0.5),
    along(onLimb(left, upper * 0.5), onLimb(right, upper * 0.5), 0.5),
    along(onLimb(left, upper), onLimb(right, upper), 0.5),
    44,
  );
  const whole = shapes.join("");
  return [
    fused(shaded, paint.ink, INK / 2),
    patterned(defs, bottom.pattern, bottom.colour, shapes),
    within(
      defs,
      whole,
      path(hollow, paint.deep, 'opacity=".22"'),
      bottom.pleats
        ? line(folds.join(""), paint.deep, 7, 'opacity=".6"')
        : path(folds.join(""), paint.deep, 'opacity=".4"'),
    ),
  ].join("");
}
