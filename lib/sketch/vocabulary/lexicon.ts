import { BUILT_PLACES } from "./built-places";
import { CALLING_WORDS } from "./calling-words";
import { CHARACTERS } from "./characters";
import { COLOURS } from "./colours";
import { DOING_WORDS } from "./doing-words";
import { FACE_WORDS } from "./face-words";
import { FAR_LANGUAGES } from "./far-languages";
import { FURTHER_WORDS } from "./further-words";
import { GESTURE_WORDS } from "./gesture-words";
import { HAIR_WORDS } from "./hair-words";
import { LOOK_WORDS } from "./look-words";
import { MORE_COLOURS } from "./more-colours";
import { MORE_WORDS } from "./more-words";
import { OTHER_LANGUAGES } from "./other-languages";
import { PATTERN_WORDS } from "./pattern-words";
import { PEOPLE_WORDS } from "./people-words";
import { PLACES } from "./places";
import { TAILORING_WORDS } from "./tailoring-words";
import { THINGS } from "./things";
import { TRADE_WORDS, TRADESMEN } from "./trades";
import { TRANSLATIONS } from "./translations";

/** A meaning: its group ("part", "garment", "colour" …) and its value in that group. */
export interface Meaning {
  group: string;
  value: string;
}

/** A token of a prompt: a known phrase with its meanings, a clause boundary, or a word without meaning. */
export interface Token {
  /** The prompt's own words. */
  text: string;
  meanings: readonly Meaning[];
  edge: boolean;
  /** The prompt asks to leave it out. */
  negated?: boolean;
  /** What it would mean if it were not negated. */
  withheld?: readonly Meaning[];
  /** A compound of which only the head noun is drawn. */
  isByHead?: boolean;
  /** Its word may also be an adjective. */
  isKeyword?: boolean;
  /** It asks for nothing visible in the prompt's language. */
  isIdle?: boolean;
}

const GRAMMAR: Record<string, string> = {
  "edge:edge": "and, with, but, wearing, while, plus, has, having, one, against, who, under, at, on, &",
  "in:in": "in, dressed in, wears",
  "not:not":
    "no, not, without, never, minus, lacks, lacking, don't, no more, isn't wearing, not wearing, free of",
  "or:or": "or, nor",
  "frame:camera":
    "at the camera, at camera, to the camera, into the camera, toward the camera, towards the camera, facing camera, on camera, camera angle, camera shot, camera view",
  "frame:lights":
    "studio lights, soft lights, bokeh lights, low key, low key lighting, low-key lighting, high key, high key lighting",
  "frame:brim": "wide brimmed, wide-brimmed, broad brimmed, large brimmed",
  "lit:city": "city lights, street lights, neon lights",
};

type Lexicon = Map<string, readonly Meaning[]>;

const NAMES: Record<string, string> = {
  "who:woman": CHARACTERS.woman,
  "who:man": `${CHARACTERS.man}, ${TRADESMEN}`,
};

function buildLexicon(tables: readonly Readonly<Record<string, string>>[]): Lexicon {
  const lexicon: Lexicon = new Map();
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

/** Adds words of other languages to a lexicon: the English words' meanings join those that they already have. */
function addTranslations(
  table: Readonly<Record<string, string>>,
  from: ReadonlyMap<string, readonly Meaning[]>,
  to: Lexicon,
): Lexicon {
  const split = (phrase: string) => phrase.split(" ").flatMap((word) => from.get(word) ?? []);
  for (const [english, words] of Object.entries(table)) {
    const meanings = from.get(english) ?? split(english);
    for (const word of words.split(", ")) {
      const own = to.get(word) ?? [];
      const further = meanings.filter(
        ({ group, value }) => !own.some((one) => one.group === group && one.value === value),
      );
      to.set(word, [...own, ...further]);
    }
  }
  return to;
}

/** What mostly English words mean; the further tables are of other languages. */
export const ENGLISH: ReadonlyMap<string, readonly Meaning[]> = buildLexicon([
  GRAMMAR,
  THINGS,
  PLACES,
  BUILT_PLACES,
  FURTHER_WORDS,
  LOOK_WORDS,
  DOING_WORDS,
  FACE_WORDS,
  PATTERN_WORDS,
  TAILORING_WORDS,
  HAIR_WORDS,
  GESTURE_WORDS,
  CALLING_WORDS,
]);
const NEAR = buildLexicon([
  GRAMMAR,
  THINGS,
  PEOPLE_WORDS,
  PLACES,
  BUILT_PLACES,
  FURTHER_WORDS,
  LOOK_WORDS,
  DOING_WORDS,
  FACE_WORDS,
  PATTERN_WORDS,
  TAILORING_WORDS,
  HAIR_WORDS,
  GESTURE_WORDS,
  CALLING_WORDS,
  OTHER_LANGUAGES,
  MORE_WORDS,
  NAMES,
]);
/** What words mean whatever the prompt's language, not counting the library's drawings. */
export const LEXICON: ReadonlyMap<string, readonly Meaning[]> = addTranslations(
  TRADE_WORDS,
  NEAR,
  addTranslations(TRANSLATIONS, NEAR, NEAR),
);
/** What words of further languages mean, only where the prompt is in them: "pan" is a man in Polish alone. */
export const FAR_LEXICON: ReadonlyMap<string, readonly Meaning[]> = addTranslations(
  FAR_LANGUAGES,
  LEXICON,
  new Map(),
);
