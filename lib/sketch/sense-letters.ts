import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { speaksOf } from "./meanings";

const SIGNS = /^(letters?|initials?|logo|number|numero|número|numéro|nummer|buchstabe|letra|lettre)$/i;
/** A letter or two, or a player's number. */
const SIGN = /^([A-Z]{1,2}|\d{1,2})$/;

/** Reads "letter S" and "number 10" said of somebody as what is written on them, not as a letter in an envelope. */
export function senseLetters(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => speaksOf(token, "who") || speaksOf(token, "two"))) return tokens;
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    if (SIGNS.test(token.text) && next && SIGN.test(next.text)) return { ...token, meanings: [] };
    return SIGN.test(token.text) && SIGNS.test(tokens[at - 1]?.text ?? "")
      ? { ...token, meanings: [{ group: "lettering", value: token.text }] }
      : token;
  });
}
