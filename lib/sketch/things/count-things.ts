import { speaksOf } from "@/lib/sketch/meanings";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { namedIn } from "./relate";

const MOST = 9;
/** How many words may separate a number from what it counts. */
export const REACH = 4;

/** Children, who are not drawn: a number before them does not count anything else. */
const CHILDREN =
  /^(child|children|kids?|toddlers?|bab(y|ies)|infants?|niñ[oa]s?|crianças?|menin[oa]s?|enfants?|kind(er)?|bambin[ioae]|kinderen|дети|детей|ребенок|ребёнок|dzieci|dziecko|çocuk(lar)?|أطفال|طفل|طفلة|子供(たち)?|子ども(たち)?|孩子(们)?|儿童|아이(들)?|어린이)$/iu;

/** Groups of words that claim a number before them. */
const COUNTED: readonly string[] = ["who", "two"];

export const ONE = /^(an?|one|the|un|une|una|uno|um|uma|eine?|einen)$/i;
export const INDEFINITE = /^(an?|another|une?|una|um|uma|eine?|einen|einem)$/i;

/** The number that the prompt gives to a thing, if any. */
export function countBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const token = tokens[index];
    if (
      !token ||
      token.text === "," ||
      speaksOf(token, "thing") ||
      speaksOf(token, "relation") ||
      COUNTED.some((group) => speaksOf(token, group))
    )
      return undefined;
    if (CHILDREN.test(token.text)) return undefined;
    const count = namedIn(token, "count");
    if (count) return Math.min(MOST, Number(count));
  }
  return undefined;
}

/** Whether things are said to be in a stack. */
export const isStacked = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at + 4)
    .some(({ text }) => /^(stacked|piled|stacks?|piles?)$/i.test(text));
/** Whether each of several books is one, and not a stack: "three books". */
export const isLoneBook = (tokens: readonly Token[], at: number, named: string | undefined): boolean =>
  named === "books" && (countBefore(tokens, at) ?? 1) > 1 && !isStacked(tokens, at);

/** Whether a thing has a number or an article of its own. */
export const isSaidOnce = (tokens: readonly Token[], at: number): boolean =>
  countBefore(tokens, at) !== undefined ||
  tokens.slice(Math.max(0, at - REACH), at).some(({ text }) => ONE.test(text) || INDEFINITE.test(text)) ||
  !/[\u0400-\u04ff]/.test(tokens[at]?.text ?? "");
