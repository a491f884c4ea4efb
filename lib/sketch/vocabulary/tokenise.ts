import { leadOf } from "@/lib/sketch/things/dictionary";
import { isDrawnByHead, isKeyword, isWordOf, mayLead } from "@/lib/sketch/things/lookup";
import { withHeadsAlone } from "./compounds";
import { COUNTS, RELATION_WORDS } from "./counts";
import { COMMA, type Word, wordsOf } from "./cut-words";
import { guessLanguage, isFramingAfter } from "./framing-words";
import { ENGLISH, FAR_LEXICON, LEXICON, type Meaning, type Token } from "./lexicon";
import { CYRILLIC, lookUp, meaningsOf } from "./look-up";

const LONGEST_PHRASE = 4;
let leads: ReadonlySet<string> | undefined;

/** An upper bound for the words in a known phrase that begins with these two; 1 for most pairs. */
function longestFrom({ plain }: Word, next: Word | undefined): number {
  if (!next) return 1;
  leads ??= new Set(
    [...LEXICON.keys(), ...FAR_LEXICON.keys(), ...RELATION_WORDS.keys(), ...COUNTS.keys()].flatMap(
      (phrase) => leadOf(phrase) ?? [],
    ),
  );
  const isLead = leads.has(`${plain} ${next.plain.slice(0, 2)}`);
  if (isLead || mayLead(plain, next.plain)) return LONGEST_PHRASE;
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
    let length = Math.min(longestFrom(words[index] as Word, words[index + 1]), words.length - index);
    let meanings: readonly Meaning[] | undefined;
    for (; length > 0; length--) {
      const phrase = words.slice(index, index + length);
      meanings = meaningsOf(phrase.map(({ plain }) => plain).join(" "), language);
      if (meanings) break;
    }
    const taken = words.slice(index, index + Math.max(1, length));
    tokens.push({
      text: taken.map(({ text }) => text).join(" "),
      meanings: meanings ?? [],
      edge: meanings?.some(({ group }) => group === "edge") ?? false,
      ...(isThingBy(isDrawnByHead, taken, meanings, language) ? { isByHead: true } : {}),
      ...(isThingBy(isKeyword, taken, meanings, language) ? { isKeyword: true } : {}),
      ...(taken.length === 1 && isFramingAfter(words[index - 1]?.text ?? "", taken[0]?.text ?? "", language)
        ? { isIdle: true }
        : {}),
    });
    index += taken.length;
  }
  const own = withoutAttributes(tokens);
  return language === undefined || language === "en" ? withHeadsAlone(own) : own;
}

/** Whether a single word that only names things satisfies a rule of the index. */
const isThingBy = (
  rule: (word: string, language: string | undefined) => boolean,
  words: readonly Word[],
  meanings: readonly Meaning[] | undefined,
  language: string | undefined,
) =>
  words.length === 1 &&
  meanings !== undefined &&
  meanings.some(({ group }) => group === "thing") &&
  (meanings.length === 1 || lookUp(words[0]?.plain ?? "", language) === undefined) &&
  rule(words[0]?.plain ?? "", language);

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
