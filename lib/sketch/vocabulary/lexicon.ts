import { COLOURS } from "./colours";
import { FURTHER_WORDS } from "./further-words";
import { MORE_COLOURS } from "./more-colours";
import { MORE_WORDS } from "./more-words";
import { OTHER_LANGUAGES } from "./other-languages";
import { PEOPLE_WORDS } from "./people-words";
import { PLACES } from "./places";
import { THINGS } from "./things";
import { TRANSLATIONS } from "./translations";

/** A meaning: its group ("part", "garment", "colour" …) and its value in that group. */
export interface Meaning {
  group: string;
  value: string;
}

/** One step of a prompt: a known phrase with its meanings, an edge between clauses, or a word without meaning. */
export interface Token {
  /** The prompt's own words. */
  text: string;
  meanings: readonly Meaning[];
  edge: boolean;
  /** What the prompt asks to leave out. */
  negated?: boolean;
  /** It is a compound, and no more is drawn than what its last part names. */
  isByHead?: boolean;
  /** It names something by a word that may as well be said of something else. */
  isKeyword?: boolean;
}

const GRAMMAR: Record<string, string> = {
  "edge:edge": "and, with, but, wearing, while, plus, has, having, one, against, who, under, at, on, &",
  "in:in": "in, dressed in, wears",
  "not:not":
    "no, not, without, never, minus, lacks, lacking, don't, no more, isn't wearing, not wearing, free of",
  "or:or": "or, nor",
  "frame:camera":
    "at the camera, at camera, to the camera, into the camera, toward the camera, towards the camera, facing the camera, facing camera, looking at camera, looking at the camera, on camera, camera angle, camera shot, camera view",
  "frame:lights": "studio lights, soft lights, bokeh lights",
  "lit:city": "city lights, street lights, neon lights",
};

function buildLexicon(tables: readonly Readonly<Record<string, string>>[]): Map<string, Meaning[]> {
  const lexicon = new Map<string, Meaning[]>();
  const add = (words: string, group: string, value: string) => {
    for (const word of words.split(", ")) lexicon.set(word, [...(lexicon.get(word) ?? []), { group, value }]);
  };
  for (const table of tables) {
    for (const [key, words] of Object.entries(table)) {
      const [group = "", value = ""] = key.split(":");
      add(words, group, value);
    }
  }
  for (const [name, { words }] of Object.entries(COLOURS)) add(words, "colour", name);
  for (const [name, words] of Object.entries(MORE_COLOURS)) add(words, "colour", name);
  return lexicon;
}

/** Gives words of other languages the meanings of the English ones, beside those that they have already. */
function translated(lexicon: Map<string, Meaning[]>): Map<string, Meaning[]> {
  const split = (phrase: string) => phrase.split(" ").flatMap((word) => lexicon.get(word) ?? []);
  for (const [english, words] of Object.entries(TRANSLATIONS)) {
    const meanings = lexicon.get(english) ?? split(english);
    for (const word of words.split(", ")) {
      const own = lexicon.get(word) ?? [];
      const further = meanings.filter(
        ({ group, value }) => !own.some((one) => one.group === group && one.value === value),
      );
      lexicon.set(word, [...own, ...further]);
    }
  }
  return lexicon;
}

/** What English words mean, for the most part; the further tables are of other languages. */
export const ENGLISH: ReadonlyMap<string, readonly Meaning[]> = buildLexicon([
  GRAMMAR,
  THINGS,
  PLACES,
  FURTHER_WORDS,
]);
/** What words of all languages mean, the library's drawings aside. */
export const LEXICON: ReadonlyMap<string, readonly Meaning[]> = translated(
  buildLexicon([GRAMMAR, THINGS, PEOPLE_WORDS, PLACES, FURTHER_WORDS, OTHER_LANGUAGES, MORE_WORDS]),
);
