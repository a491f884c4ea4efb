import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Thing } from "./thing";

/** What says that there are many of what is named behind it. */
export const CROWD = /^(an? )?(flock|herd|pack|school|shoal|swarm|caravan|pride|colony)( of)?$/i;
/** How many a crowd is at least. */
export const MANY = 6;
/** Who is mostly on the ground or the water where there are many. */
export const GROUND_FLOCKS: readonly string[] =
  "flamingo swan duck goose chicken rooster turkey penguin ewe ostrich emu peacock goat baby-chick".split(
    " ",
  );
/** What of "a herd of cows" is crowded together. */
export const isCrowd = (tokens: readonly Token[], { at }: Thing): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => CROWD.test(text));
