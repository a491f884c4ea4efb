import { isBeast } from "@/lib/sketch/things/catalogue";
import type { Token } from "./lexicon";

/** Nouns that hold, or are made of, what is named before them: "a tea cup". */
const VESSELS = /^(cups?|mugs?|glass(es)?|bottles?|cans?|pots?|bowls?|jars?|party|trees?|flowers?)$/i;
/** Materials, which are read elsewhere. */
const MATERIALS =
  /^(wood|stone|rock|brick|paper|ice|glass|metal|log|straw|sand|snow|bamboo|gold|silver|crystal)$/i;

/** The drawing that a word names, if that is all it means. */
const slugOf = ({ meanings }: Token): string | undefined =>
  meanings.every(({ group }) => group === "thing") ? meanings[0]?.value : undefined;

/**
 * Reads two adjacent English nouns for things as a compound, in which only the second is there: "a mushroom house",
 * "a fish kite".
 */
export const withHeadsAlone = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const next = tokens[at + 1];
    const [first, second] = [slugOf(token), next && seatOf(next)];
    if (next && isShaped(token, next)) return lost(token);
    if (next && isCalling(token) && isBeast(nameOf(next) ?? "")) return lost(token);
    if (next && isWorn(next) && isMerely(token)) return lost(token);
    if (!next || !first || !second || first === second) return token;
    return VESSELS.test(next.text) || MATERIALS.test(token.text) ? token : lost(token);
  });

const lost = (token: Token): Token => ({
  ...token,
  meanings: [{ group: "lacking", value: "yes" }],
  withheld: token.meanings,
});

/** The drawing that a word names, if it names nothing else, or only what one sits on: "an avocado armchair", and not "sitting on a chair". */
const seatOf = ({ text, meanings }: Token): string | undefined =>
  !/ (on|in|at) /.test(text) && meanings.every(({ group }) => group === "thing" || group === "seat")
    ? meanings.find(({ group }) => group === "thing")?.value
    : undefined;

/** The drawing that a word names, whatever else it may mean. */
const nameOf = ({ meanings }: Token) => meanings.find(({ group }) => group === "thing")?.value;

/** Whether a word only describes the shape of what follows: "a diamond-shaped sign". */
const isShaped = (token: Token, next: Token): boolean =>
  /^shaped$/i.test(next.text) && nameOf(token) !== undefined;

const WORN: readonly string[] = ["garment", "piece", "accessory", "held", "glasses"];
/** Whether a word names what somebody wears or holds, which a thing before it only describes: "an ice crown". */
const isWorn = ({ text, meanings }: Token): boolean =>
  meanings.some(({ group }) => WORN.includes(group)) &&
  !meanings.some(({ group }) => group === "who") &&
  // "an owl reading a book".
  !/^\p{L}+ing\b/iu.test(text);
/** Whether a word names a thing, or how a dress is cut, and neither clothes nor a colour. */
const isMerely = (token: Token): boolean =>
  /^(frilly|frills|ruffled)$/i.test(token.text) ||
  (nameOf(token) !== undefined && !isWorn(token) && !token.meanings.some(({ group }) => group === "colour"));

const PLAIN = /^(girl|boy|man|woman|lady|guy|he|she|his|her|him|mother|father|king|queen)$/i;
/** Whether a word is an occupation, which the animal after it has: "a samurai cat". */
const isCalling = ({ text, meanings }: Token): boolean =>
  !PLAIN.test(text) && meanings.some(({ group }) => group === "who");
