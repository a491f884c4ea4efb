import { readFileSync } from "node:fs";
import { keepMade } from "@/lib/keep-made";
import { compileLexicon, type TermNode, type Terms, treeOf } from "./compile-lexicon";
import { SPELT_MINOR_AGES } from "./read-ages";
import { type InNotion, type Notion, parseTables, termsOf } from "./read-notions";

/** What a term can mean, as the headings of the files say it. `lexicon/README.md` explains each. */
const MEANINGS = [
  "excused",
  "denied",
  "negated",
  "thing",
  "sexual",
  "nudity",
  "figure",
  "suggestive",
  "revealing",
  "minor",
  "youth",
  "coded",
  "named",
  "famous",
  "known",
  "pictured",
  "deepfake",
  "undress",
  "removing",
  "removing-it",
  "garment",
  "twofold",
  "changing",
  "bared",
  "wearer",
  "shown",
  "flaw-on",
  "flaw",
  "laid",
  "covert",
  "private",
  "camera",
  "secretly",
  "watching",
  "undressing room",
  "helpless",
  "disrobed",
  "gore",
  "blood",
  "injury",
  "slur",
  "symbol",
  "group",
  "praise",
  "history",
  "artwork",
  "folk",
  "vermin",
  "killing",
  "self-harm",
  "method",
  "help",
  "helping",
] as const;

/** Words that mean what is meant beside others of their one language only: `young it` is a child, `worn it` a garment. */
type InLanguage = `${"young" | "bare" | "worn" | "take" | "strip" | "whose"} ${string}`;

export type Meaning = (typeof MEANINGS)[number] | InLanguage | InNotion;

/** Written out one by one: that is how a bundler finds them, and brings them along. */
const FILES: readonly URL[] = [
  new URL("./lexicon/any.txt", import.meta.url),
  new URL("./lexicon/names.txt", import.meta.url),
  new URL("./lexicon/things.txt", import.meta.url),
  new URL("./lexicon/others.txt", import.meta.url),
  new URL("./lexicon/children.txt", import.meta.url),
  new URL("./lexicon/peoples.txt", import.meta.url),
  new URL("./lexicon/unwilling.txt", import.meta.url),
  new URL("./lexicon/schools.txt", import.meta.url),
];
const FILES_BY_LANGUAGE: Readonly<Record<string, URL>> = {
  en: new URL("./lexicon/en.txt", import.meta.url),
  es: new URL("./lexicon/es.txt", import.meta.url),
  pt: new URL("./lexicon/pt.txt", import.meta.url),
  fr: new URL("./lexicon/fr.txt", import.meta.url),
  de: new URL("./lexicon/de.txt", import.meta.url),
  ru: new URL("./lexicon/ru.txt", import.meta.url),
  zh: new URL("./lexicon/zh.txt", import.meta.url),
  ja: new URL("./lexicon/ja.txt", import.meta.url),
  ko: new URL("./lexicon/ko.txt", import.meta.url),
};
/** The tables of what must be known in every language. */
const TABLES = [
  new URL("./lexicon/notions/bare.txt", import.meta.url),
  new URL("./lexicon/notions/acts.txt", import.meta.url),
  new URL("./lexicon/notions/alluring.txt", import.meta.url),
  new URL("./lexicon/notions/clothes.txt", import.meta.url),
  new URL("./lexicon/notions/people.txt", import.meta.url),
  new URL("./lexicon/notions/celebrities.txt", import.meta.url),
  new URL("./lexicon/notions/peoples.txt", import.meta.url),
  new URL("./lexicon/notions/unable.txt", import.meta.url),
  new URL("./lexicon/notions/watched.txt", import.meta.url),
  new URL("./lexicon/notions/harms.txt", import.meta.url),
  new URL("./lexicon/notions/settings.txt", import.meta.url),
];
const HEADING = /^\[(.*)\]$/;

const IN_LANGUAGE = /^(?:young|bare|worn|take|strip|whose) [a-z]{2}$/;

const isMeaning = (heading: string): heading is Meaning =>
  (MEANINGS as readonly string[]).includes(heading) || IN_LANGUAGE.test(heading);

/**
 * The terms of a file by their meanings. A heading may give several, with commas between.
 * @param text terms below headings in brackets, one a line; `#` begins a comment
 * @throws Error for a heading that is no meaning, and for a term above the first one
 */
function parseTerms(text: string): Terms<Meaning>[] {
  const sections: { meanings: Meaning[]; terms: string[] }[] = [];
  for (const line of text.split("\n").map((written) => written.trim())) {
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) {
      const meanings = heading.split(", ");
      if (!meanings.every(isMeaning)) throw new Error(`The policy's lexicon has no meaning "${heading}".`);
      sections.push({ meanings, terms: [] });
    } else if (line !== "" && !line.startsWith("#")) {
      const section = sections.at(-1);
      if (!section) throw new Error(`The term "${line}" of the policy's lexicon is not under a heading.`);
      section.terms.push(line);
    }
  }
  return sections;
}

/** The tables of notions, each of which has a row for every language. */
export const readTables = () => TABLES.flatMap((file) => parseTables(readFileSync(file, "utf8")));

/** What stands below these in a file of one language takes part in the scenes of its notion. */
const NOTION_OF: Partial<Record<Meaning, Notion>> = {
  minor: "young",
  sexual: "sex",
  suggestive: "alluring",
  helpless: "asleep",
  private: "private",
  known: "ex",
  pictured: "pictured",
  folk: "folk",
};

const readTerms = (file: URL) => parseTerms(readFileSync(file, "utf8"));

/** The terms of a language's own file, and of which of its notions they are. */
const readLanguage = ([language, file]: [string, URL]): Terms<Meaning>[] =>
  readTerms(file).map(({ meanings, terms }) => ({
    terms,
    meanings: meanings.flatMap((meaning): Meaning[] => {
      const notion = NOTION_OF[meaning];
      return notion ? [meaning, `${notion} ${language}`] : [meaning];
    }),
  }));

/** All terms, as the files have them. */
export const readAllTerms = (): Terms<Meaning>[] => [
  ...Object.entries(FILES_BY_LANGUAGE).flatMap(readLanguage),
  ...FILES.flatMap(readTerms),
  ...termsOf<Meaning>(readTables()),
  { meanings: ["minor"], terms: SPELT_MINOR_AGES },
];

let lexicon: TermNode<Meaning> | undefined;

/** The tree of all terms, read when the first prompt is judged: a process that judges none need not wait for it. */
export function readLexicon(): TermNode<Meaning> {
  lexicon ??= treeOf(
    keepMade(
      "lexicon",
      "lib/policy/read-lexicon.ts",
      [...FILES, ...Object.values(FILES_BY_LANGUAGE), ...TABLES],
      () => compileLexicon(readAllTerms()),
    ),
  );
  return lexicon;
}
