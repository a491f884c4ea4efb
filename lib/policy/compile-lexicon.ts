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
/**
 * Where the terms are cut when they are packed: by their first, second and third characters. What begins as nothing in a prompt
 * is never unpacked.
 */
const CUTS = ["\u001c", "\u001d", "\u001e"];
/** Separates packed terms that begin with the same three characters. */
const NEXT_TERM = "\n";
/** Precedes the number of a packed term's meanings. */
const MEANS = "\t";
/** A term with more spellings than this is a mistake, such as a choice too many; the largest has half of them. */
const MOST_SPELLINGS = 50_000;

/** All terms as data. */
export interface CompiledLexicon<Meaning extends string = string> {
  /** What terms can mean. */
  meanings: Meaning[][];
  /** The terms, packed, each with the number of its meanings. */
  packed: string;
}

/** A spelling of a term in the tree, or a pack of them. Up to the depth of its node, all choices have been expanded. */
interface Spelling<Meaning> {
  text: string;
  meanings: readonly Meaning[];
  /** Unpacks the terms that begin with the text. */
  unpack?: () => Spelling<Meaning>[];
}

/**
 * A node of the tree of all terms: its edges by letter, and the meanings of the terms that end here. Nodes are created on
 * first use: the whole tree has millions, of which a prompt visits a few hundred. A term's choices are expanded then, too.
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
      else if (spelling.unpack) spelling.unpack().forEach(placeAll);
      else for (const meaning of spelling.meanings) meanings.add(meaning);
    };
    const placeAll = (spelling: Spelling<Meaning>) => {
      if (isChoice(spelling.text.charAt(depth))) choose(spelling, depth).forEach(place);
      else place(spelling);
    };
    spellings.forEach(placeAll);
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

/** The alternatives of the choice in braces that begins at a place, which may contain further ones. */
function alternatives(text: string, at: number): string[] {
  const found: string[] = [];
  let start = at + 1;
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    const char = text.charAt(end);
    if (char === "{") depth++;
    if (char === "}") depth--;
    if (depth > 1 || (depth === 1 && char !== "|")) continue;
    found.push(text.slice(start, end));
    start = end + 1;
    if (depth === 0) return found.map((one) => text.slice(0, at) + one + text.slice(start));
  }
  throw new Error(`The term "${text}" of the policy's lexicon does not close a choice.`);
}

const isChoice = (char: string) => char === "{" || char === "_";

/** The alternatives of a term at a depth: a choice in braces, or the number of words that `_` stands for. */
function choose<Meaning>(spelling: Spelling<Meaning>, at: number): Spelling<Meaning>[] {
  const { text } = spelling;
  const next = text.charAt(at);
  if (next === "{") return alternatives(text, at).flatMap((one) => choose({ ...spelling, text: one }, at));
  if (next !== "_") return [spelling];
  return BETWEEN.flatMap((words) =>
    choose({ ...spelling, text: text.slice(0, at) + words + text.slice(at + 2) }, at),
  );
}

/** How many spellings a term has. */
function countSpellings(term: string): number {
  if (!/[{|}_]/.test(term)) return 1;
  // For each choice that is open: those of its earlier alternatives, and those of the present one.
  const open = [{ before: 0, here: 1 }];
  for (const char of term) {
    const last = open.at(-1) as (typeof open)[number];
    if (char === "_") last.here *= BETWEEN.length;
    if (char === "{") open.push({ before: 0, here: 1 });
    if (char === "|") Object.assign(last, { before: last.before + last.here, here: 1 });
    if (char !== "}") continue;
    open.pop();
    const outer = open.at(-1);
    if (!outer)
      throw new Error(`The term "${term}" of the policy's lexicon closes a choice that it does not open.`);
    outer.here *= last.before + last.here;
  }
  if (open.length > 1) throw new Error(`The term "${term}" of the policy's lexicon does not close a choice.`);
  return open[0]?.here ?? 1;
}

/**
 * Compiles the terms of all meanings.
 * @throws Error for a term with an unbalanced choice, or with too many spellings
 */
export function compileLexicon<Meaning extends string>(
  lexicon: readonly Terms<Meaning>[],
): CompiledLexicon<Meaning> {
  const spelt = spell(lexicon.map(({ terms }) => terms));
  const places = new Map<string, number>();
  const all: string[] = [];
  const meanings: Meaning[][] = [];
  for (const [list, { meanings: meant }] of lexicon.entries()) {
    const key = meant.join();
    const place = places.get(key) ?? meanings.push([...meant]) - 1;
    places.set(key, place);
    for (const term of spelt[list] ?? []) {
      if (countSpellings(term) > MOST_SPELLINGS)
        throw new Error(`The term "${term}" of the policy's lexicon has over ${MOST_SPELLINGS} spellings.`);
      for (const text of begin(/[ñß]/.test(term) ? plainer(term) : term)) all.push(text + MEANS + place);
    }
  }
  return { meanings, packed: pack(all) };
}

/** Packs terms that are alike in their first characters. */
function pack(terms: readonly string[], level = 0): string {
  const cut = CUTS[level];
  if (cut === undefined) return terms.join(NEXT_TERM);
  const groups = Map.groupBy(terms, (term) => term.charAt(level));
  return [...groups]
    .flatMap(([char, group]) => (char === MEANS ? group : char + pack(group, level + 1)))
    .join(cut);
}

/** The spellings of a term as far as its first characters differ. */
function begin(term: string): string[] {
  if (!/[{_]/.test(term.slice(0, CUTS.length))) return [term];
  let spellings: Spelling<never>[] = [{ text: term, meanings: [] }];
  for (let at = 0; at < CUTS.length; at++)
    if (spellings.some(({ text }) => isChoice(text.charAt(at))))
      spellings = spellings.flatMap((spelling) => choose(spelling, at));
  return spellings.map(({ text }) => text);
}

/** The tree of all terms. */
export function treeOf<Meaning extends string>({
  meanings,
  packed,
}: CompiledLexicon<Meaning>): TermNode<Meaning> {
  const unpackTerm = (term: string): Spelling<Meaning> => {
    const end = term.lastIndexOf(MEANS);
    return { text: term.slice(0, end), meanings: meanings[Number(term.slice(end + 1))] ?? [] };
  };
  const unpack = (start: string, terms: string, level: number): Spelling<Meaning>[] =>
    level === CUTS.length
      ? terms.split(NEXT_TERM).map(unpackTerm)
      : terms.split(CUTS[level] as string).map((piece) => {
          // A term that ends here is by itself.
          if (piece.charAt(level) === MEANS) return unpackTerm(piece);
          const text = start + piece.charAt(0);
          return { text, meanings: [], unpack: () => unpack(text, piece.slice(1), level + 1) };
        });
  return new TermNode(unpack("", packed, 0));
}
