import { hasAlready } from "@/lib/sketch/scene/has-already";
import { isBeast } from "@/lib/sketch/things/catalogue";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Brief } from "./brief";
import { INDOORS } from "./indoors";
import { speaksOf } from "./meanings";

/** Whether a cliff is named next: it rises beside whatever is to be on it. */
const isCliffNext = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 4)
    .some(({ meanings }) => meanings.some(({ group, value }) => group === "shore" && value === "cliffs"));
const speaksOn = (token: Token | undefined) =>
  token?.meanings.some(({ group, value }) => group === "relation" && value === "on") ?? false;
/** Words for edges and ends. */
const RIM = /^(bottom|top|edges?|rim|brink|end|tip|base|foot|entrance|back|rear)$/i;
const UNDER = /^(bottom|base|foot)$/i;

/** Whether a word puts something at an end of something else, and it is drawn elsewhere. */
export function isOffPlace(tokens: readonly Token[], at: number, { setting, things }: Brief): boolean {
  const text = tokens[at]?.text ?? "";
  const last = tokens[at - 1];
  // "A cliff edge", "a mountain top".
  if (/^(top|edge|bottom)$/i.test(text) && last && (speaksOf(last, "setting") || speaksOf(last, "thing")))
    return true;
  if (setting === "sea" && speaksOn(tokens[at]) && isCliffNext(tokens, at)) return true;
  if (!RIM.test(text) || !/^(of|from)$/i.test(tokens[at + 1]?.text ?? "")) return false;
  if (!/^(the|at|on|its|an?)$/i.test(tokens[at - 1]?.text ?? "")) return false;
  if (UNDER.test(text) && setting === "underwater") return false;
  const isTopped = things.some(({ stands }) => stands?.how === "on");
  return !(/^(top|tip)$/i.test(text) && isTopped);
}

const HOUSES: readonly string[] = ["house", "house-with-garden", "log-cabin"];
/** Whether a picture shows what it should leave out: a kitchen's refrigerator, a house's windows. */
export function isThereAnyway({ text, withheld }: Token, brief: Brief): boolean {
  const slug = withheld?.find(({ group }) => group === "thing")?.value;
  if (!slug) return false;
  return (
    hasAlready(brief, { slug, count: 1, at: -1 }) ||
    (/^(windows?|doors?|roof)$/i.test(text) && brief.things.some((thing) => HOUSES.includes(thing.slug)))
  );
}

const DIRECTION = /^(below|above|behind|beneath|underneath|overhead|ahead)$/i;
/** Whether a direction has no point of reference: "earth below". */
export const isNowhereFrom = (tokens: readonly Token[], at: number): boolean =>
  DIRECTION.test(tokens[at]?.text ?? "") && (tokens[at + 1]?.edge ?? true) && !(tokens[at - 1]?.edge ?? true);

const LOOKS = /^(cool|sharp|intense|soft|natural|dramatic|simple)$/i;
/** Whether a word that is praise elsewhere describes a facial expression here. */
export const isOfFace = (tokens: readonly Token[], at: number): boolean =>
  LOOKS.test(tokens[at]?.text ?? "") && /^(expression|gaze|stare)$/i.test(tokens[at + 1]?.text ?? "");

/** Whether somebody should be at a table but has it standing beside them. */
export function isBesideTable(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  if (!/^(at|an|am|à|alla|за)$/iu.test(tokens[at]?.text ?? "") || subject.kind !== "people") return false;
  const table = things.find((thing) => thing.at > at && thing.at <= at + 4);
  return table?.slug === "table" && !subject.people.some(({ seat }) => seat === "table");
}

const STOOD = /^(sat|sits|stood|stands|lay|lies|rests?|rested|resting|hung)$/i;
/** Whether a verb says no more than that a thing is there. */
export const isMereBeing = (tokens: readonly Token[], at: number, { things }: Brief): boolean =>
  STOOD.test(tokens[at]?.text ?? "") &&
  things.some((thing) => thing.at < at && thing.at >= at - 2 && !isBeast(thing.slug)) &&
  things.some((thing) => thing.at > at && thing.at <= at + 6);

/** Whether the prompt names a light source in the picture; the drawn light comes from above regardless. */
export const isLitBy = (tokens: readonly Token[], at: number): boolean =>
  /^(lit|lighted)$/i.test(tokens[at]?.text ?? "") && /^(by|from|only)$/i.test(tokens[at + 1]?.text ?? "");

const WINDOW = /^(window|windows?ill)$/i;
/** Whether a word names a window to be near, while the picture only has distant ones in houses. */
export const isFarWindow = ({ text }: Token, { setting, things }: Brief): boolean =>
  WINDOW.test(text) &&
  setting !== undefined &&
  !INDOORS.includes(setting) &&
  !things.some(({ slug, stands }) => slug === "window" && stands?.how === "part");

/** Marks on things that are drawn beside them instead: "a flag with a red circle". */
const MARKS: readonly string[] = "circle square triangle red-heart star diamond yin-yang letter-x".split(" ");
const WITH = /^(with|bearing|showing|featuring)$/i;
/** Whether a mark that a thing should bear is drawn beside it. */
export function isMarkedApart(tokens: readonly Token[], at: number, { subject, things }: Brief): boolean {
  if (!WITH.test(tokens[at]?.text ?? "") || subject.kind !== "things") return false;
  const mark = things.find((thing) => thing.at > at && thing.at <= at + 4);
  return (
    mark !== undefined &&
    MARKS.includes(mark.slug) &&
    (mark.stands === undefined || mark.stands.how === "beside") &&
    things.some((thing) => thing.at < at && speaksOf(tokens[thing.at] as Token, "thing"))
  );
}
