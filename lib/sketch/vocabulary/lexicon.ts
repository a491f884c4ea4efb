import { COLOURS } from "./colours";
import { OTHER_LANGUAGES } from "./other-languages";
import { PEOPLE_WORDS } from "./people-words";
import { PLACES } from "./places";
import { THINGS } from "./things";

/** A meaning: its group ("part", "garment", "colour" …) and its value in that group. */
export interface Meaning {
  group: string;
  value: string;
}

/** One step of a prompt: a known phrase with its meanings, an edge between clauses, or a word without meaning. */
export interface Token {
  /** The prompt's own words. */
  text: string;
  meanings: Meaning[];
  edge: boolean;
  /** What the prompt asks to leave out. */
  negated?: boolean;
}

const GRAMMAR: Record<string, string> = {
  "edge:edge": "and, with, but, wearing, while, plus, has, having, one, against, who, under, at, on, &",
  "in:in": "in, dressed in, wears",
  "not:not":
    "no, not, without, never, minus, lacks, lacking, don't, no more, isn't wearing, not wearing, free of",
  "or:or": "or, nor",
};

const ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST_PHRASE = 4;

function buildLexicon(): Map<string, Meaning[]> {
  const lexicon = new Map<string, Meaning[]>();
  const add = (words: string, group: string, value: string) => {
    for (const word of words.split(", ")) lexicon.set(word, [...(lexicon.get(word) ?? []), { group, value }]);
  };
  for (const table of [GRAMMAR, THINGS, PEOPLE_WORDS, PLACES, OTHER_LANGUAGES]) {
    for (const [key, words] of Object.entries(table)) {
      const [group = "", value = ""] = key.split(":");
      add(words, group, value);
    }
  }
  for (const [name, { words }] of Object.entries(COLOURS)) add(words, "colour", name);
  return lexicon;
}

const LEXICON = buildLexicon();

// Scripts written without spaces are cut at the words that are known, the longest first.
const asianWords = [...LEXICON.keys()].filter((word) => ASIAN.test(word)).sort((a, b) => b.length - a.length);
const ASIAN_WORDS = new RegExp(asianWords.join("|"), "gu");

function lookUp(phrase: string): Meaning[] | undefined {
  return LEXICON.get(phrase) ?? (phrase.endsWith("s") ? LEXICON.get(phrase.slice(0, -1)) : undefined);
}

/** A word of the prompt, as it stands there and as it is looked up. */
interface Word {
  text: string;
  plain: string;
}

const WORDS = /[\p{L}\p{M}\p{N}'’&-]+|[,.;:!?()[\]{}/|\n、。，；：！？「」]+/gu;
const COMMA: Word = { text: ",", plain: "," };
const LONGEST_PROMPT = 8000;
const MOST_WORDS = 900;

function wordsOf(prompt: string): Word[] {
  const found = prompt.normalize("NFKC").slice(0, LONGEST_PROMPT).match(WORDS) ?? [];
  return found
    .flatMap((text) => {
      if (!/[\p{L}\p{N}]/u.test(text)) return text.includes("&") ? [wordOf(text)] : [COMMA];
      return cutAsian(text.replace(/^['’-]+|['’-]+$/gu, "")).flatMap(cutHyphened);
    })
    .slice(0, MOST_WORDS);
}

const wordOf = (text: string): Word => ({ text, plain: text.toLowerCase() });

function cutAsian(text: string): string[] {
  return ASIAN.test(text) ? text.replace(ASIAN_WORDS, " $& ").split(" ").filter(Boolean) : [text];
}

function cutHyphened(text: string): Word[] {
  const whole = wordOf(text);
  return text.includes("-") && !lookUp(whole.plain) ? text.split("-").filter(Boolean).map(wordOf) : [whole];
}

/** Reads a prompt into its known phrases, in order; what it does not know stays as a token without meaning. */
export function tokenise(prompt: string): Token[] {
  const words = wordsOf(prompt);
  const tokens: Token[] = [];
  for (let index = 0; index < words.length; ) {
    if (words[index] === COMMA) {
      tokens.push({ text: ",", meanings: [{ group: "edge", value: "comma" }], edge: true });
      index++;
      continue;
    }
    let length = Math.min(LONGEST_PHRASE, words.length - index);
    let meanings: Meaning[] | undefined;
    for (; length > 0; length--) {
      const phrase = words.slice(index, index + length);
      meanings = lookUp(phrase.map(({ plain }) => plain).join(" "));
      if (meanings) break;
    }
    const taken = words.slice(index, index + Math.max(1, length));
    tokens.push({
      text: taken.map(({ text }) => text).join(" "),
      meanings: meanings ?? [],
      edge: meanings?.some(({ group }) => group === "edge") ?? false,
    });
    index += taken.length;
  }
  return tokens;
}
