import type { Act } from "@/lib/sketch/person";
import type { Random } from "@/lib/sketch/random";
import { MOVING } from "./moving-poses";
import type { Pose } from "./pose";
import { RESTING } from "./resting-poses";
import { ON_FLOOR, SITTING } from "./seated-poses";
import { type Poses, STANDING, WALKING } from "./standing-poses";
import { TELLING } from "./telling-poses";
import { TOGETHER } from "./together-poses";
import { TURNED } from "./turned-poses";

const ACTS: Record<Act, Poses> = {
  stand: STANDING,
  walk: WALKING,
  sit: SITTING,
  floor: ON_FLOOR,
  ...MOVING,
  ...RESTING,
  ...TURNED,
  ...TELLING,
  ...TOGETHER,
};

/** A pose for what somebody does, by the seed; `isFrontal` for one who holds something, or sits where others do. */
export function choosePose(act: Act, random: Random, isFrontal: boolean): Pose {
  const fitting = ACTS[act].filter(({ view }) => !isFrontal || view === "front");
  const [first, ...rest] = isFrontal && fitting.length === 0 ? STANDING : fitting;
  return first ? random.pick([first, ...rest]) : STANDING[0];
}
