import { takesBoth } from "@/lib/sketch/figure/held";
import { withHeld } from "@/lib/sketch/figure/jointed/holding";
import type { Arm } from "@/lib/sketch/figure/jointed/pose";
import { isPoseOf } from "@/lib/sketch/figure/jointed/poses";
import type { Act } from "./acts";
import { GESTURES } from "./gestures";
import type { Sight } from "./sights";

/** What takes both arms. */
const OF_BOTH: readonly string[] = ["crossed", "pray", "stretch", "behindback", "spread"];
/** What is done out of sight. */
const UNSEEN: readonly string[] = ["behindback"];

/** What shows another act, too. */
const SHOWS: Partial<Record<Act, readonly string[]>> = {
  ride: ["sit"],
  broom: ["ride", "fly"],
  hug: ["handhold"],
  kiss: ["hug"],
  backtoback: ["crossed"],
  // Arms go up with who jumps.
  jump: ["armsup"],
  doublepeace: ["peace"],
  leanforward: ["behindback"],
  aimat: ["point"],
};

/** What is done on no legs that stand. */
const OFF_LEGS: readonly string[] =
  "sit floor lotus hugknees lie kneel propose squat run jump fly dive cycle ride broom handstand cartwheel splits".split(
    " ",
  );

/** Whether an arm hangs down, or is kept out of sight. */
const isIdle = ({ upper, behind }: Arm) => Math.abs(upper) < 16 || behind === true;

/** Whether the view of somebody shows what they do. */
export function doesAct({ who, posed }: Sight, act: string): boolean {
  if (act === "stand") return !OFF_LEGS.includes(posed?.act ?? who.act ?? "stand");
  // Whoever sits behind a table is seen down to it.
  if (!posed || who.seat === "table") return act === "sit" && who.seat === "table";
  if (SHOWS[posed.act]?.includes(act)) return true;
  if (posed.act !== act || !isPoseOf(posed.act, posed.pose)) return false;
  if (!GESTURES.some((one) => one === act)) return true;
  const { arms } = withHeld(posed.pose, who.held?.kind, takesBoth(who));
  const kept = arms.filter((arm) => arm.hand !== "hidden" || posed.pose.arms.includes(arm));
  if (UNSEEN.includes(act)) return kept.length === 2;
  return OF_BOTH.includes(act) ? kept.length === 2 : kept.some((arm) => !isIdle(arm));
}
