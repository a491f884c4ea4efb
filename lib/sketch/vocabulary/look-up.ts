import { findDrawing, findOwn, isKeyword, isWordOf } from "@/lib/sketch/things/lookup";
import { COUNTS, RELATION_WORDS } from "./counts";
import { isFalseFriend, isForeign } from "./false-friends";
import { baseForms } from "./inflections";
import { ENGLISH, FAR_LEXICON, LEXICON, type Meaning } from "./lexicon";
import { singularsOf } from "./singulars";

/** Groups whose words also name a thing: a cat, a boat, a hat that nobody wears. */
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
/** The sense of an ambiguous word, by language: the group of its meaning, or its value. */
const SENSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  noir: { fr: "colour", en: "style" },
  robe: { fr: "dress", en: "robe" },
};

/** What a phrase means by the engine's own tables, in any inflected form. @param language the prompt's, where it is known */
export function lookUp(phrase: string, language?: string): readonly Meaning[] | undefined {
  if (language === "en" && isForeign(phrase)) return ENGLISH.get(phrase);
  if (isFalseFriend(phrase, language)) return undefined;
  const sense = SENSES[phrase]?.[language ?? "en"];
  if (sense) return LEXICON.get(phrase)?.filter(({ group, value }) => group === sense || value === sense);
  return (
    far(phrase, language) ??
    LEXICON.get(phrase) ??
    (phrase.endsWith("s") ? LEXICON.get(phrase.slice(0, -1)) : undefined) ??
    singular(phrase, language) ??
    inflected(phrase, language)
  );
}

/** What the singular of an English plural means: "witches", "elves". */
function singular(phrase: string, language: string | undefined): readonly Meaning[] | undefined {
  if (language !== undefined && language !== "en") return undefined;
  for (const one of singularsOf(phrase)) {
    const found = LEXICON.get(one);
    if (found) return found;
  }
  return undefined;
}

/** Languages of the further lexicon that share their script with others. */
const FAR: readonly (string | undefined)[] = ["pl", "tr", "nl", "id", "vi", "uk"];
const LATIN_OR_CYRILLIC = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** What a word of a further language means, where the prompt's language or the script tells that it is one. */
const far = (phrase: string, language: string | undefined) =>
  FAR.includes(language) || !LATIN_OR_CYRILLIC.test(phrase) ? FAR_LEXICON.get(phrase) : undefined;

/** What an inflected word means, in languages that inflect by suffixes or prefixes. */
function inflected(word: string, language: string | undefined): readonly Meaning[] | undefined {
  for (const form of baseForms(word, language)) {
    const found = far(form, language) ?? LEXICON.get(form);
    if (found) return found;
    // "kotem" is a form of a Polish cat, and none of the Indonesian "kota".
    if (language && isWordOf(language, form)) return undefined;
  }
  // The Arabic "and" is written as a prefix of the next word.
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
  return stems
    .map((stem) => (stem.length > 2 ? LEXICON.get(stem) : undefined))
    .find((found) => found && !found.some(({ group }) => group === "edge"));
}

const LEAST_INFLECTED = 4;
export const CYRILLIC = /^[\u0400-\u04ff]+$/;
const HANGUL = /[\uac00-\ud7af]$/;
const KOREAN_PARTICLE = /(?:에서|으로|에게|을|를|이|가|은|는|의|에|와|과|로|도)$/;
const ARABIC = /[\u0600-\u06ff]/;
const RUSSIAN_ENDING =
  /(?:ыми|ими|ами|ями|ого|его|ому|ему|ый|ий|ой|ей|ая|яя|ое|ее|ые|ие|ым|им|ом|ем|ую|юю|ых|их|ах|ях|ов|ев|[аяоеуюыийьъ])$/u;

let stems: Map<string, readonly Meaning[]> | undefined;

/** The lexicon's Russian words by their stems. */
function byStem(): Map<string, readonly Meaning[]> {
  if (stems) return stems;
  const found = new Map<string, readonly Meaning[]>();
  for (const [word, meanings] of LEXICON) {
    const stem = word.replace(RUSSIAN_ENDING, "");
    if (CYRILLIC.test(word) && stem.length > 2 && !found.has(stem)) found.set(stem, meanings);
  }
  stems = found;
  return found;
}

/** The act in a phrase that also states a relation: "sitting on". */
const actOf = (phrase: string): Meaning[] =>
  (phrase.includes(" ") ? (LEXICON.get(phrase.split(" ")[0] ?? "") ?? []) : []).filter(
    ({ group }) => group === "act",
  );

/** Parts of everybody, which do not name a thing: "cabelo" is not a comb. */
const OF_FACE: readonly string[] = ["hair", "eyes", "skin", "lips"];

