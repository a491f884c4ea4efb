import { ANIMAL_WORDS } from "./animal-words";
import index from "./index.json" with { type: "json" };
import { listOwnDrawings } from "./own-drawings";
import { OWN_FURTHER_WORDS } from "./own-further-words";
import { OWN_WORDS } from "./own-words";
import { SYNONYMS } from "./synonyms";
import { WARE_WORDS } from "./ware-words";

const CASES = /(?:ами|ями|ого|его|ому|ему|ой|ей|ом|ем|ах|ях|ов|ев|ию|ия|ие|ии|[аяоеуюыийьъ])$/u;

/** A word without the endings that Russian and Ukrainian give it. */
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
/** A word that has no marks to lose. */
export const UNMARKED = /^[ -~]*$/;
/** A word without its accents and vowel marks. */
export const plain = (word: string) =>
  UNMARKED.test(word)
    ? word
    : word
        .normalize("NFD")
        .replace(/[\u0300-\u036f\u064b-\u0652]/gu, "")
        .replaceAll("ё", "е");

/** What words draw, as the index has it. */
export interface Dictionary {
  /** By language, what each word draws. */
  byLanguage: Map<string, Map<string, string>>;
  /** What each word draws in the first of the languages that have it. */
  anywhere: Map<string, string>;
  /** The same, of forms without marks and endings. */
  anyForm: Map<string, string>;
  /** By language, in a form without marks and endings, for what no dictionary has as it stands. */
  loose: Map<string, Map<string, string>>;
  /** The drawing of each emoji. */
  chars: Map<string, string>;
  /** What phrases of several words begin with, as `leadOf` has it. */
  leads: Set<string>;
  /** Words by which something may be looked for in a language, and that are not its name: "stur" of a donkey. */
  keywords: Map<string, ReadonlySet<string>>;
  /** The first two letters of words of scripts without spaces. */
  unspaced: Set<string>;
}

let dictionary: Dictionary | undefined;

/** Dictionaries of scripts that are written without spaces, and the engine's own. */
export const UNSPACED = ["own", "ja", "zh", "zh-Hant", "ko", "th"];

/**
 * By what a phrase of several words is told to be possible before it is looked up: its first word, and as much of the second
 * one as no ending changes.
 */
export function leadOf(phrase: string): string | undefined {
  const end = phrase.indexOf(" ");
  // A second word of one letter ends with the space behind it, where a third follows.
  return end > 0 ? phrase.slice(0, end + 3).trimEnd() : undefined;
}

/** All words of all languages, each as the first language has it. */
function merged(byLanguage: ReadonlyMap<string, ReadonlyMap<string, string>>): Map<string, string> {
  const all = new Map<string, string>();
  for (const words of byLanguage.values()) {
    for (const [word, slug] of words) if (!all.has(word)) all.set(word, slug);
  }
  return all;
}

/** Reads the index once, when the first prompt comes. */
export function loadDictionary(): Dictionary {
  if (dictionary) return dictionary;
  const byLanguage = new Map<string, Map<string, string>>();
  const loose = new Map<string, Map<string, string>>();
  const own = new Map<string, string>();
  const leads = new Set<string>();
  const lead = (phrase: string) => {
    const found = leadOf(phrase);
    if (found) leads.add(found);
  };
  const add = (language: string, to: Map<string, string>, word: string, slug: string) => {
    const forms = loose.get(language) ?? new Map<string, string>();
    loose.set(language, forms);
    if (!to.has(word)) to.set(word, slug);
    lead(word);
    // Prompts are cut at their hyphens: "a t-rex".
    if (word.includes("-")) add(language, to, word.replaceAll("-", " "), slug);
    for (const form of [plain(word), caseless(word)]) {
      if (form) lead(form);
      if (form && form !== word && !forms.has(form)) forms.set(form, slug);
    }
  };
  for (const slug of listOwnDrawings()) add("own", own, slug.replaceAll("-", " "), slug);
  for (const [slug, words] of [
    ANIMAL_WORDS,
    { ...SYNONYMS, ...WARE_WORDS, ...OWN_WORDS, ...OWN_FURTHER_WORDS },
  ].flatMap(Object.entries<string>)) {
    for (const word of words.split(", ")) add("own", own, word, slug);
  }
  byLanguage.set("own", own);
  const keywords = new Map<string, ReadonlySet<string>>();
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
    keywords.set(language, further);
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
  dictionary = {
    byLanguage,
    anywhere: merged(byLanguage),
    anyForm: merged(loose),
    loose,
    chars,
    leads,
    keywords,
    unspaced,
  };
  return dictionary;
}
