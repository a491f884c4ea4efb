import { keepMade } from "@/lib/keep-made";
import { ANIMAL_WORDS } from "./animal-words";
import index from "./index.json" with { type: "json" };
import { listOwnDrawings } from "./own-drawings";
import { OWN_FURTHER_WORDS } from "./own-further-words";
import { OWN_SETTING_WORDS } from "./own-setting-words";
import { OWN_WORDS } from "./own-words";
import { FirstWords, PackedWords, packWords, type Words } from "./packed-words";
import { SYNONYMS } from "./synonyms";
import { WARE_WORDS } from "./ware-words";

const CASES = /(?:ами|ями|ого|его|ому|ему|ой|ей|ом|ем|ах|ях|ов|ев|ию|ия|ие|ии|[аяоеуюыийьъ])$/u;

/** Strips a word's Russian or Ukrainian case endings. */
export const caseless = (word: string) =>
  /^[а-яёіїєґ]{4,}$/u.test(word)
    ? word.replace(CASES, "")
    : /^[а-яёіїєґ]{4,} [а-яёіїєґ]{3,}$/u.test(word)
      ? word
          .split(" ")
          .map((one) => one.replace(ADJECTIVE, "").replace(CASES, ""))
          .join(" ")
      : undefined;
const ADJECTIVE = /(?:ыми|ими|ый|ий|ая|яя|ое|ее|ые|ие|ым|им|ую|юю|ых|их)$/u;
/** A word in plain ASCII, without diacritics to strip. */
export const UNMARKED = /^[ -~]*$/;
/** Strips a word's accents and vowel marks. */
export const plain = (word: string) =>
  UNMARKED.test(word)
    ? word
    : word
        .normalize("NFD")
        .replace(/[\u0300-\u036f\u064b-\u0652]/gu, "")
        .replaceAll("ё", "е");

/** The index of words, each with the name of its drawing. */
export interface Dictionary {
  /** Drawings by word, for each language. */
  byLanguage: ReadonlyMap<string, Words>;
  /** Drawings by word, from the first language that has it. */
  anywhere: Words;
  /** The same for stripped forms. */
  anyForm: Words;
  /** Drawings by stripped form, for each language: a fallback for words that are not found as they are. */
  loose: ReadonlyMap<string, Words>;
  /** Drawings by emoji. */
  chars: ReadonlyMap<string, string>;
  /** By the first words of phrases, what their second words begin with. */
  leads: Words;
  /** For each language, search keywords that are not the thing's name: "stur" (stubborn) for a donkey. */
  keywords: ReadonlyMap<string, Words>;
  /** The first two characters of each word in scripts without spaces. */
  unspaced: ReadonlySet<string>;
}

type PackedLanguages = [language: string, words: string][];

/** The same as data. */
interface MadeDictionary {
  /** What words mean, by the numbers that they have in what is packed. */
  meanings: string[];
  byLanguage: PackedLanguages;
  loose: PackedLanguages;
  chars: [char: string, slug: string][];
  leads: string;
  keywords: PackedLanguages;
  unspaced: string[];
}

let dictionary: Dictionary | undefined;

/** The languages written without spaces, and the engine's own words. */
export const UNSPACED = ["own", "ja", "zh", "zh-Hant", "ko", "th"];

/**
 * The beginnings of phrases, which tell quickly whether a lookup is worthwhile: their first words, each with the parts of second
 * words that inflection leaves unchanged.
 */
export class Leads {
  private readonly seconds = new Map<string, Set<string>>();

  add(phrase: string): void {
    const end = phrase.indexOf(" ");
    if (end <= 0) return;
    const first = phrase.slice(0, end);
    // If the second word has one letter and a third follows, a space is cut off.
    const second = phrase.slice(end + 1, end + 3).trimEnd();
    const known = this.seconds.get(first);
    if (known) known.add(second);
    else this.seconds.set(first, new Set([second]));
  }

  /** Whether a phrase begins with a word and the first two letters of another one. */
  has(first: string, letters: string): boolean {
    return this.seconds.get(first)?.has(letters) ?? false;
  }

  /** The first words, each with the beginnings of its second ones. */
  all(): Map<string, string> {
    return new Map([...this.seconds].map(([first, seconds]) => [first, [...seconds].join("|")]));
  }
}

