import { isBeast } from "@/lib/sketch/things/catalogue";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { speaksOf } from "./meanings";
import { isPart } from "./sense-parts";

const ITS = /^(its|their)$/i;
/** Whether a word names an animal or a thing. */
export const isThing = (token: Token) => speaksOf(token, "thing") || speaksOf(token, "animal");
/** Whether a word names a person. */
export const isSomebody = (token: Token) => speaksOf(token, "who") || speaksOf(token, "two");
const isAnimal = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "animal" || (group === "thing" && isBeast(value)));

/** Does not read a part of something as a thing beside it: "a turtle on its shell". */
const withoutTheirParts = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    ITS.test(tokens[at - 1]?.text ?? "") && isPart(token.text) && isThing(token)
      ? { ...token, meanings: [] }
      : token,
  );

const GROWN = /^(wings?|tails?|horns?|fangs?|ears|claws|halo)$/i;

/** Leaves body parts to the animal before them where a person is named only later: "a dragon, wings spread, and a knight". */
function withoutGrown(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(isAnimal);
  const someone = tokens.findIndex(isSomebody);
  if (first < 0 || someone < first) return tokens;
  return tokens.map((token, at) =>
    at > first && at < someone && GROWN.test(token.text) && speaksOf(token, "accessory")
      ? { ...token, meanings: [] }
      : token,
  );
}

/** Does not give an animal that drinks a glass to drink from. */
const withoutGlasses = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(isSomebody)
    ? tokens
    : tokens.map((token) => (/^drink(ing|s) water$/i.test(token.text) ? { ...token, meanings: [] } : token));

const isMermaid = ({ meanings }: Token) => meanings.some(({ value }) => value === "mermaid");
/** Takes the tail of a mermaid for her own, and for none of a cat's. */
const withFishtails = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(isMermaid)
    ? tokens.map((token) =>
        token.meanings.some(({ value }) => value === "cattail")
          ? { ...token, meanings: [{ group: "garment", value: "mermaid" }] }
          : token,
      )
    : tokens;

/** What words about animals and what they are part of mean. */
export const OF_ANIMALS: readonly ((tokens: readonly Token[]) => readonly Token[])[] = [
  withoutTheirParts,
  withoutGrown,
  withFishtails,
  withoutGlasses,
];
