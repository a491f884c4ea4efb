import { isBeast } from "@/lib/sketch/things/catalogue";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { speaksOf } from "./meanings";

/** Groups of words for the looks of people or hair that may also describe other things: a calm lake, a long road. */
const LOOKS: readonly string[] = ["length", "shape", "expression", "air", "skin", "blush", "bangs"];
/** Groups of nouns that have such looks. */
const OWN: readonly string[] = ["who", "two", "hint", "tie", "bangs", "overeye", "blend"];
const OF_PEOPLE: readonly string[] = ["hair", "eyes", "skin", "lips"];
/** Groups of nouns that have no such looks, or only ever look one way. */
const OTHERS: readonly string[] =
  "garment garb piece accessory glasses held thing still animal setting landmark weather part".split(" ");
/** How far a noun may be from its attribute. */
const REACH = 4;

const isLook = ({ meanings }: Token) =>
  meanings.length > 0 && meanings.every(({ group }) => LOOKS.includes(group));
const isOwn = (token: Token) =>
  OWN.some((group) => speaksOf(token, group)) ||
  token.meanings.some(({ group, value }) => group === "part" && OF_PEOPLE.includes(value));
const isOther = (token: Token) => OTHERS.some((group) => speaksOf(token, group));
const isAnimal = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "animal" || (group === "thing" && isBeast(value)));

/** A state that animals are drawn in as well. */
const isAsleep = ({ meanings }: Token) => meanings.some(({ value }) => value === "asleep");
const isOfHair = (token: Token) => speaksOf(token, "length") || speaksOf(token, "shape");

/** The noun that an attribute before it describes, with any other attributes between them. */
function nounAfter(tokens: readonly Token[], at: number): Token | undefined {
  for (let place = at + 1; place <= at + REACH && place < tokens.length; place++) {
    const [token, next] = [tokens[place] as Token, tokens[place + 1]];
    // "sleeping at his desk" is not said of the desk.
    if (token.edge || /^(at|on|in|behind) /i.test(token.text)) return undefined;
    // "a smiling cat girl" is about the girl.
    if (next && isOther(token) && isOwn(next)) return next;
    if (isOwn(token) || (isOther(token) && !speaksOf(token, "colour"))) return token;
    if (!isLook(token) && !speaksOf(token, "colour")) return undefined;
  }
  return undefined;
}

/** Drops the meanings of words for looks where they describe something other than people. */
export const senseLooks = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    if (!isLook(token)) return token;
    const last = tokens[at - 1];
    // "jacket flowing"
    if (isOfHair(token) && last && isOther(last) && !isOwn(last) && (tokens[at + 1]?.edge ?? true))
      return { ...token, meanings: [] };
    const noun = nounAfter(tokens, at);
    if (!noun || (isAsleep(token) && isAnimal(noun))) return token;
    // "a short man" says nothing about his hair.
    const isOfBody = isOfHair(token) && (speaksOf(noun, "who") || speaksOf(noun, "two"));
    return isOfBody || !isOwn(noun) ? { ...token, meanings: [] } : token;
  });
