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
    if (!next || !first || !second || first === second) return token;
    return VESSELS.test(next.text) || MATERIALS.test(token.text)
      ? token
      : { ...token, meanings: [{ group: "lacking", value: "yes" }] };
  });
