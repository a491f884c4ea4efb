import { buildBody } from "@/lib/sketch/figure/body";
import { elbowOf } from "@/lib/sketch/figure/grip";
import type { Point } from "@/lib/sketch/svg";
import { HOLDING } from "./holding";
import type { Outfit } from "./outfit";
import { direction, type Skeleton } from "./skeleton";

/** Where the lap begins, as a share of the spine. */
const LAP = 0.94;

/** A short top does not ride up over trousers when one sits. */
export const overTheLap = (outfit: Outfit): Outfit =>
  outfit.bottom.kind === "skirt"
    ? outfit
    : { ...outfit, top: { ...outfit.top, hem: Math.max(outfit.top.hem, LAP) } };

/** The transform that lays what is drawn for the bust's bent elbows upon this body's. */
export function toElbows(body: Skeleton, man: boolean): string {
  const build = buildBody(man, "both");
  const [[ax, ay], [bx]] = [elbowOf(build, -1), elbowOf(build, 1)];
  const reach = (which: 0 | 1): Point => {
    const [[x, y]] = body.arms[which];
    const [dx, dy] = direction((which === 0 ? -1 : 1) * HOLDING);
    return [x + dx * body.frame.upperArm, y + dy * body.frame.upperArm];
  };
  const [left, right] = [reach(0), reach(1)];
  const scale = Math.hypot(right[0] - left[0], right[1] - left[1]) / (bx - ax);
  const turn = (Math.atan2(right[1] - left[1], right[0] - left[0]) * 180) / Math.PI;
  return `transform="translate(${left[0].toFixed(1)} ${left[1].toFixed(1)}) rotate(${turn.toFixed(2)}) scale(${scale.toFixed(4)}) translate(${-ax} ${-ay})"`;
}
