import { isBeast } from "@/lib/sketch/things/catalogue";
import type { Token } from "./lexicon";

/** What holds what is named before it, or is made of it: "a tea cup". */
const VESSELS = /^(cups?|mugs?|glass(es)?|bottles?|cans?|pots?|bowls?|jars?|party|trees?|flowers?)$/i;
/** What things are made of, which is told elsewhere. */
const MATERIALS =
  /^(wood|stone|rock|brick|paper|ice|glass|metal|log|straw|sand|snow|bamboo|gold|silver|crystal)$/i;

/** The drawing that a word names and nothing else. */
const slugOf = ({ meanings }: Token): string | undefined =>
  meanings.every(({ group }) => group === "thing") ? meanings[0]?.value : undefined;

/**
 * Takes the first of two English things right behind each other for what the second one is like, and not for one that is
 * there as well: "a mushroom house", "a fish kite".
 */
export const withHeadsAlone = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const next = tokens[at + 1];
    const [first, second] = [slugOf(token), next && slugOf(next)];
    if (next && isShaped(token, next)) return lost(token);
    if (next && isCalling(token) && isBeast(nameOf(next) ?? "")) return lost(token);
    if (!next || !first || !second || first === second) return token;
    return VESSELS.test(next.text) || MATERIALS.test(token.text) ? token : lost(token);
  });

const lost = (token: Token): Token => ({ ...token, meanings: [{ group: "lacking", value: "yes" }] });

/** The drawing that a word names, whatever else it means. */
const nameOf = ({ meanings }: Token) => meanings.find(({ group }) => group === "thing")?.value;

/** Whether a word only tells the shape of what comes later: "a diamond-shaped sign". */
const isShaped = (token: Token, next: Token): boolean =>
  /^shaped$/i.test(next.text) && nameOf(token) !== undefined;

const PLAIN = /^(girl|boy|man|woman|lady|guy|he|she|his|her|him|mother|father|king|queen)$/i;
/** Whether a word is somebody's calling, which an animal behind it has: "a samurai cat". */
const isCalling = ({ text, meanings }: Token): boolean =>
  !PLAIN.test(text) && meanings.some(({ group }) => group === "who");
