import { spellPlainly } from "./normalise-text";

/** Terms that mean the same: `*` stands for any ending, `_` for up to two words, `{a|b}` for a choice; none has a comma. */
export type Terms<Meaning extends string> = { meanings: readonly Meaning[]; terms: readonly string[] };

/** In the tree, the step over one whole word. */
export const ANY_WORD = "?";
/** In the tree, the step over the rest of a word. */
export const ANY_ENDING = "*";
/** What a `_` may stand for, the gap after it included. */
const BETWEEN = ["", `${ANY_WORD} `, `${ANY_WORD} ${ANY_WORD} `];
const SHORTEST_PLAINER = 4;

/** A term as it stands in the tree. As far as a node has been reached, no choice is left in it. */
interface Spelling<Meaning> {
  text: string;
  meanings: readonly Meaning[];
}

/**
 * A node of the tree of all terms: where each letter leads, and what the term that ends here means. It grows where it
 * is walked: whole, the tree has 2.5 million nodes, of which a prompt passes a few hundred. A term's choices are made there
 * as well; to make all of them took half a second.
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
    const chosen = spellings.flatMap((spelling) => choose(spelling, depth));
    const ending = chosen.filter(({ text }) => text.length === depth);
    this.meanings = [...new Set(ending.flatMap(({ meanings }) => meanings))];
    this.length = length;
    this.#depth = depth;
    this.#longer = chosen.filter(({ text }) => text.length > depth);
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

/** Between the terms of one list and of the next, all of which are spelt at once: that is quicker by far than one by one. */
const NEXT_LIST = "\u2028";

/** The terms of each list in their plain spelling. */
const spell = (lists: readonly (readonly string[])[]) =>
  spellPlainly(lists.map((terms) => terms.join(",")).join("\n"))
    .split(NEXT_LIST)
    .map((terms) => terms.split(",").filter(Boolean));

/** A term that is one choice, and nothing else. */
const ONE_CHOICE = /^\{([^{}]*)\}(\*?)$/;

/** A term with ñ or ß is also written without, unless so little is left that it is another word. */
function plainer(term: string): string {
  const choices = ONE_CHOICE.exec(term);
  if (choices) return `{${(choices[1] ?? "").split("|").map(plainer).join("|")}}${choices[2]}`;
  return term.length < SHORTEST_PLAINER ? term : term.replaceAll("ñ", "{ñ|n}").replaceAll("ß", "{ß|ss}");
}

/** The first choice in braces that has none inside. */
const CHOICE = /\{([^{}]*)\}/;

const alternatives = (term: string) => {
  const [choice = "", choices = ""] = CHOICE.exec(term) ?? [];
  return choices.split("|").map((one) => term.replace(choice, one));
};

/** What a term can be from a place on, where there is a choice just there: in braces, or of how many words lie between. */
function choose<Meaning>(spelling: Spelling<Meaning>, at: number): Spelling<Meaning>[] {
  const { text } = spelling;
  const next = text.charAt(at);
  if (next === "{") return alternatives(text).flatMap((one) => choose({ ...spelling, text: one }, at));
  if (next !== "_") return [spelling];
  return BETWEEN.flatMap((words) =>
    choose({ ...spelling, text: text.slice(0, at) + words + text.slice(at + 2) }, at),
  );
}

/** Builds one tree of the terms of all meanings. */
export function compileLexicon<Meaning extends string>(
  lexicon: readonly Terms<Meaning>[],
): TermNode<Meaning> {
  const spelt = spell(lexicon.map(({ terms }) => terms));
  const spellings = lexicon.flatMap(({ meanings }, list) =>
    (spelt[list] ?? []).map((term) => ({ text: /[ñß]/.test(term) ? plainer(term) : term, meanings })),
  );
  return new TermNode(spellings);
}
