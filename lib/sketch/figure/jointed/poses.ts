import type { Act } from "@/lib/sketch/acts";
import type { Random } from "@/lib/sketch/random";
import { ACROBATIC } from "./acrobatic-poses";
import { HANDLING } from "./hand-poses";
import { MOVING } from "./moving-poses";
import type { Pose } from "./pose";
import { IN_BED, RESTING } from "./resting-poses";
import { ON_FLOOR, SITTING } from "./seated-poses";
import { AGAINST_TRUNK, SPEAKING } from "./speaking-poses";
import { SPORTING } from "./sport-poses";
import { type Poses, STANDING, WALKING } from "./standing-poses";
import { TELLING } from "./telling-poses";
import { IN_ARMS, ON_BACK, TOGETHER, WALTZING } from "./together-poses";
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
  ...SPEAKING,
  ...HANDLING,
  ...ACROBATIC,
  ...SPORTING,
  ...TOGETHER,
};

/** Picks a pose for an act by the seed; `isFrontal` if the person holds something or shares a seat. */
export function choosePose(act: Act, random: Random, isFrontal: boolean): Pose {
  const fitting = ACTS[act].filter(({ view }) => !isFrontal || view === "front");
  const [first, ...rest] = isFrontal && fitting.length === 0 ? STANDING : fitting;
  return first ? random.pick([first, ...rest]) : STANDING[0];
}

/** Poses of acts that are chosen where the place or somebody else asks for them. */
const ELSEWHERE: Partial<Record<Act, readonly Pose[]>> = {
  lie: [IN_BED],
  dance: [WALTZING],
  lean: [AGAINST_TRUNK],
  carried: [IN_ARMS],
  piggyback: [ON_BACK],
};

/** Whether a pose shows an act, rather than standing in for it. */
export const isPoseOf = (act: Act, pose: Pose): boolean =>
  ACTS[act].includes(pose) || (ELSEWHERE[act]?.includes(pose) ?? false);
