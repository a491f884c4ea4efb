import { isFramingIn } from "@/lib/sketch/vocabulary/framing-words";
import { boxOf } from "./bodies";
import index from "./index.json" with { type: "json" };
import { OWN_DRAWINGS } from "./own-drawings";
import { SYNONYMS } from "./synonyms";

/** Words of other languages than the prompt's mean something only from this length on. */
const LEAST_FOREIGN = 4;
/** How long the head of a compound must be to name it: "Weinflasche" is a bottle. */
const LEAST_HEAD = 4;
const COMPOUNDING: readonly string[] = ["de", "nl", "sv", "da", "no", "fi"];

const GERMAN = /(en|n|e|er)$/;
/** How an inflected or belittled word becomes the one that a dictionary has. */
const STEMS: readonly (readonly [from: RegExp, to: string])[] = [
  [/ies$/, "y"],
  [/ves$/, "f"],
  [/([sxz]|ch|sh)es$/, "$1"],
  [/s$/, ""],
  [/es$/, ""],
  [GERMAN, ""],
  [/(it|inh)([oa])s?$/, "$2"],
  [/(chen|lein)$/, "e"],
  [/(chen|lein|je|tje)$/, ""],
  [/in([oa])$/, "$1"],
  [/i$/, "o"],
  [/e$/, "a"],
  [/(?:에서|으로|에게|을|를|이|가|은|는|의|에|와|과|로|도)$/, ""],
  [/^(?:وال|بال|كال|فال|ال|لل)/, ""],
  [/^[وبل]/, ""],
];
const CASES = /(?:ами|ями|ого|его|ому|ему|ой|ей|ом|ем|ах|ях|ов|ев|ию|ия|ие|ии|[аяоеуюыийьъ])$/u;

/** Drawings that another one of the same animal is better than. */
const BETTER: Readonly<Record<string, string>> = {
  chicken: "rooster",
  "front-facing-baby-chick": "baby-chick",
};

/** A word without the endings that Russian and Ukrainian give it. */
const caseless = (word: string) =>
  /^[а-яёіїєґ]{4,}$/u.test(word)
    ? word.replace(CASES, "")
    : /^[а-яёіїєґ]{4,} [а-яёіїєґ]{3,}$/u.test(word)
      ? word
          .split(" ")
          .map((one) => one.replace(ADJECTIVE, "").replace(CASES, ""))
          .join(" ")
      : undefined;
const ADJECTIVE = /(?:ыми|ими|ый|ий|ая|яя|ое|ее|ые|ие|ым|им|ую|юю|ых|их)$/u;
const UNMARKED = /^[ -~]*$/;
const plain = (word: string) =>
  UNMARKED.test(word)
    ? word
    : word
        .normalize("NFD")
        .replace(/[\u0300-\u036f\u064b-\u0652]/gu, "")
        .replaceAll("ё", "е");

