import type { Meaning, Token } from "@/lib/sketch/vocabulary/lexicon";
import { isSubstance } from "./bind-colours";
import type { Brief } from "./brief";
import { speaksOf } from "./meanings";

/** Whether a word that may be a colour names a substance: "buried in sand". */
export const isStuff = (tokens: readonly Token[], at: number): boolean =>
  isSubstance(tokens[at]?.text ?? "") &&
  /^(in|of|with|on|into|from)$/i.test(tokens[at - 1]?.text ?? "") &&
  (tokens[at + 1]?.edge ?? true);

/** Whether a meaning is only the glow of the lanterns that a word names. */
export const isGlow = ({ text }: Token, { group }: Meaning) => /lantern/i.test(text) && group === "weather";

const slugOf = (token: Token | undefined) => token?.meanings.find(({ group }) => group === "thing")?.value;
/** Whether a word names a second one of something that is drawn once: "a flag next to the flag of Texas". */
export function isSecond(tokens: readonly Token[], at: number, { things, subject }: Brief): boolean {
  const slug = slugOf(tokens[at]);
  if (!slug || subject.kind !== "things" || things.some((one) => one.at === at)) return false;
  const first = things.find((one) => one.slug === slug && one.count === 1 && one.at < at && one.at >= at - 6);
  if (!first) return false;
  const between = tokens.slice(first.at + 1, at);
  return (
    between.some((token) => speaksOf(token, "relation")) &&
    !between.some((token) => slugOf(token) !== undefined)
  );
}

/** Phrases that put an animal on something: "sitting on a throne". */
const ON_SOMETHING = /^(sitting|standing|lying|sleeping) (on|in) /i;
/** Whether an animal should be on something that it is drawn beside. */
export const isOffItsSeat = ({ text }: Token, at: number, { subject, things }: Brief): boolean =>
  subject.kind === "things" &&
  ON_SOMETHING.test(text) &&
  !things.some(({ stands }) => stands?.how === "on" && things[stands.to]?.at === at);
