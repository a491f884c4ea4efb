import type { Stage } from "./stage";

/** The side that a scene's light comes from: −1 is the left. */
export const lightSide = ({ random }: Stage): -1 | 1 => random.fork("light side").pick([-1, 1]);
