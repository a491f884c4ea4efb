import type { Stage } from "./stage";

/** From which side the light comes in a scene: −1 from the left. */
export const lightSide = ({ random }: Stage): -1 | 1 => random.fork("light side").pick([-1, 1]);
