import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { speaksOf } from "./meanings";

const SIGNS = /^(letters?|initials?|logo|number|numero|número|numéro|nummer|buchstabe|letra|lettre)$/i;
/** A letter or two, or a player's number. */
const SIGN = /^([A-Z]{1,2}|\d{1,2})$/;

/** Whether the letters at a place are those that something is written in: "in gold letters", 'the letters "ABC"'. */
const areOfText = (tokens: readonly Token[], at: number) =>
  tokens.some((token) => speaksOf(token, "lettering")) ||
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^in$/i.test(text)) ||
  /^[A-Z]{2,}$/.test(tokens[at + 1]?.text ?? "");

/** Reads letters as text where something is written in them, and as post where not. */
const readPost = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) =>
    /^letters$/i.test(token.text) && areOfText(tokens, at)
      ? { ...token, meanings: tokens.find((one) => speaksOf(one, "lettering"))?.meanings ?? [] }
      : token,
  );

/** Reads "letter S" and "number 10" said of somebody as what is written on them, not as a letter in an envelope. */
export function senseLetters(asked: readonly Token[]): readonly Token[] {
  const tokens = readPost(asked);
  if (!tokens.some((token) => speaksOf(token, "who") || speaksOf(token, "two"))) return tokens;
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    if (SIGNS.test(token.text) && next && SIGN.test(next.text)) return { ...token, meanings: [] };
    return SIGN.test(token.text) && SIGNS.test(tokens[at - 1]?.text ?? "")
      ? { ...token, meanings: [{ group: "lettering", value: token.text }] }
      : token;
  });
}
