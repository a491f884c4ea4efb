import { drawnFor, isFalseFriend } from "@/lib/sketch/vocabulary/false-friends";
import { isFramingIn } from "@/lib/sketch/vocabulary/framing-words";
import { baseForms } from "@/lib/sketch/vocabulary/inflections";
import { singularsOf } from "@/lib/sketch/vocabulary/singulars";
import { caseless, loadDictionary, plain, UNMARKED, UNSPACED } from "./dictionary";
import { hasOwnDrawing } from "./own-drawings";

/** Words of other languages than the prompt's mean something only from this length on. */
const LEAST_FOREIGN = 4;
/** How long the head of a compound must be to name it: "Weinflasche" is a bottle. */
const LEAST_HEAD = 4;
const COMPOUNDING: readonly string[] = ["de", "nl", "sv", "da", "no", "fi"];

const GERMAN = /(en|n|e|er)$/;
/** Which of the rules are none of English: a kitchen is no small kite, and a scale no staircase. */
const OF_OTHERS = /^(\(en\||n\$|\(chen|\(it\||in\(|i\$|e\$)/;
/** How an inflected or belittled word becomes the one that a dictionary has. */
const STEMS: readonly (readonly [from: RegExp, to: string])[] = [
  [/eaux$/, "eau"],
  [/aux$/, "al"],
  [/ies$/, "y"],
  [/ves$/, "f"],
  [/ves$/, "fe"],
  [/([sxz]|ch|sh)es$/, "$1"],
  [/s$/, ""],
  [/es$/, ""],
  [GERMAN, ""],
  [/n$/, ""],
  [/(it|inh)([oa])s?$/, "$2"],
  [/(chen|lein)$/, "e"],
  [/(chen|lein|je|tje)$/, ""],
  [/in([oa])$/, "$1"],
  [/i$/, "o"],
  [/e$/, "a"],
  [/(?:에서|으로|에게|을|를|이|가|은|는|의|에|와|과|로|도)$/, ""],
  [/^(?:وال|بال|كال|فال|ال|لل)/, ""],
  [/^[وبل]/, ""],
];
/** Drawings that another one of the same animal is better than. */
const BETTER: Readonly<Record<string, string>> = {
  chicken: "rooster",
  "front-facing-baby-chick": "baby-chick",
};

/** What the engine's own list of words has a phrase draw, in whatever language the prompt is. */
export const findOwn = (phrase: string): string | undefined =>
  loadDictionary().byLanguage.get("own")?.get(phrase);

/** What a word draws in the prompt's own language or in English. */
function findNear(word: string, language: string | undefined): string | undefined {
  const { byLanguage } = loadDictionary();
  if (language && isFalseFriend(word, language)) return drawnFor(word, language);
  return (
    byLanguage.get("own")?.get(word) ||
    byLanguage.get(language ?? "en")?.get(word) ||
    byLanguage.get("en")?.get(word)
  );
}

/** What a word draws in any language: of Latin script only where the prompt's is not known, and the word is not short. */
function findFar(word: string, language: string | undefined): string | undefined {
  if (/^[\p{Script=Latin} '-]+$/u.test(word) && (language || word.length < LEAST_FOREIGN)) return undefined;
  return loadDictionary().anywhere.get(word);
}

/** What a word without its marks and endings draws: in Latin script, in the prompt's own language where that is known. */
function findLoose(word: string, language: string | undefined): string | undefined {
  const { loose, anyForm } = loadDictionary();
  if (language && UNMARKED.test(word)) return loose.get(language)?.get(word) ?? loose.get("own")?.get(word);
  return anyForm.get(word);
}

/** Whether a language has a word for something that the library draws. */
export const isWordOf = (language: string, word: string): boolean =>
  loadDictionary().byLanguage.get(language)?.has(word) ?? false;

function stemsOf(word: string, language: string | undefined): string[] {
  if (word.length < (/[\uac00-\ud7af]/.test(word) ? 2 : 4)) return [];
  const root = caseless(word);
  const least = /[\uac00-\ud7af]/.test(word) ? 0 : 2;
  const stems = STEMS.filter(([from]) => language !== "en" || !OF_OTHERS.test(from.source))
    .map(([from, to]) => word.replace(from, to))
    .filter((stem) => stem !== word && stem.length > least);
  return [...stems, ...(root ? [root] : []), ...baseForms(word, language)];
}

/**
 * The drawing that a word or phrase names, in any of the languages of the index.
 * @param phrase in lower case; an emoji is a word, too
 * @param language that the rest of the prompt is in, by its two letters, where that can be told
 * @param isCompound whether a compound may be known by its last part
 */
export function findDrawing(
  phrase: string,
  language: string | undefined,
  isCompound = true,
): string | undefined {
  const found = findSlug(phrase, isCompound, language);
  return found && (BETTER[found] ?? found);
}

/** What the first of some words has: most prompts are found with the first, and most words are not known at all. */
function firstOf(words: readonly string[], find: (word: string) => string | undefined): string | undefined {
  for (const word of words) {
    const found = find(word);
    if (found) return found;
  }
  return undefined;
}

const findSlug = (phrase: string, isCompound: boolean, language: string | undefined): string | undefined =>
  findWhole(phrase, isCompound, language) ?? (isCompound ? findHead(phrase, language) : undefined);

function findWhole(phrase: string, isLoose: boolean, language: string | undefined): string | undefined {
  if (isFramingIn(language ?? "en", phrase) || /^\d+$/.test(phrase)) return undefined;
  if (phrase.length < 3 && /^[a-z]+$/.test(phrase) && !loadDictionary().byLanguage.get("own")?.has(phrase))
    return undefined;
  const { chars } = loadDictionary();
  const forms = [phrase, ...stemsOf(phrase, language)];
  return (
    chars.get(phrase.replaceAll("\uFE0F", "")) ??
    firstOf(forms, (word) => findNear(word, language)) ??
    firstOf(
      language || !UNMARKED.test(phrase) ? forms : forms.filter((form) => isPluralOf(phrase, form)),
      (word) => findFar(word, language),
    ) ??
    (language === "en" || !isLoose
      ? undefined
      : firstOf(forms.map(plain), (word) => findLoose(word, language) ?? findNear(word, language)))
  );
}

/** Whether a word is another one, or its plural: of no more than that a word's language is told by itself. */
const isPluralOf = (word: string, one: string) => [one, `${one}s`, `${one}es`].includes(word);

/** What the last part of a compound names. */
function findHead(phrase: string, language: string | undefined): string | undefined {
  if (!language || phrase.includes(" ") || !COMPOUNDING.includes(language)) return undefined;
  for (let from = 3; from <= phrase.length - LEAST_HEAD; from++) {
    const head = loadDictionary().byLanguage.get(language)?.get(phrase.slice(from));
    if (head) return head;
  }
  return undefined;
}

/** Whether one word of a language is no name of what it draws, as the index has it, and may be said of anything. */
export function isKeyword(word: string, language: string | undefined): boolean {
  if (
    !language ||
    language === "en" ||
    word.includes(" ") ||
    loadDictionary().byLanguage.get("own")?.has(word)
  )
    return false;
  const known = loadDictionary().keywords.get(language);
  return known !== undefined && [word, ...stemsOf(word, language)].some((form) => known.has(form));
}

/** Whether a compound is drawn by its last part alone: of a Fensterbrett, the board. */
export function isDrawnByHead(word: string, language: string | undefined): boolean {
  return findWhole(word, true, language) === undefined && findHead(word, language) !== undefined;
}

/** Whether a phrase that begins with these two words may be in the index; Arabic puts its articles before the first. */
export function mayLead(word: string, next: string): boolean {
  const { leads } = loadDictionary();
  const lead = `${word} ${next.slice(0, 2)}`;
  if (leads.has(lead)) return true;
  return !UNMARKED.test(lead) && (leads.has(plain(lead)) || /^[وبلكف]/.test(word));
}

/** Whether a word of a script without spaces is in the index as it stands. */
export function isDrawingName(word: string): boolean {
  return UNSPACED.some((language) => loadDictionary().byLanguage.get(language)?.has(word));
}

/** Whether any word of such a script in the index begins with these two letters. */
export const mayBeDrawingName = (letters: string): boolean => loadDictionary().unspaced.has(letters);

/** Whether a word is a plural by its ending, where its singular names the drawing. */
export function isPlural(word: string): boolean {
  const { byLanguage, anywhere } = loadDictionary();
  const plural = word.toLowerCase();
  // Curtains are drawn as several.
  if (hasOwnDrawing(plural.replaceAll(" ", "-"))) return false;
  if (!/(?<![su])s$/.test(plural) || byLanguage.get("en")?.has(plural)) return false;
  return singularsOf(plural).some((one) => anywhere.has(one));
}
