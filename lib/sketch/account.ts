import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import type { Binding } from "./bind-colours";
import type { Brief } from "./brief";
import { isEmptyAnyway } from "./fate-of-lone";
import { isMereBeing, isThereAnyway } from "./fate-of-places";
import { isUnmet } from "./fate-of-relations";
import { type Fate, fateOfRest, isApart } from "./fate-of-rest";
import { speaksOf } from "./meanings";
import { isSeenAnyway } from "./seen-anyway";
import { isDrawn, meaningsSeen } from "./shown";
import { isOfOneColour } from "./shown-colours";
import { PIED } from "./things/chief-colours";
import { isSeenMade } from "./things/made-of";
import { isDone } from "./things/seen-done";

/** A part of the prompt, in its own words, and what becomes of it. */
export interface Part {
  text: string;
  fate: Fate;
}

const withFate = (parts: readonly Part[], wanted: Fate): string[] =>
  parts.filter(({ fate }) => fate === wanted).map(({ text }) => text);

/** The parts that a picture lacks. */
export const lackingOf = (parts: readonly Part[]): string[] => withFate(parts, "not drawn");

/** The parts that a picture shows. */
export const shownOf = (parts: readonly Part[]): string[] => withFate(parts, "drawn");

/** Function words that ask for nothing. */
const IDLE = new Set(", . a an the The A An of to is are was were its it that".split(" "));
/** Quantities that any number from two satisfies. */
const VAGUE = /^(some|several|many|a few|bunch of|group of)$/i;
const OVER = /^(over|above|across)$/i;
const SAYING = /^(reads?|reading|says?|saying|titled|written|labell?ed|lettered|dice|dit|sagt|lit)$/iu;

/** Groups of nouns that are painted in only the first of their colours. */
const OF_ONE_COLOUR: readonly string[] = ["garment", "piece", "accessory", "held", "thing"];
/** Groups of nouns without which their colour is lost as well. */
const OF_NOUN: readonly string[] = ["setting", "seat", "still", "animal", "thing"];
const KIN =
  /^((grand)?(mother|father|ma|pa)|mom|mum|dad|(boy|girl)?friend|sister|brother|husband|wife|daughter|son|uncle|aunt)$/i;

/** The positions of words for relatives, where the picture has only one person. */
function missingKin(tokens: readonly Token[], { subject }: Brief): number[] {
  if (subject.kind !== "people" || subject.people.length > 1) return [];
  const first = tokens.findIndex(({ meanings }) => meanings.some(({ group }) => group === "who"));
  return tokens.flatMap(({ text }, at) =>
    at > first + 1 && KIN.test(text) && /^(her|his|their)$/i.test(tokens[at - 1]?.text ?? "") ? [at] : [],
  );
}

/**
 * Tells for each part of a prompt whether the picture drawn from its brief shows it.
 * @param tokens in the prompt's order; `bindings` tell which noun each colour belongs to
 */
export function account(tokens: readonly Token[], bindings: readonly Binding[], brief: Brief): Part[] {
  const bound = new Map(bindings.map((one) => [one.at, one]));
  const fates = tokens.map((token, at): Fate => {
    if (token.meanings.length === 0 && IDLE.has(token.text)) return "no loss";
    // Words that introduce lettering count as shown with it.
    if (tokens[at + 1]?.meanings.some(({ group }) => group === "lettering") && SAYING.test(token.text))
      return "no loss";
    if (token.negated && isThereAnyway(token, brief)) return "not drawn";
    if (isEmptyAnyway(tokens, at, brief) || isMereBeing(tokens, at, brief)) return "no loss";
    if (isSeenAnyway(token.text, brief)) return "drawn";
    if (
      brief.subject.kind === "things" &&
      (isDone(tokens, at, brief.things) || isSeenMade(tokens, at, brief.things))
    )
      return "drawn";
    if (meaningsSeen(token).length === 0) return fateOfRest(tokens, at, brief);
    // "standing on a bridge", where the bridge is drawn beside them.
    if (speaksOf(token, "act") && isApart(tokens, at, brief)) return "not drawn";
    // "jumping over a cabin": people are never above what is drawn beside them.
    if (OVER.test(token.text) && isUnmet(tokens, at, brief)) return "not drawn";
    if (isOfOneColour(tokens, at, brief)) return "not drawn";
    if (isDrawn(tokens, at, bound.get(at), brief)) return "drawn";
    return VAGUE.test(token.text) ? "no loss" : "not drawn";
  });
  // A colour next to a word that is not drawn belongs to that word, not to the backdrop.
  for (const { at, noun, owner } of bindings) {
    if (
      fates[noun] === "not drawn" &&
      OF_NOUN.includes(owner?.group ?? "") &&
      !brief.things.some((one) => one.at === noun)
    )
      fates[at] = "not drawn";
    if (owner?.value === "background" && fates[noun] === "not drawn") fates[at] = "not drawn";
    const isLost = (place: number) =>
      fates[place] === "not drawn" && tokens[place]?.meanings.every(({ group }) => group === "lacking");
    if (noun < 0 && (isLost(at + 1) || isLost(at - 1))) fates[at] = "not drawn";
  }
  // Clothes and things have one colour; animals and hair may have two.
  for (const [nth, { at, noun, owner }] of bindings.entries()) {
    const isEach = brief.things.filter((one) => one.at === noun).length > 1;
    const isPied = brief.things.some((one) => one.at === noun && !one.colour && PIED.includes(one.slug));
    const isSecond =
      noun >= 0 &&
      !isEach &&
      !isPied &&
      bindings.slice(0, nth).some((one) => one.noun === noun && one.colour);
    if (isSecond && OF_ONE_COLOUR.includes(owner?.group ?? "")) fates[at] = "not drawn";
  }
  for (const at of missingKin(tokens, brief)) fates[at] = "not drawn";
  // A costume is what the word before it says.
  for (const [at, { text }] of tokens.entries())
    if (/^costumes?$/i.test(text) && fates[at - 1] === "not drawn") fates[at] = "not drawn";
  return tokens.flatMap(({ text }, at): Part[] =>
    text === "," ? [] : [{ text, fate: fates[at] ?? "no loss" }],
  );
}
