import { Leads } from "@/lib/sketch/things/dictionary";
import { isDrawnByHead, isKeyword, isWordOf, mayLead } from "@/lib/sketch/things/lookup";
import { withHeadsAlone } from "./compounds";
import { COUNTS, RELATION_WORDS } from "./counts";
import { COMMA, type Word, wordsOf } from "./cut-words";
import { guessLanguage, isFramingAfter } from "./framing-words";
import { ENGLISH, FAR_LEXICON, LEXICON, type Meaning, type Token } from "./lexicon";
import { CYRILLIC, lookUp, meaningsOf } from "./look-up";

const LONGEST_PHRASE = 4;
let leads: Leads | undefined;

/** The beginnings of the phrases in the engine's own tables. */
function ownLeads(): Leads {
  const found = new Leads();
  for (const table of [LEXICON, FAR_LEXICON, RELATION_WORDS, COUNTS]) {
    for (const phrase of table.keys()) found.add(phrase);
  }
  return found;
}

/** An upper bound for the words in a known phrase that begins with these two; 1 for most pairs. */
function longestFrom({ plain }: Word, next: Word | undefined): number {
  if (!next) return 1;
  leads ??= ownLeads();
  if (leads.has(plain, next.plain.slice(0, 2)) || mayLead(plain, next.plain)) return LONGEST_PHRASE;
  // Both words of a Russian phrase are inflected.
  return CYRILLIC.test(plain) && CYRILLIC.test(next.plain) ? 2 : 1;
}

/** Splits a prompt into known phrases, in order; unknown words become tokens without meaning. */
export function tokenise(prompt: string): Token[] {
  const words = wordsOf(prompt);
  const language = guessLanguage(
    words.map(({ plain }) => plain),
    (word) => ENGLISH.has(word),
    isWordOf,
  );
  const tokens: Token[] = [];
  for (let index = 0; index < words.length; ) {
    if (words[index] === COMMA) {
      tokens.push({ text: ",", meanings: [{ group: "edge", value: "comma" }], edge: true });
      index++;
      continue;
    }
    if (words[index]?.quoted) {
      const { text } = words[index] as Word;
      tokens.push({ text, meanings: [{ group: "lettering", value: text }], edge: false });
      index++;
      continue;
    }
    const word = words[index] as Word;
    let length = Math.min(longestFrom(word, words[index + 1]), words.length - index);
    let meanings: readonly Meaning[] | undefined;
    for (; length > 1 && !meanings; length--)
      meanings = meaningsOf(joined(words, index, length).plain, language);
    // Most words are no part of a phrase.
    const taken = meanings ? length + 1 : 1;
    meanings ??= meaningsOf(word.plain, language);
    const { text } = taken > 1 ? joined(words, index, taken) : word;
    const token: Token = {
      text,
      meanings: meanings ?? [],
      edge: meanings?.some(({ group }) => group === "edge") ?? false,
    };
    if (taken === 1) {
      if (meanings && isMereThing(word.plain, meanings, language)) {
        if (isDrawnByHead(word.plain, language)) token.isByHead = true;
        if (isKeyword(word.plain, language)) token.isKeyword = true;
      }
      if (isFramingAfter(words[index - 1]?.text ?? "", text, language)) token.isIdle = true;
    }
    tokens.push(token);
    index += taken;
  }
  const own = withoutAttributes(tokens);
  return language === undefined || language === "en" ? withHeadsAlone(own) : own;
}

/** Some words in one. */
const joined = (words: readonly Word[], from: number, length: number): Word => {
  const all = words.slice(from, from + length);
  return { text: all.map(({ text }) => text).join(" "), plain: all.map(({ plain }) => plain).join(" ") };
};

/** Whether a word only names things, and that by the index alone. */
const isMereThing = (word: string, meanings: readonly Meaning[], language: string | undefined) =>
  meanings.some(({ group }) => group === "thing") &&
  (meanings.length === 1 || lookUp(word, language) === undefined);

/** Whether a word alone names a person or a thing. */
const isNoun = (token: Token | undefined) =>
  token !== undefined &&
  !token.isKeyword &&
  token.meanings.some(({ group }) =>
    ["thing", "animal", "who", "two", "still", "part", "garment"].includes(group),
  );

/** Reads keywords right next to a noun as adjectives: "un chien têtu" has no donkey in it. */
const withoutAttributes = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) =>
    token.isKeyword && (token.text.length === 1 || isNoun(tokens[index - 1]) || isNoun(tokens[index + 1]))
      ? { ...token, meanings: [] }
      : token,
  );
