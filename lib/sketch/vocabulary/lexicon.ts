import {
  findDrawing,
  isDrawingName,
  isDrawnByHead,
  isKeyword,
  isWordOf,
  leadOf,
  mayBeDrawingName,
  mayLead,
} from "@/lib/sketch/things/lookup";
import { COLOURS } from "./colours";
import { COUNTS, RELATION_WORDS } from "./counts";
import { guessLanguage } from "./framing-words";
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

const ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST_PHRASE = 4;

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
function translate(lexicon: Map<string, Meaning[]>): void {
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
}

/** What English words mean, for the most part; the further tables are of other languages. */
const ENGLISH = buildLexicon([GRAMMAR, THINGS, PLACES, FURTHER_WORDS]);
const LEXICON = buildLexicon([
  GRAMMAR,
  THINGS,
  PEOPLE_WORDS,
  PLACES,
  FURTHER_WORDS,
  OTHER_LANGUAGES,
  MORE_WORDS,
]);
translate(LEXICON);

/** Groups whose words name a thing as well: a cat, a boat, a hat that nobody wears. */
const OF_THINGS: readonly string[] = [
  "animal",
  "still",
  "held",
  "landmark",
  "part",
  "accessory",
  "garment",
  "glasses",
  "setting",
  "colour",
  "arms",
  "tie",
  "breed",
  "act",
  "seat",
  "piece",
];
const LONGEST_UNSPACED = 10;
const SEGMENTERS = {
  ja: new Intl.Segmenter("ja", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
};

/** Words of other languages that are words of English, too, and mean something else there. */
const FALSE_FRIENDS: readonly string[] =
  "see hut rock mantel mare ali burg fee champ via bank hose rot lit car court son pull main mur chat fond sale mer rue capa gift kind tag lac band court courts costume gonna ours sin sans strand crayon bart largo luna corona rei mann torte veste faro lago dame".split(
    " ",
  );
/** In which sense a word is meant, by language: the group of its meaning, or its value. */
const SENSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  noir: { fr: "colour", en: "style" },
  robe: { fr: "dress", en: "robe" },
};

/** Little words of languages that name something in others: "son chien" is his dog, and nobody's son. */
const LITTLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  pt: ["no", "num"],
  fr: ["son", "sur", "on", "or"],
  es: ["son"],
  it: ["on"],
  de: ["man"],
};

function lookUp(phrase: string, language?: string): Meaning[] | undefined {
  if (language === "en" && FALSE_FRIENDS.includes(phrase)) return ENGLISH.get(phrase);
  if (language && LITTLE_WORDS[language]?.includes(phrase)) return undefined;
  const sense = SENSES[phrase]?.[language ?? "en"];
  if (sense) return LEXICON.get(phrase)?.filter(({ group, value }) => group === sense || value === sense);
  return (
    LEXICON.get(phrase) ??
    (phrase.endsWith("s") ? LEXICON.get(phrase.slice(0, -1)) : undefined) ??
    inflected(phrase, language)
  );
}

/** What an inflected word means, where the language inflects by endings or by what it puts before. */
function inflected(word: string, language: string | undefined): Meaning[] | undefined {
  // An Arabic "and" is written with the word behind it.
  if (word.includes(" ")) return ARABIC.test(word) ? LEXICON.get(word.replace(/^[وفب]/u, "")) : undefined;
  if (word.length < LEAST_INFLECTED && !HANGUL.test(word)) return undefined;
  if (HANGUL.test(word)) return LEXICON.get(word.replace(KOREAN_PARTICLE, ""));
  if (CYRILLIC.test(word)) return byStem().get(word.replace(RUSSIAN_ENDING, ""));
  const stems =
    language === "de"
      ? ["n", "en", "er", "es", "em", "e", "s"]
          .filter((end) => word.endsWith(end))
          .map((end) => word.slice(0, -end.length))
      : ARABIC.test(word)
        ? [word, word.replace(/[\u064b-\u0652]/gu, "").replace(/ا$/u, "")].flatMap((form) => [
            form.replace(/^[وفبكل]?(ال|لل)?/u, ""),
            form.replace(/^[وبل]/u, ""),
          ])
        : [];
  return stems.map((stem) => (stem.length > 2 ? LEXICON.get(stem) : undefined)).find(Boolean);
}

const LEAST_INFLECTED = 4;
const CYRILLIC = /^[\u0400-\u04ff]+$/;
const HANGUL = /[\uac00-\ud7af]$/;
const KOREAN_PARTICLE = /(?:에서|으로|에게|을|를|이|가|은|는|의|에|와|과|로|도)$/;
const ARABIC = /[\u0600-\u06ff]/;
const RUSSIAN_ENDING =
  /(?:ыми|ими|ами|ями|ого|его|ому|ему|ый|ий|ой|ей|ая|яя|ое|ее|ые|ие|ым|им|ом|ем|ую|юю|ых|их|ах|ях|ов|ев|[аяоеуюыийьъ])$/u;

