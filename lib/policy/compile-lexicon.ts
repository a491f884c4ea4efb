import { spellPlainly } from "./normalise-text";

/** Terms with the same meanings: `*` stands for any ending, `_` for up to two words, `{a|b}` for a choice; none has a comma. */
export type Terms<Meaning extends string> = { meanings: readonly Meaning[]; terms: readonly string[] };

/** The tree's edge for one whole word. */
export const ANY_WORD = "?";
/** The tree's edge for the rest of a word. */
export const ANY_ENDING = "*";
/** What `_` may stand for, including the gap after it. */
const BETWEEN = ["", `${ANY_WORD} `, `${ANY_WORD} ${ANY_WORD} `];
const SHORTEST_PLAINER = 4;

/** A spelling of a term in the tree. Up to the depth of its node, all choices have been expanded. */
interface Spelling<Meaning> {
  text: string;
  meanings: readonly Meaning[];
}

/**
 * A node of the tree of all terms: its edges by letter, and the meanings of the terms that end here. Nodes are created on
 * first use: the whole tree has 2.5 million, of which a prompt visits a few hundred. A term's choices are expanded then, too,
 * because expanding all of them takes half a second.
 */
export class TermNode<Meaning extends string = string> {
  readonly meanings: Meaning[];
  /** How many of the characters on the path to this node are letters. */
  readonly length: number;
  readonly #depth: number;
  #longer: Spelling<Meaning>[];
  #next: Map<string, TermNode<Meaning>> | undefined;

  /** @param spellings all that pass through this node or end at it @param depth the number of characters on the path */
  constructor(spellings: Spelling<Meaning>[], depth = 0, length = 0) {
    const meanings = new Set<Meaning>();
    const longer: Spelling<Meaning>[] = [];
    const place = (spelling: Spelling<Meaning>) => {
      if (spelling.text.length > depth) longer.push(spelling);
      else for (const meaning of spelling.meanings) meanings.add(meaning);
    };
    // Few spellings have a choice here; the others need no list of their own, of which the root would make a hundred thousand.
    for (const spelling of spellings)
      if (isChoice(spelling.text.charAt(depth))) choose(spelling, depth).forEach(place);
      else place(spelling);
    this.meanings = [...meanings];
    this.length = length;
    this.#depth = depth;
    this.#longer = longer;
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

/** Separates the terms while all lists are normalised in one call, which is far quicker than one by one. */
const NEXT_LIST = "\u2028";

/** The normalised terms of each list. */
const spell = (lists: readonly (readonly string[])[]) =>
  spellPlainly(lists.map((terms) => terms.join(",")).join("\n"))
    .split(NEXT_LIST)
    .map((terms) => terms.split(",").filter(Boolean));

/** A term that consists of a single choice. */
const ONE_CHOICE = /^\{([^{}]*)\}(\*?)$/;

/** A term with ñ or ß is also written without them, unless it is so short that this gives another word. */
function plainer(term: string): string {
  const choices = ONE_CHOICE.exec(term);
  if (choices) return `{${(choices[1] ?? "").split("|").map(plainer).join("|")}}${choices[2]}`;
  return term.length < SHORTEST_PLAINER ? term : term.replaceAll("ñ", "{ñ|n}").replaceAll("ß", "{ß|ss}");
}

/** The first choice in braces without nested braces. */
const CHOICE = /\{([^{}]*)\}/;

const alternatives = (term: string) => {
  const [choice = "", choices = ""] = CHOICE.exec(term) ?? [];
  return choices.split("|").map((one) => term.replace(choice, one));
};

const isChoice = (char: string) => char === "{" || char === "_";

/** The alternatives of a term at a depth: a choice in braces, or the number of words that `_` stands for. */
function choose<Meaning>(spelling: Spelling<Meaning>, at: number): Spelling<Meaning>[] {
  const { text } = spelling;
  const next = text.charAt(at);
  if (next === "{") return alternatives(text).flatMap((one) => choose({ ...spelling, text: one }, at));
  if (next !== "_") return [spelling];
  return BETWEEN.flatMap((words) =>
    choose({ ...spelling, text: text.slice(0, at) + words + text.slice(at + 2) }, at),
  );
}

/** Builds one tree from the terms of all meanings. */
export function compileLexicon<Meaning extends string>(
  lexicon: readonly Terms<Meaning>[],
): TermNode<Meaning> {
  const spelt = spell(lexicon.map(({ terms }) => terms));
  const spellings = lexicon.flatMap(({ meanings }, list) =>
    (spelt[list] ?? []).map((term) => ({ text: /[ñß]/.test(term) ? plainer(term) : term, meanings })),
  );
  return new TermNode(spellings);
}
