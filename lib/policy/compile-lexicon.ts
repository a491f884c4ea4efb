import { normaliseText } from "./normalise-text";

/** A node of the tree of all terms: where each letter leads, and what the term that ends here means. */
export interface TermNode<Meaning extends string = string> {
  next: Map<string, TermNode<Meaning>>;
  meanings: Meaning[];
  /** The letters on the way here. */
  length: number;
}

/** Terms by language, or by theme: a comma between them, `*` for any ending, `_` for up to two words, `{a|b}` for a choice. */
export type Terms = Record<string, string>;

/** In the tree, the step over one whole word. */
export const ANY_WORD = "?";
/** In the tree, the step over the rest of a word. */
export const ANY_ENDING = "*";
const LONGEST_BETWEEN = 2;
const SHORTEST_PLAINER = 4;

const spell = (term: string) => normaliseText(term).plain;

/** A term with ñ or ß is also written without, unless so little is left that it is another word. */
const plainer = (term: string) =>
  term.length < SHORTEST_PLAINER ? [term] : [term, term.replaceAll("ñ", "n").replaceAll("ß", "ss")];

/** A term's forms: with each choice in braces, and with nothing, one word and two words where it has a `_`. */
function expand(term: string): string[] {
  const [choice, choices] = /\{([^{}]*)\}/.exec(term) ?? [];
  if (choice && choices !== undefined)
    return choices.split("|").flatMap((one) => expand(term.replace(choice, one)));
  if (!term.includes("_")) return [term];
  return Array.from({ length: LONGEST_BETWEEN + 1 }, (_, count) =>
    term.replace(" _ ", ` ${`${ANY_WORD} `.repeat(count)}`),
  ).flatMap(expand);
}

/**
 * Builds one tree of the terms of all meanings.
 * @param lexicons pairs of a meaning and its terms
 */
export function compileLexicon<Meaning extends string>(
  lexicons: readonly (readonly [Meaning, Terms])[],
): TermNode<Meaning> {
  const root: TermNode<Meaning> = { next: new Map(), meanings: [], length: 0 };
  for (const [meaning, terms] of lexicons) {
    const listed = Object.values(terms).flatMap((list) => list.split(",").map((term) => term.trim()));
    for (const term of listed
      .filter((one) => one !== "")
      .flatMap(expand)
      .map(spell)
      .flatMap(plainer)) {
      let node = root;
      for (const char of term.split("")) {
        const length = node.length + (/\p{L}/u.test(char) ? 1 : 0);
        const child = node.next.get(char) ?? { next: new Map(), meanings: [], length };
        node.next.set(char, child);
        node = child;
      }
      if (!node.meanings.includes(meaning)) node.meanings.push(meaning);
    }
  }
  return root;
}