/** Builds the dictionary from the index. */
export function makeDictionary(): MadeDictionary {
  const byLanguage = new Map<string, Map<string, string>>();
  const loose = new Map<string, Map<string, string>>();
  const own = new Map<string, string>();
  const leads = new Leads();
  const add = (language: string, to: Map<string, string>, word: string, slug: string) => {
    const forms = loose.get(language) ?? new Map<string, string>();
    loose.set(language, forms);
    if (!to.has(word)) to.set(word, slug);
    leads.add(word);
    // Prompts are split at hyphens: "a t-rex".
    if (word.includes("-")) add(language, to, word.replaceAll("-", " "), slug);
    for (const form of [plain(word), caseless(word)]) {
      if (form) leads.add(form);
      if (form && form !== word && !forms.has(form)) forms.set(form, slug);
    }
  };
  for (const slug of listOwnDrawings()) add("own", own, slug.replaceAll("-", " "), slug);
  for (const [slug, words] of [
    ANIMAL_WORDS,
    { ...SYNONYMS, ...WARE_WORDS, ...OWN_WORDS, ...OWN_FURTHER_WORDS },
    OWN_SETTING_WORDS,
  ].flatMap(Object.entries<string>)) {
    for (const word of words.split(", ")) add("own", own, word, slug);
  }
  byLanguage.set("own", own);
  const keywords = new Map<string, ReadonlyMap<string, string>>();
  for (const [language, lines] of Object.entries(index.words)) {
    const words = new Map<string, string>();
    const further = new Set<string>();
    for (const line of lines.split("\n")) {
      const [slug = "", found = ""] = line.split(":");
      for (const [nth, word] of found.split("|").entries()) {
        if (nth > 0 && !words.has(word)) further.add(word);
        else further.delete(word);
        add(language, words, word, slug);
      }
    }
    byLanguage.set(language, words);
    keywords.set(language, new Map([...further].map((word) => [word, ""])));
  }
  const chars = new Map(
    index.drawings.split("\n").flatMap((line) => {
      const [slug = "", , , found = ""] = line.split(" ");
      return found.split(",").map((char): [string, string] => [char.replaceAll("\uFE0F", ""), slug]);
    }),
  );
  const unspaced = new Set(
    UNSPACED.flatMap((language) =>
      [...(byLanguage.get(language)?.keys() ?? [])].map((word) => word.slice(0, 2)),
    ),
  );
  const numbers = new Map<string, number>();
  const numberOf = (meaning: string) => {
    const number = numbers.get(meaning) ?? numbers.size;
    numbers.set(meaning, number);
    return number;
  };
  const packEach = (maps: ReadonlyMap<string, ReadonlyMap<string, string>>): PackedLanguages =>
    [...maps].map(([language, words]) => [language, packWords(words, numberOf)]);
  const made = {
    byLanguage: packEach(byLanguage),
    loose: packEach(loose),
    chars: [...chars],
    leads: packWords(leads.all(), numberOf),
    keywords: packEach(keywords),
    unspaced: [...unspaced],
  };
  return { ...made, meanings: [...numbers.keys()] };
}

/** Puts the dictionary into the form in which words are looked up. */
export function openDictionary({ meanings, ...made }: MadeDictionary): Dictionary {
  const open = (packed: string) => new PackedWords(packed, meanings);
  const openEach = (packed: PackedLanguages) =>
    new Map(packed.map(([language, words]) => [language, open(words)]));
  const byLanguage = openEach(made.byLanguage);
  const loose = openEach(made.loose);
  return {
    byLanguage,
    anywhere: new FirstWords([...byLanguage.values()]),
    anyForm: new FirstWords([...loose.values()]),
    loose,
    chars: new Map(made.chars),
    leads: open(made.leads),
    keywords: openEach(made.keywords),
    unspaced: new Set(made.unspaced),
  };
}

/** The dictionary, read for the first prompt. */
export function loadDictionary(): Dictionary {
  dictionary ??= openDictionary(
    keepMade("dictionary", "lib/sketch/things/dictionary.ts", [], makeDictionary),
  );
  return dictionary;
}
