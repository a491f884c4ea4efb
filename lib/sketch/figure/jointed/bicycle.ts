import { paintOf } from "@/lib/sketch/figure/paint";
import { ellipse, line, type Point, path } from "@/lib/sketch/svg";
import { box, type DrawnSeat } from "./seat-parts";
import type { Skeleton } from "./skeleton";

/** A bicycle under a rider seen from the side; the near pedal and crank lie before the rider's far leg. */
export function bicycle(body: Skeleton, ground: number, colour: string): DrawnSeat {
  const paint = paintOf(colour, "#6a4a9c");
  const [x, y] = body.pelvis;
  const r = 560;
  const hub = ground - r;
  const [rear, front]: Point[] = [
    [x - 620, hub],
    [x + 1180, hub],
  ];
  if (!rear || !front) return { behind: "", before: "" };
  const hand = body.arms[1][2];
  const crank: Point = [x + 190, hub + 40];
  const saddle: Point = [x - 40, y + 150];
  const head: Point = [x + 830, hand[1] + 230];
  const wheel = ([cx, cy]: Point) =>
    ellipse(cx, cy, r, r, "none", 'stroke="#2b2733" stroke-width="64"') +
    ellipse(cx, cy, r - 50, r - 50, "none", 'stroke="#c9ccd6" stroke-width="18"') +
    line(
      Array.from({ length: 14 }, (_, i) => {
        const a = (i * Math.PI) / 7;
        return `M${cx} ${cy}L${(cx + Math.cos(a) * (r - 56)).toFixed(0)} ${(cy + Math.sin(a) * (r - 56)).toFixed(0)}`;
      }).join(""),
      "#aeb2bf",
      5,
    ) +
    ellipse(cx, cy, 34, 34, "#5a5f6c", 'stroke="#2b2733" stroke-width="8"');
  const p = ([a, b]: Point) => `${a.toFixed(0)} ${b.toFixed(0)}`;
  const tubes = `M${p(rear)}L${p(crank)}L${p(head)}L${p(saddle)}L${p(rear)}M${p(saddle)}L${p(crank)}M${p(head)}L${p(front)}`;
  const bars = `M${p(head)}L${p([head[0] - 40, hand[1] + 60])}Q${p([head[0] - 20, hand[1] + 20])} ${p([hand[0] + 110, hand[1] + 34])}L${p([hand[0] - 130, hand[1] + 44])}`;
  const pedal = (which: 0 | 1) => {
    const [ax, ay] = body.legs[which][2];
    const at: Point = [ax + 40, ay + 130];
    return (
      line(`M${p(crank)}L${p(at)}`, "#2b2733", 40) +
      line(`M${p(crank)}L${p(at)}`, "#aeb2bf", 22) +
      box(at[0] - 80, at[1] - 14, 160, 34, 12, paintOf("#4a4f5c", "#6a4a9c"))
    );
  };
  return {
    behind: [
      wheel(rear),
      wheel(front),
      pedal(0),
      line(tubes, paint.ink, 66),
      line(tubes, paint.base, 46),
      line(bars, "#2b2733", 48) + line(bars, "#c9ccd6", 28),
      ellipse(crank[0], crank[1], 96, 96, "#8f93a3", 'stroke="#2b2733" stroke-width="10"'),
      path(
        `M${saddle[0] - 190} ${saddle[1] - 46}Q${saddle[0]} ${saddle[1] - 90} ${saddle[0] + 210} ${saddle[1] - 40}Q${saddle[0] + 60} ${saddle[1] + 40} ${saddle[0] - 150} ${saddle[1] + 34}Z`,
        "#3a2f38",
        'stroke="#1c1620" stroke-width="10"',
      ),
    ].join(""),
    before: pedal(1),
  };
}
