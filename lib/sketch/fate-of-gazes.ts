import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Brief } from "./brief";

const LAND = /^(landscapes?|scenery|nature|outdoors)$/i;
/** Whether a word asks for a landscape although its subject may end up in front of a plain wall. */
export const isNowhere = (tokens: readonly Token[], at: number, { subject, setting }: Brief): boolean =>
  LAND.test(tokens[at]?.text ?? "") &&
  subject.kind !== "scenery" &&
  (setting === undefined || setting === "studio") &&
  !/^(photography|photo|orientation|format)$/i.test(tokens[at + 1]?.text ?? "");

const FACING = /^(facing|faces)$/i;
const LOOKING = /^looks?(ing)?$/i;
/** Whether the prompt asks for a gaze that the drawn eyes do not follow. */
export function looksElsewhere(tokens: readonly Token[], at: number): boolean {
  const isFacing = FACING.test(tokens[at]?.text ?? "");
  if (!isFacing && !LOOKING.test(tokens[at]?.text ?? "")) return false;
  const where = tokens.slice(at + 1, at + 4).map(({ text }) => text.toLowerCase());
  if (isFacing) return !where.some((word) => VIEWER.test(word) || /^(front|forward)s?$/.test(word));
  return GAZES.test(where[0] ?? "") && !where.some((word) => VIEWER.test(word));
}
const GAZES = /^(at|out|up|down|into|through|from|for|over|in|on|toward|towards|inside|around|behind|under)$/;
const VIEWER = /^(viewer|camera|you|me|us|at viewer|at the camera)$/;
