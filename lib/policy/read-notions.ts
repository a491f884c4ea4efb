import type { Terms } from "./compile-lexicon";
import { writeInCyrillic } from "./write-in-cyrillic";
import { writeInLatin } from "./write-in-latin";

/** The languages that every notion is known in. `lexicon/notions/README.md` says which relatives stand with which. */
export const LANGUAGES =
  "en es pt fr de ru zh ja ko it nl pl uk cs hu ro el sv da fi tr ar fa he hi bn ur id vi th sr tl ta".split(
    " ",
  );

/** What a table is about: its terms mean that of one language, as in `bare it`. `lexicon/README.md` explains each. */
export const NOTIONS = [
  "young",
  "kid",
  "bare",
  "sex",
  "rape",
  "abuse",
  "touch",
  "alluring",
  "intimate",
  "beach",
  "part",
  "nursing",
  "worn",
  "take",
  "strip",
  "undressing",
  "private",
  "unnoticed",
  "filming",
  "spying",
  "skirt",
  "leaked",
  "nudes",
  "personal",
  "asleep",
  "forced",
  "exploit",
  "make",
  "assailant",
  "tear",
  "peeping",
  "xray",
  "lodging",
  "rear",
  "exposed",
  "kiss",
  "affair",
  "ex",
  "office",
  "against",
  "crowd",
  "whose",
  "my",
  "whom",
  "pictured",
  "fake",
  "famous",
  "celebrity",
  "folk",
  "call",
  "doom",
  "mourned",
  "object",
  "told",
  "light",
  "refusing",
  "outer",
  "artwork",
  "beast",
  "ware",
  "mangled",
  "limb",
  "innards",
  "spilt",
  "suicide",
  "manner",
  "helping",
] as const;

export type Notion = (typeof NOTIONS)[number];

/** A term of a notion in one language; with a question mark, one that means something else as often. */
export type InNotion = `${Notion} ${string}` | `${Notion}? ${string}`;

/** One notion in all languages, as a file has it. */
export type Table = { notion: string; meaning: string | undefined; rows: Map<string, string[]> };

const HEADING = /^\[([a-z]+)(?:, (.+))?\]$/;
const ROW = /^([a-z]{2}): (.+)$/;
const UNSURE = "~";
/** Of these, the tables in words of one language have always had the unsure, too. */
const AMBIGUOUS: readonly string[] = ["young", "bare"];

/**
 * The tables of a file: below a heading, a line a language, with commas between the terms.
 * @throws Error for a line that is no row, and for a language that has two in one table
 */
export function parseTables(text: string): Table[] {
  const tables: Table[] = [];
  for (const line of text.split("\n").map((written) => written.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const [, notion, meaning] = HEADING.exec(line) ?? [];
    if (notion) {
      tables.push({ notion, meaning, rows: new Map() });
      continue;
    }
    const [, language, terms] = ROW.exec(line) ?? [];
    const rows = tables.at(-1)?.rows;
    if (!language || !terms || !rows || rows.has(language))
      throw new Error(`The line "${line}" of the policy's lexicon is no row of a table.`);
    rows.set(language, terms.split(", "));
  }
  return tables;
}

/** The language that is written in two alphabets: its terms stand in Latin letters, and are read in both. */
const BOTH_ALPHABETS = "sr";

/** The language that ties a word to the next with an ending: babae, babaeng. */
const TIED = "tl";
const VOWEL_LAST = /[aeiou]$/;

/** Languages that are often typed in Latin letters, and what must be known so. */
const TYPED_IN_LATIN: readonly string[] = ["ru", "el"];
const KNOWN_IN_LATIN: readonly string[] =
  "young bare sex rape alluring intimate undressing asleep forced whose".split(" ");

/** A language's terms in all their written forms. */
function inAllForms(language: string, terms: readonly string[]): readonly string[] {
  if (language === BOTH_ALPHABETS) return terms.flatMap((term) => [term, writeInCyrillic(term) ?? []].flat());
  if (language === TIED) return terms.map((term) => (VOWEL_LAST.test(term) ? `${term}{|ng}` : term));
  return terms;
}

/** What the terms of tables mean: their notion in their language, and, if they are sure, what the heading says beside it. */
export function termsOf<Meaning extends string>(tables: readonly Table[]): Terms<Meaning | InNotion>[] {
  return tables.flatMap(({ notion, meaning, rows }) =>
    [...rows].flatMap(([language, written]) => {
      const terms = inAllForms(language, written);
      const sure = terms.filter((term) => !term.startsWith(UNSURE));
      const unsure = terms.filter((term) => term.startsWith(UNSURE)).map((term) => term.slice(UNSURE.length));
      const mark = AMBIGUOUS.includes(notion) ? "" : "?";
      const typed = (written: readonly string[]) =>
        TYPED_IN_LATIN.includes(language) && KNOWN_IN_LATIN.includes(notion)
          ? written.flatMap((term) => writeInLatin(term) ?? [])
          : [];
      return [
        {
          meanings: [`${notion} ${language}`, ...(meaning ? [meaning] : [])] as (Meaning | InNotion)[],
          terms: sure,
        },
        { meanings: [`${notion}${mark} ${language}` as InNotion], terms: unsure },
        // What is typed in another alphabet means nothing but in company.
        { meanings: [`${notion} ${language}`] as InNotion[], terms: typed(sure) },
        { meanings: [`${notion}${mark} ${language}` as InNotion], terms: typed(unsure) },
      ];
    }),
  );
}
