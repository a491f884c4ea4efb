import { leadOf } from "@/lib/sketch/things/dictionary";
import { isDrawnByHead, isKeyword, isWordOf, mayLead } from "@/lib/sketch/things/lookup";
import { withHeadsAlone } from "./compounds";
import { COUNTS, RELATION_WORDS } from "./counts";
import { COMMA, type Word, wordsOf } from "./cut-words";
import { guessLanguage } from "./framing-words";
import { ENGLISH, FAR_LEXICON, LEXICON, type Meaning, type Token } from "./lexicon";
import { CYRILLIC, meaningsOf } from "./look-up";

const LONGEST_PHRASE = 4;
let leads: ReadonlySet<string> | undefined;

/** How many words a known phrase may have that begins with these two. Most begin none. */
function longestFrom({ plain }: Word, next: Word | undefined): number {
  if (!next) return 1;
  leads ??= new Set(
    [...LEXICON.keys(), ...FAR_LEXICON.keys(), ...RELATION_WORDS.keys(), ...COUNTS.keys()].flatMap(
      (phrase) => leadOf(phrase) ?? [],
    ),
  );
  const isLead = leads.has(`${plain} ${next.plain.slice(0, 2)}`);
  if (isLead || mayLead(plain, next.plain)) return LONGEST_PHRASE;
  // Both words of a Russian phrase have endings.
  return CYRILLIC.test(plain) && CYRILLIC.test(next.plain) ? 2 : 1;
}

/** Reads a prompt into its known phrases, in order; what it does not know stays as a token without meaning. */
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
    });
    index += taken.length;
  }
  const own = withoutAttributes(tokens);
  return language === undefined || language === "en" ? withHeadsAlone(own) : own;
}

/** Whether one word that means things alone is so by a rule of the index. */
const isThingBy = (
  rule: (word: string, language: string | undefined) => boolean,
  words: readonly Word[],
  meanings: readonly Meaning[] | undefined,
  language: string | undefined,
) =>
  words.length === 1 &&
  meanings !== undefined &&
  meanings.every(({ group }) => group === "thing") &&
  rule(words[0]?.plain ?? "", language);

/** Whether a word by itself names somebody or something. */
const isNoun = (token: Token | undefined) =>
  token !== undefined &&
  !token.isKeyword &&
  token.meanings.some(({ group }) =>
    ["thing", "animal", "who", "two", "still", "part", "garment"].includes(group),
  );

/** Takes keywords that stand right by a noun for what is said of it: "un chien têtu" is no donkey. */
const withoutAttributes = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) =>
    token.isKeyword && (token.text.length === 1 || isNoun(tokens[index - 1]) || isNoun(tokens[index + 1]))
      ? { ...token, meanings: [] }
      : token,
  );