let stems: Map<string, Meaning[]> | undefined;

/** The Russian words of the lexicon by what is left of them without their endings. */
function byStem(): Map<string, Meaning[]> {
  if (stems) return stems;
  const found = new Map<string, Meaning[]>();
  for (const [word, meanings] of LEXICON) {
    const stem = word.replace(RUSSIAN_ENDING, "");
    if (CYRILLIC.test(word) && stem.length > 2 && !found.has(stem)) found.set(stem, meanings);
  }
  stems = found;
  return found;
}

/** What is done in a phrase that says how somebody is to something, too: "sitting on". */
const actOf = (phrase: string): Meaning[] =>
  (phrase.includes(" ") ? (LEXICON.get(phrase.split(" ")[0] ?? "") ?? []) : []).filter(
    ({ group }) => group === "act",
  );

/** What everybody has, and is no thing: "cabelo" is no comb. */
const OF_FACE: readonly string[] = ["hair", "eyes", "skin", "lips"];

/** The library's drawings of animals that no entry of its own names: breeds, and words of other languages. */
const ANIMALS: Readonly<Record<string, string>> = {
  cat: "cat",
  dog: "dog",
  fox: "fox",
  owl: "owl",
  bird: "bird",
  fish: "fish",
  rabbit: "rabbit",
  deer: "deer",
  horse: "horse",
  dragon: "dragon",
  bear: "bear",
  panda: "panda",
  butterfly: "butterfly",
};

/** What phrases were found to mean, by language: people say much the same, and a long prompt says it again. */
const FOUND = new Map<string, Meaning[] | undefined>();
const MOST_FOUND = 20_000;

/** All that a phrase may mean. */
function meaningsOf(phrase: string, language: string | undefined): readonly Meaning[] | undefined {
  const key = `${language}/${phrase}`;
  if (FOUND.has(key)) return FOUND.get(key);
  const found = findMeanings(phrase, language);
  if (FOUND.size >= MOST_FOUND) FOUND.clear();
  FOUND.set(key, found);
  return found;
}

/** All that a phrase may mean: what the engine draws by itself, the library's drawing of it, a number, a relation. */
function findMeanings(phrase: string, language: string | undefined): Meaning[] | undefined {
  if (phrase === "" || phrase.includes(",")) return undefined;
  const own = lookUp(phrase, language) ?? (RELATION_WORDS.has(phrase) ? actOf(phrase) : []);
  // What somebody does is no thing, but for what is ridden.
  const isDone = own.some(({ group, value }) => group === "act" && value !== "cycle");
  const isSomebody = own.some(({ group }) => group === "who" || group === "two");
  const mayBeThing =
    own.length === 0 || (!isDone && !isSomebody && own.some(({ group }) => OF_THINGS.includes(group)));
  const seat = own.find(({ group }) => group === "seat")?.value;
  const animal = own.find(({ group }) => group === "animal")?.value;
  const isOfFace = own.some(({ group, value }) => group === "part" && OF_FACE.includes(value));
  const isLoose = isOfFace || (own.some(({ group }) => group === "setting") && isKeyword(phrase, language));
  const slug = mayBeThing
    ? (seat ??
      (isLoose ? undefined : findDrawing(phrase, language, own.length === 0)) ??
      (animal && ANIMALS[animal]))
    : undefined;
  const count = COUNTS.get(phrase);
  // "sitting on a chair" is one phrase for somebody, and says two things of a cat.
  const relation =
    RELATION_WORDS.get(phrase) ??
    (seat && (own.some(({ group }) => group === "act") || phrase.startsWith("on ")) ? "on" : undefined);
  const all = [
    ...own,
    ...(slug ? [{ group: "thing", value: slug }] : []),
    ...(count ? [{ group: "count", value: count }] : []),
    ...(relation ? [{ group: "relation", value: relation }] : []),
  ];
  return all.length > 0 ? all : undefined;
}

/** A word of the prompt, as it stands there and as it is looked up. */
interface Word {
  text: string;
  plain: string;
  /** Words in quotation marks, that are to be read in the picture. */
  quoted?: boolean;
}

