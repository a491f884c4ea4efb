import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Thing } from "./thing";

/** Words for many of what follows them. */
export const CROWD = /^(an? )?(flock|herd|pack|school|shoal|swarm|caravan|pride|colony)( of)?$/i;
/** The least size of a crowd. */
export const MANY = 6;
/** Animals whose crowds are mostly on the ground or the water. */
export const GROUND_FLOCKS: readonly string[] =
  "flamingo swan duck goose chicken rooster turkey penguin ewe ostrich emu peacock goat baby-chick".split(
    " ",
  );
/** The things that form crowds, as the cows in "a herd of cows". */
export const isCrowd = (tokens: readonly Token[], { at }: Thing): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => CROWD.test(text));