/** The library's drawing of each animal, for words without an entry of their own: breeds, and words of other languages. */
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

/** A cache of meanings by language and phrase: prompts share most of their words, and long ones repeat them. */
const FOUND = new Map<string | undefined, Map<string, Meaning[] | undefined>>();
/** How many are kept for a language. */
const MOST_FOUND = 4_000;

/** Everything that a phrase may mean, cached. @param language the prompt's, where it is known */
export function meaningsOf(phrase: string, language: string | undefined): readonly Meaning[] | undefined {
  let known = FOUND.get(language);
  if (!known) {
    known = new Map();
    FOUND.set(language, known);
  }
  const before = known.get(phrase);
  if (before !== undefined || known.has(phrase)) return before;
  const found = findMeanings(phrase, language);
  if (known.size >= MOST_FOUND) known.clear();
  known.set(phrase, found);
  return found;
}

/** What of the library's clothes somebody wears, and not a thing beside them. */
const WORN: Readonly<Record<string, Meaning>> = {
  coat: { group: "garment", value: "coat" },
  dress: { group: "garment", value: "dress" },
  kimono: { group: "garment", value: "kimono" },
  "t-shirt": { group: "garment", value: "tshirt" },
  scarf: { group: "accessory", value: "scarf" },
  "womans-hat": { group: "accessory", value: "hat" },
  "billed-cap": { group: "accessory", value: "cap" },
  jeans: { group: "piece", value: "jeans" },
  shorts: { group: "piece", value: "shorts" },
  gloves: { group: "piece", value: "gloves" },
  socks: { group: "piece", value: "socks" },
  "womans-boot": { group: "piece", value: "boots" },
  "running-shirt": { group: "garment", value: "tshirt" },
  "lab-coat": { group: "garment", value: "labcoat" },
  bikini: { group: "garment", value: "swimwear" },
  necktie: { group: "piece", value: "tie" },
  "mans-shoe": { group: "piece", value: "shoes" },
  "running-shoe": { group: "piece", value: "sneakers" },
  "high-heeled-shoe": { group: "piece", value: "heels" },
  "womans-sandal": { group: "piece", value: "sandals" },
  "hiking-boot": { group: "piece", value: "boots" },
  "top-hat": { group: "accessory", value: "tophat" },
  bouquet: { group: "held", value: "bouquet" },
};

/** Gathers what a phrase may mean: what the engine draws itself, the library's drawing, a number, a relation. */
function findMeanings(phrase: string, language: string | undefined): Meaning[] | undefined {
  if (phrase === "" || phrase.includes(",")) return undefined;
  const known = lookUp(phrase, language) ?? (RELATION_WORDS.has(phrase) ? actOf(phrase) : []);
  const own = findOwn(phrase) ? known.filter(({ group }) => group !== "lacking") : known;
  // An act does not name a thing, except for what is ridden.
  const isDone = own.some(({ group, value }) => group === "act" && value !== "cycle");
  const isSomebody = own.some(({ group }) => group === "who" || group === "two");
  const mayBeThing =
    own.length === 0 || (!isDone && !isSomebody && own.some(({ group }) => OF_THINGS.includes(group)));
  const seat = own.find(({ group }) => group === "seat")?.value;
  const animal = own.find(({ group }) => group === "animal")?.value;
  const isOfFace = own.some(({ group, value }) => group === "part" && OF_FACE.includes(value));
  const isLoose = isOfFace || (own.some(({ group }) => group === "setting") && isKeyword(phrase, language));
  // French "sous" means "under"; it is not a coin.
  const slug =
    mayBeThing && !RELATION_WORDS.has(phrase)
      ? ((seat && (findOwn(phrase) ?? seat)) ??
        (isLoose ? undefined : findDrawing(phrase, language, own.length === 0)) ??
        (animal && ANIMALS[animal]))
      : undefined;
  // A compound that no table has: "Regenjacke".
  const isNew = own.length === 0;
  // French "four" is an oven.
  const count = isFalseFriend(phrase, language) ? undefined : COUNTS.get(phrase);
  // "sitting on" is one act for a person, but an act and a relation for a cat.
  const relation =
    RELATION_WORDS.get(phrase) ??
    (seat && (own.some(({ group }) => group === "act") || phrase.startsWith("on ")) ? "on" : undefined);
  const all = [
    ...own,
    ...(isNew && slug && WORN[slug] ? [WORN[slug]] : []),
    ...(slug ? [{ group: "thing", value: slug }] : []),
    ...(count ? [{ group: "count", value: count }] : []),
    ...(relation ? [{ group: "relation", value: relation }] : []),
  ];
  return all.length > 0 ? all : undefined;
}
