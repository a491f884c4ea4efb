import { normaliseText } from "./normalise-text";

/** Terms of one meaning: `*` stands for any ending, `_` for up to two words, `{a|b}` for a choice; none has a comma. */
export type Terms<Meaning extends string> = { meaning: Meaning; terms: readonly string[] };

/** In the tree, the step over one whole word. */
export const ANY_WORD = "?";
/** In the tree, the step over the rest of a word. */
export const ANY_ENDING = "*";
const LONGEST_BETWEEN = 2;
const SHORTEST_PLAINER = 4;

/** A term in one of its spellings, as it stands in the tree. */
interface Spelling<Meaning> {
  text: string;
  meaning: Meaning;
}

/**
 * A node of the tree of all terms: where each letter leads, and what the term that ends here means. It grows where it
 * is walked: whole, the tree has 2.5 million nodes, of which a prompt passes a few hundred.
 */
export class TermNode<Meaning extends string = string> {
  readonly meanings: Meaning[];
  /** How many of the characters on the way here are letters. */
  readonly length: number;
  readonly #depth: number;
  #longer: Spelling<Meaning>[];
  #next: Map<string, TermNode<Meaning>> | undefined;

  /** @param spellings all that go through this node, or end at it @param depth how many characters lead here */
  constructor(spellings: Spelling<Meaning>[], depth = 0, length = 0) {
    const ending = spellings.filter(({ text }) => text.length === depth);
    this.meanings = [...new Set(ending.map(({ meaning }) => meaning))];
    this.length = length;
    this.#depth = depth;
    this.#longer = spellings.filter(({ text }) => text.length > depth);
  }

  get next(): Map<string, TermNode<Meaning>> {
    this.#next ??= this.#grow();
    return this.#next;
  }

  #grow() {
    const branches = new Map<string, Spelling<Meaning>[]>();
    for (const spelling of this.#longer) {
      const char = spelling.text.charAt(this.#depth);
      const branch = branches.get(char);
      if (branch) branch.push(spelling);
      else branches.set(char, [spelling]);
    }
    this.#longer = [];
    return new Map(
      [...branches].map(([char, spellings]) => {
        const length = this.length + (/\p{L}/u.test(char) ? 1 : 0);
        return [char, new TermNode(spellings, this.#depth + 1, length)] as const;
      }),
    );
  }
}

/** Terms in their plain spelling. All at once is quicker by far than one by one. */
const spell = (terms: readonly string[]) => normaliseText(terms.join(",")).plain.split(",");

/** A term with ñ or ß is also written without, unless so little is left that it is another word. */
const plainer = (term: string) =>
  term.length < SHORTEST_PLAINER || !/[ñß]/.test(term)
    ? [term]
    : [term, term.replaceAll("ñ", "n").replaceAll("ß", "ss")];

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

/** Builds one tree of the terms of all meanings. */
export function compileLexicon<Meaning extends string>(
  lexicon: readonly Terms<Meaning>[],
): TermNode<Meaning> {
  const spellings = lexicon.flatMap(({ meaning, terms }) =>
    spell(terms)
      .flatMap(expand)
      .flatMap(plainer)
      .map((text) => ({ text, meaning })),
  );
  return new TermNode(spellings);
}
