import { isBeast } from "@/lib/sketch/things/catalogue";
import { poseNamed } from "@/lib/sketch/things/doing";
import { floats } from "@/lib/sketch/things/homes";
import type { Thing } from "@/lib/sketch/things/thing";
import { LEXICON, type Meaning, type Token } from "@/lib/sketch/vocabulary/lexicon";
import { singularsOf } from "@/lib/sketch/vocabulary/singulars";
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
export const isOffItsSeat = (token: Token, at: number, { subject, things }: Brief): boolean =>
  subject.kind === "things" &&
  // "In an armchair" is one phrase, too.
  (ON_SOMETHING.test(token.text) || (speaksOf(token, "seat") && token.text.includes(" "))) &&
  things.some((thing) => thing.at < at && isBeast(thing.slug)) &&
  !things.some(({ stands }) => stands?.how === "on" && things[stands.to]?.at === at);

/** Whether a thing is in the air by itself. */
export const isAloft = ({ slug, pose }: Thing) => floats(slug) || pose === "fly";

/** Whether one of several things is said to fly, and stands on the ground. */
export function isGrounded(tokens: readonly Token[], at: number, { things }: Brief): boolean {
  const isBefore = tokens[at + 1]?.edge ?? true;
  const thing = isBefore
    ? things.findLast((one) => one.at < at)
    : things.find((one) => one.at > at && one.at <= at + 2);
  return things.length > 1 && thing !== undefined && !isAloft(thing) && thing.stands?.how !== "above";
}

/** Whether a number counts some of the people, and others are named beside them: "a violinist and two dancers". */
export function isOfSome(tokens: readonly Token[], at: number, { subject }: Brief): boolean {
  const count = Number(tokens[at]?.meanings.find(({ group }) => group === "count")?.value);
  const isNext = tokens.slice(at + 1, at + 4).some((token) => speaksOf(token, "who"));
  const others = tokens.slice(0, at).filter((token) => speaksOf(token, "who")).length;
  return subject.kind === "people" && isNext && count + others === subject.people.length;
}

const isSomebody = (token: Token | undefined) => token !== undefined && speaksOf(token, "who");
const isSomebodyInPlural = ({ text }: Token): boolean =>
  !/ss$/i.test(text) &&
  singularsOf(text.toLowerCase()).some((one) => LEXICON.get(one)?.some(({ group }) => group === "who"));

/** Whether a word names several people and there is room for one of them: "a teacher and her students". */
export function isMoreThanDrawn(tokens: readonly Token[], at: number, { subject }: Brief): boolean {
  const token = tokens[at];
  if (subject.kind !== "people" || !token || !isSomebody(token) || !isSomebodyInPlural(token)) return false;
  const others = tokens.filter((one, place) => place !== at && isSomebody(one) && one.text !== token.text);
  return subject.people.length < Math.min(5, others.length + 2);
}

/** Whether an animal beside people is said to do something, and does not: "a boy on the beach with a dog running". */
export function isLeftUndone(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  const last = tokens[at - 1];
  const [word] = (tokens[at]?.text ?? "").split(" ");
  if (subject.kind !== "people" || !last || !isAnimal(last) || !DOING.test(word ?? "")) return false;
  const someone = tokens.findIndex((token) => speaksOf(token, "who") || speaksOf(token, "two"));
  const clause = tokens.slice(0, at).findLastIndex(({ edge }) => edge);
  const pose = poseNamed(tokens[at] as Token);
  return (
    someone >= 0 &&
    someone < clause &&
    !(pose && things.some((thing) => thing.at === at - 1 && thing.pose === pose))
  );
}
const isAnimal = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "animal" || (group === "thing" && isBeast(value)));
/** Participles, and verbs in the languages that have none in their place. */
const DOING = /(ing|ant|end|ndo|щий|щая|щие)$/iu;

/** What words only imply, beside what they name: rain with an umbrella, the sea with a lighthouse. */
export const IMPLIED: readonly (readonly [named: string, implied: string])[] = [
  ["held", "weather"],
  ["landmark", "setting"],
  ["shore", "setting"],
];

/** Whether something is said to be done before anything is named that could do it: what does it is not in the picture. */
export const isDoneByNobody = (at: number, { subject, things }: Brief) =>
  subject.kind === "things" && !things.some((thing) => thing.at <= at + 2);
