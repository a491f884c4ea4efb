import type { Held } from "@/lib/sketch/held-things";
import type { Arm, Pose } from "./pose";

/** The angle of an upper arm that holds something up. */
export const HOLDING = 31;

/** Hands that make a gesture. */
const TELLING: readonly string[] = ["open", "point", "peace"];

const raised = (way: -1 | 1): Arm => ({
  upper: way * HOLDING,
  lower: way * HOLDING,
  fore: 0.02,
  hand: "hidden",
});

/** Whether something in somebody's hands is visible in a pose. */
export const holdsIn = ({ view }: Pose): boolean => view === "front";

/** The pose with the arms changed for what is held, by both of them if `both`. */
export function withHeld(asked: Pose, held: Held | undefined, both: boolean): Pose {
  if (!held || !holdsIn(asked)) return asked;
  const [left, right] = asked.arms;
  // Somebody who holds something in one hand waves or points with the other.
  const isTelling = TELLING.includes(right.hand ?? "") && !TELLING.includes(left.hand ?? "");
  // An arm that was folded under the other one has nothing to be folded under.
  const isFolded = left.hand === "hidden" && !left.behind && Math.abs(left.lower) > 60;
  const free: Arm = isFolded
    ? { upper: -9, lower: -4 }
    : isTelling
      ? { ...right, upper: -right.upper, lower: -right.lower, ...(right.turn ? { turn: -right.turn } : {}) }
      : left;
  return { ...asked, arms: [both ? raised(-1) : free, raised(1)] };
}