interface Dictionary {
  /** By language, what each word draws. */
  byLanguage: Map<string, Map<string, string>>;
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
const UNSPACED = ["own", "ja", "zh", "zh-Hant", "ko", "th"];

/**
 * By what a phrase of several words is told to be possible before it is looked up: its first word, and as much of the second
 * one as no ending changes.
 */
export function leadOf(phrase: string): string | undefined {
  const end = phrase.indexOf(" ");
  // A second word of one letter ends with the space behind it, where a third follows.
  return end > 0 ? phrase.slice(0, end + 3).trimEnd() : undefined;
}

/** Reads the index once, when the first prompt comes. */
function load(): Dictionary {
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
    for (const form of [plain(word), caseless(word)]) {
      if (form) lead(form);
      if (form && form !== word && !forms.has(form)) forms.set(form, slug);
    }
  };
  for (const slug of Object.keys(OWN_DRAWINGS)) add("own", own, slug.replaceAll("-", " "), slug);
  for (const [slug, words] of Object.entries(SYNONYMS)) {
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
  dictionary = { byLanguage, loose, chars, leads, keywords, unspaced };
  return dictionary;
}

/** What a word draws in the prompt's own language or in English. */
function findNear(word: string, language: string | undefined): string | undefined {
  const { byLanguage } = load();
  return (
    byLanguage.get("own")?.get(word) ||
    byLanguage.get(language ?? "en")?.get(word) ||
    byLanguage.get("en")?.get(word)
  );
}

/** What a word draws in any language: of Latin script only where the prompt's is not known, and the word is not short. */
function findFar(word: string, language: string | undefined): string | undefined {
  if (/^[\p{Script=Latin} '-]+$/u.test(word) && (language || word.length < LEAST_FOREIGN)) return undefined;
  for (const words of load().byLanguage.values()) {
    const slug = words.get(word);
    if (slug) return slug;
  }
  return undefined;
}

/** What a word without its marks and endings draws: in Latin script, in the prompt's own language where that is known. */
function findLoose(word: string, language: string | undefined): string | undefined {
  const { loose } = load();
  if (language && UNMARKED.test(word)) return loose.get(language)?.get(word) ?? loose.get("own")?.get(word);
  for (const forms of loose.values()) {
    const slug = forms.get(word);
    if (slug) return slug;
  }
  return undefined;
}

/** Whether a language has a word for something that the library draws. */
export const isWordOf = (language: string, word: string): boolean =>
  load().byLanguage.get(language)?.has(word) ?? false;

function stemsOf(word: string, language: string | undefined): string[] {
  if (word.length < (/[\uac00-\ud7af]/.test(word) ? 2 : 4)) return [];
  const root = caseless(word);
  const least = /[\uac00-\ud7af]/.test(word) ? 0 : 2;
  const stems = STEMS.filter(([from]) => language !== "en" || from !== GERMAN)
    .map(([from, to]) => word.replace(from, to))
    .filter((stem) => stem !== word && stem.length > least);
  return root ? [...stems, root] : stems;
}

/**
 * The drawing that a word or phrase names, in any of the languages of the index.
 * @param phrase in lower case; an emoji is a word, too
 * @param language that the rest of the prompt is in, by its two letters, where that can be told
 * @param isCompound whether a compound may be known by its last part
 */
export function findDrawing(
  phrase: string,
  language: string | undefined,
  isCompound = true,
): string | undefined {
  const found = findSlug(phrase, isCompound, language);
  return found && (BETTER[found] ?? found);
}

/** What the first of some words has: most prompts are found with the first, and most words are not known at all. */
function firstOf(words: readonly string[], find: (word: string) => string | undefined): string | undefined {
  for (const word of words) {
    const found = find(word);
    if (found) return found;
  }
  return undefined;
}

const findSlug = (phrase: string, isCompound: boolean, language: string | undefined): string | undefined =>
  findWhole(phrase, isCompound, language) ?? (isCompound ? findHead(phrase, language) : undefined);

function findWhole(phrase: string, isLoose: boolean, language: string | undefined): string | undefined {
  if (isFramingIn(language ?? "en", phrase) || /^\d+$/.test(phrase)) return undefined;
  if (phrase.length < 3 && /^[a-z]+$/.test(phrase) && !load().byLanguage.get("own")?.has(phrase))
    return undefined;
  const { chars } = load();
  const forms = [phrase, ...stemsOf(phrase, language)];
  return (
    chars.get(phrase.replaceAll("\uFE0F", "")) ??
    firstOf(forms, (word) => findNear(word, language)) ??
    firstOf(forms, (word) => findFar(word, language)) ??
    (language === "en" || !isLoose
      ? undefined
      : firstOf(forms.map(plain), (word) => findLoose(word, language) ?? findNear(word, language)))
  );
}

/** What the last part of a compound names. */
function findHead(phrase: string, language: string | undefined): string | undefined {
  if (!language || phrase.includes(" ") || !COMPOUNDING.includes(language)) return undefined;
  for (let from = 3; from <= phrase.length - LEAST_HEAD; from++) {
    const head = load().byLanguage.get(language)?.get(phrase.slice(from));
    if (head) return head;
  }
  return undefined;
}

/** Whether one word of a language is no name of what it draws, as the index has it, and may be said of anything. */
export function isKeyword(word: string, language: string | undefined): boolean {
  if (!language || language === "en" || word.includes(" ") || load().byLanguage.get("own")?.has(word))
    return false;
  const known = load().keywords.get(language);
  return known !== undefined && [word, ...stemsOf(word, language)].some((form) => known.has(form));
}

/** Whether a compound is drawn by its last part alone: of a Fensterbrett, the board. */
export function isDrawnByHead(word: string, language: string | undefined): boolean {
  return findWhole(word, true, language) === undefined && findHead(word, language) !== undefined;
}

/** Whether a phrase that begins with these two words may be in the index; Arabic puts its articles before the first. */
export function mayLead(word: string, next: string): boolean {
  const { leads } = load();
  const lead = `${word} ${next.slice(0, 2)}`;
  if (leads.has(lead)) return true;
  return !UNMARKED.test(lead) && (leads.has(plain(lead)) || /^[وبلكف]/.test(word));
}

/** Whether a word of a script without spaces is in the index as it stands. */
export function isDrawingName(word: string): boolean {
  return UNSPACED.some((language) => load().byLanguage.get(language)?.has(word));
}

/** Whether any word of such a script in the index begins with these two letters. */
export const mayBeDrawingName = (letters: string): boolean => load().unspaced.has(letters);

/** Whether a word is a plural by its ending, where its singular names the drawing. */
export function isPlural(word: string): boolean {
  const { byLanguage } = load();
  return /(?<![su])s$/i.test(word) && !byLanguage.get("en")?.has(word.toLowerCase());
}

/** Where a drawing lies in its square of 32, and its commonest colours, by its name in the library. */
export interface Measure {
  box: readonly [left: number, top: number, right: number, bottom: number];
  colours: readonly string[];
}

let measures: Map<string, Measure> | undefined;

/** The measure of a drawing. */
export function measureOf(slug: string): Measure {
  measures ??= new Map(
    index.drawings.split("\n").map((line): [string, Measure] => {
      const [name = "", bounds = "", colours = ""] = line.split(" ");
      const [left = 0, top = 0, right = 32, bottom = 32] = bounds.split(",").map(Number);
      const box: Measure["box"] = boxOf(name) ?? [left, top, right, bottom];
      return [name, { box, colours: colours.split(",") }];
    }),
  );
  return measures.get(slug) ?? { box: [0, 0, 32, 32], colours: [] };
}
