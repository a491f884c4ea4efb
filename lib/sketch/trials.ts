import type { Brief } from "./brief";
import { createRandom } from "./random";
import { settleStates } from "./settle-brief";

/** What chance and the ratio decide about a picture is tried in some ways. Lengths are in pixels. */
export const TRIALS = [
  { seed: 1, width: 864, height: 1152 },
  { seed: 2, width: 1152, height: 864 },
] as const;

const settled = new WeakMap<Brief, readonly Brief[]>();

/** What pictures of a brief show, in each of the trials: its place and framing where the prompt leaves them open. */
export function settledOf(asked: Brief): readonly Brief[] {
  const known = settled.get(asked);
  if (known) return known;
  const briefs = TRIALS.map(({ seed }) => settleStates([asked], createRandom(seed))[0].brief);
  settled.set(asked, briefs);
  return briefs;
}
