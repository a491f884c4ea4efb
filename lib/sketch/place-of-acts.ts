import type { Act } from "./acts";
import type { Brief, Setting } from "./brief";

/** Where people do what takes a place of its own. */
const AT_WORK_IN: Partial<Record<Act, readonly [Setting, ...Setting[]]>> = {
  ride: ["meadow", "village"],
  fly: ["sky", "city", "mountains"],
  broom: ["sky", "village", "mountains"],
  surf: ["sea"],
  ski: ["snow"],
  snowboard: ["snow"],
  iceskate: ["snow"],
  ballet: ["theatre"],
  kick: ["stadium"],
  dive: ["stadium"],
  serve: ["park", "stadium"],
  swing: ["stadium"],
  shoot: ["court"],
  lift: ["gym"],
  splits: ["gym"],
  flex: ["gym"],
  skate: ["street", "park", "city"],
  rollerskate: ["street", "park", "sea"],
  treepose: ["park", "garden", "meadow", "sea"],
  lotus: ["garden", "meadow", "mountains", "room"],
};
/** The places for what a picture's people do, if it takes one. */
export const placeOfAct = ({ subject }: Brief) =>
  subject.kind === "people"
    ? subject.people.flatMap(({ act }) => (act && AT_WORK_IN[act] ? [AT_WORK_IN[act]] : []))[0]
    : undefined;
