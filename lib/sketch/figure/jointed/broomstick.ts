import { paintOf } from "@/lib/sketch/figure/paint";
import { line, type Point, path } from "@/lib/sketch/svg";
import type { DrawnSeat } from "./seat-parts";
import type { Skeleton } from "./skeleton";

/** How far a broom reaches behind and before the rider's hips, in head units. */
export const BROOM = { left: 1560, right: 1360 };

/** The colour of a handle of which a prompt names none: bare wood. */
export const HANDLE = "#a8703c";

const INK = "#2b2026";

/** A broom under a rider seen from the side, its handle passing through the hands and its twigs behind. */
export function broomstick(body: Skeleton, colour: string): DrawnSeat {
  const [x, y] = body.pelvis;
  const hand = body.arms[1][2];
  // The stick lies under the seat and in the hand.
  const seat: Point = [x - 40, y + 130];
  const slope = (hand[1] + 10 - seat[1]) / Math.max(200, hand[0] - seat[0]);
  const at = (dx: number, across = 0): Point => [seat[0] + dx, seat[1] + dx * slope + across];
  const p = ([a, b]: Point) => `${a.toFixed(0)} ${b.toFixed(0)}`;
  const wood = paintOf(colour, "#6a4a9c");
  const straw = paintOf("#d9a955", "#6a4a9c");
  const stick = `M${p(at(-620))}L${p(at(BROOM.right - 130))}`;
  const twigs = `M${p(at(-560, -58))}Q${p(at(-800, -210))} ${p(at(-1120, -190))}L${p(at(-1460, -250))}L${p(at(-1390, -140))}L${p(at(-1500, -90))}L${p(at(-1410, -10))}L${p(at(-1490, 80))}L${p(at(-1380, 120))}L${p(at(-1430, 230))}L${p(at(-1110, 190))}Q${p(at(-800, 200))} ${p(at(-560, 58))}Z`;
  const strands = [-120, -55, 10, 70, 125]
    .map((across) => `M${p(at(-640, across * 0.35))}Q${p(at(-900, across))} ${p(at(-1330, across * 1.25))}`)
    .join("");
  return {
    behind: [
      line(stick, INK, 84),
      line(stick, wood.base, 62),
      path(twigs, straw.base, `stroke="${INK}" stroke-width="14" stroke-linejoin="round"`),
      line(strands, straw.ink, 12),
      line(`M${p(at(-590, -74))}L${p(at(-590, 74))}M${p(at(-660, -110))}L${p(at(-660, 110))}`, "#a8453c", 40),
    ].join(""),
    before: "",
  };
}