/** Words in quotation marks; an apostrophe within a word is none. */
const QUOTES =
  /["“”„«「『]([^"“”„«»「」『』\n]{1,60})["“”»」』]|(?<=^|[\s:(])['‘]([^'‘’\n]{1,60})['’](?=$|[\s.,;:!?)])/gu;

const WORDS =
  /\p{Extended_Pictographic}\uFE0F?|[\p{L}\p{M}\p{N}'’&-]+|[,.;:!?()[\]{}/|\n、。，；：！？「」]+/gu;
/** What is said to other engines: weights, additions to a model, options of a command. */
const CONTROLS =
  /\bf\/\d+(?:\.\d+)?\b|<(?:lora|lyco|hypernet)[^<>]{0,80}>|:\s?\d+(?:\.\d+)?(?=\s?[)\]}>])|(?<=^|\s)--[a-z]+(?:\s+[\d:.]+)?|\bBREAK\b/gu;
const COMMA: Word = { text: ",", plain: "," };
const LONGEST_PROMPT = 8000;
const MOST_WORDS = 900;

function wordsOf(prompt: string): Word[] {
  const text = prompt.normalize("NFKC").slice(0, LONGEST_PROMPT).replace(CONTROLS, " ").trim();
  const words: Word[] = [];
  let from = 0;
  for (const match of text.matchAll(QUOTES)) {
    // Who puts the whole prompt in quotation marks wants none of it lettered.
    if (match[0].length === text.length) continue;
    const quoted = (match[1] ?? match[2] ?? "").trim();
    words.push(...plainWords(text.slice(from, match.index)), { text: quoted, plain: "", quoted: true });
    from = match.index + match[0].length;
  }
  return [...words, ...plainWords(text.slice(from))].slice(0, MOST_WORDS);
}

function plainWords(text: string): Word[] {
  const found = text.match(WORDS) ?? [];
  return found.flatMap((text) => {
    if (/\p{Extended_Pictographic}/u.test(text)) return [wordOf(text)];
    if (!/[\p{L}\p{N}]/u.test(text)) return text.includes("&") ? [wordOf(text)] : [COMMA];
    return cutAsian(text.replace(/^['’-]+|['’-]+$/gu, "")).flatMap(cutHyphened);
  });
}

const wordOf = (text: string): Word => ({ text, plain: text.toLowerCase() });

const isKnown = (word: string) =>
  LEXICON.has(word) || isDrawingName(word) || COUNTS.has(word) || RELATION_WORDS.has(word);

/**
 * Cuts scripts written without spaces at the words that are known, the longest first, and the rest where a dictionary
 * ends its words; a known word of one character counts only where the dictionary has it as a word, too.
 */
function cutAsian(text: string): string[] {
  if (!ASIAN.test(text)) return [text];
  const segmenter = /[\u3040-\u30ff]/.test(text) ? SEGMENTERS.ja : SEGMENTERS.zh;
  const words = new Map([...segmenter.segment(text)].map(({ index, segment }) => [index, segment]));
  const found: string[] = [];
  let rest = "";
  for (let at = 0; at < text.length; ) {
    const known = longestKnown(text, at, words.get(at));
    if (words.has(at) || known) {
      if (rest) found.push(rest);
      rest = "";
    }
    if (known) found.push(known);
    else rest += text[at] ?? "";
    at += known?.length ?? 1;
  }
  return rest ? [...found, rest] : found;
}

let asianLeads: ReadonlySet<string> | undefined;

function longestKnown(text: string, at: number, segment: string | undefined): string | undefined {
  asianLeads ??= new Set(
    [...LEXICON.keys(), ...COUNTS.keys(), ...RELATION_WORDS.keys()].map((word) => word.slice(0, 2)),
  );
  const letters = text.slice(at, at + 2).toLowerCase();
  const longest = asianLeads.has(letters) || mayBeDrawingName(letters) ? LONGEST_UNSPACED : 1;
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const word = text.slice(at, at + length);
    if (isKnown(word.toLowerCase())) return word;
  }
  const char = text[at] ?? "";
  return LEXICON.has(char) || (segment === char && isKnown(char)) ? char : undefined;
}

function cutHyphened(text: string): Word[] {
  const whole = wordOf(text);
  return text.includes("-") && !lookUp(whole.plain) ? text.split("-").filter(Boolean).map(wordOf) : [whole];
}

let leads: ReadonlySet<string> | undefined;

/** How many words a known phrase may have that begins with these two. Most begin none. */
function longestFrom({ plain }: Word, next: Word | undefined): number {
  if (!next) return 1;
  leads ??= new Set(
    [...LEXICON.keys(), ...RELATION_WORDS.keys(), ...COUNTS.keys()].flatMap((phrase) => leadOf(phrase) ?? []),
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
  return withoutAttributes(tokens);
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
    token.isKeyword && (isNoun(tokens[index - 1]) || isNoun(tokens[index + 1]))
      ? { ...token, meanings: [] }
      : token,
  );
