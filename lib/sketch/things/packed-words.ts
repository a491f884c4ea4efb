/** Separates groups of words that begin alike. */
const NEXT_GROUP = "\u001d";
const NEXT_WORD = "\n";
const MEANS = "\t";

/** The first characters of a word, by which it is looked for. */
const startOf = (word: string) => word.slice(0, 2);

/**
 * Packs words into a string.
 * @param words each with what it means
 * @param numberOf the number under which a meaning is known
 */
export function packWords(words: ReadonlyMap<string, string>, numberOf: (meaning: string) => number): string {
  const groups = Map.groupBy(words, ([word]) => startOf(word));
  return [...groups.values()]
    .map((group) => group.map(([word, meaning]) => word + MEANS + numberOf(meaning)).join(NEXT_WORD))
    .join(NEXT_GROUP);
}

/** What a word is looked up in. */
export interface Words {
  get(word: string): string | undefined;
  has(word: string): boolean;
}

/**
 * Words, each with what it means. They are unpacked as far as they are looked for: a prompt asks for a few hundred of two hundred
 * thousand.
 */
export class PackedWords implements Words {
  readonly #packed: string;
  readonly #meanings: readonly string[];
  #groups: Map<string, string | Map<string, string>> | undefined;

  /** @param packed what `packWords` returned @param meanings by their numbers */
  constructor(packed: string, meanings: readonly string[]) {
    this.#packed = packed;
    this.#meanings = meanings;
  }

  get(word: string): string | undefined {
    this.#groups ??= this.#split();
    const start = startOf(word);
    const group = this.#groups.get(start);
    if (typeof group !== "string") return group?.get(word);
    const words = new Map(group.split(NEXT_WORD).map((line) => this.#read(line)));
    this.#groups.set(start, words);
    return words.get(word);
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  #split(): Map<string, string> {
    const groups = this.#packed === "" ? [] : this.#packed.split(NEXT_GROUP);
    return new Map(groups.map((group) => [startOf(group.slice(0, group.indexOf(MEANS))), group]));
  }

  #read(line: string): [word: string, meaning: string] {
    const end = line.indexOf(MEANS);
    return [line.slice(0, end), this.#meanings[Number(line.slice(end + 1))] ?? ""];
  }
}

/** The words of several lists; the first that has a word wins. */
export class FirstWords implements Words {
  readonly #lists: readonly Words[];

  constructor(lists: readonly Words[]) {
    this.#lists = lists;
  }

  get(word: string): string | undefined {
    for (const list of this.#lists) {
      const found = list.get(word);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }
}
