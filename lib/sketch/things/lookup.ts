import { drawnFor, isFalseFriend, isNameless } from "@/lib/sketch/vocabulary/false-friends";
import { isFramingIn } from "@/lib/sketch/vocabulary/framing-words";
import { baseForms } from "@/lib/sketch/vocabulary/inflections";
import { singularsOf } from "@/lib/sketch/vocabulary/singulars";
import { caseless, loadDictionary, plain, UNMARKED, UNSPACED } from "./dictionary";
import { hasOwnDrawing } from "./own-drawings";

/** The shortest word that is looked up in languages other than the prompt's. */
const LEAST_FOREIGN = 4;
/** The shortest head of a compound that names it: "Weinflasche" is a bottle. */
const LEAST_HEAD = 4;
const COMPOUNDING: readonly string[] = ["de", "nl", "sv", "da", "no", "fi"];

const GERMAN = /(en|n|e|er)$/;
/** Rules that do not apply to English: a kitchen is not a small kite, nor a scale a staircase. */
const OF_OTHERS = /^(\(en\||n\$|\(chen|\(it\||in\(|i\$|e\$)/;
/** Endings of Romance diminutives, which other words have as well: a "colina" is a hill and no small "cola". */
const DIMINUTIVE = [/(it|inh)([oa])s?$/, /in([oa])$/] as const;
const isDiminutive = (from: RegExp) => DIMINUTIVE.some((one) => one === from);
/** How inflected words and diminutives become the dictionary form. */
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
  [DIMINUTIVE[0], "$2"],
  [/(chen|lein)$/, "e"],
  [/(chen|lein|je|tje)$/, ""],
  [DIMINUTIVE[1], "$1"],
  [/i$/, "o"],
  [/e$/, "a"],
  [/(?:에서|으로|에게|을|를|이|가|은|는|의|에|와|과|로|도)$/, ""],
  [/^(?:وال|بال|كال|فال|ال|لل)/, ""],
  [/^[وبل]/, ""],
];
/** Drawings for which a better one of the same animal exists. */
const BETTER: Readonly<Record<string, string>> = {
  chicken: "rooster",
  "front-facing-baby-chick": "baby-chick",
};

/** The drawing of a phrase in the engine's own list of words, whatever the prompt's language. */
export const findOwn = (phrase: string): string | undefined =>
  loadDictionary().byLanguage.get("own")?.get(phrase);

/** The drawing of a word in the prompt's language or in English. */
function findNear(word: string, language: string | undefined): string | undefined {
  const { byLanguage } = loadDictionary();
  if (language && isFalseFriend(word, language)) return drawnFor(word, language);
  return (
    byLanguage.get("own")?.get(word) ||
    byLanguage.get(language ?? "en")?.get(word) ||
    byLanguage.get("en")?.get(word)
  );
}

/** The drawing of a word in any language; for Latin script, only if the prompt's is unknown and the word is not short. */
function findFar(word: string, language: string | undefined): string | undefined {
  if (/^[\p{Script=Latin} '-]+$/u.test(word) && (language || word.length < LEAST_FOREIGN)) return undefined;
  return loadDictionary().anywhere.get(word);
}

/** The drawing of a word without diacritics and endings; for Latin script, in the prompt's language if it is known. */
function findLoose(word: string, language: string | undefined): string | undefined {
  const { loose, anyForm } = loadDictionary();
  // Vietnamese words differ by their marks alone: "qua" is no "quạ".
  if (language === "vi") return undefined;
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
  const known = language ? loadDictionary().keywords.get(language) : undefined;
  const stems = STEMS.filter(([from]) => language !== "en" || !OF_OTHERS.test(from.source)).flatMap(
    ([from, to]) => {
      const stem = word.replace(from, to);
      const isLoose = isDiminutive(from) && known?.has(stem);
      return stem !== word && stem.length > least && !isLoose ? [stem] : [];
    },
  );
  return [...stems, ...(root ? [root] : []), ...baseForms(word, language)];
}

/**
 * The drawing that a word or phrase names, in any of the languages of the index.
 * @param phrase in lower case; an emoji is a word, too
 * @param language the prompt's two-letter language code, where it is known
 * @param isCompound whether the head of a compound may name it
 */
export function findDrawing(
  phrase: string,
  language: string | undefined,
  isCompound = true,
): string | undefined {
  const found = findSlug(phrase, isCompound, language);
  return found && (BETTER[found] ?? found);
}

/** The first result among some words, computed lazily: most are found at once, and most words are not known at all. */
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
  if (forms.some((form) => isNameless(form, language))) return undefined;
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

/** Whether a word is another one or its plural, the only forms by which a word tells its language. */
const isPluralOf = (word: string, one: string) => [one, `${one}s`, `${one}es`].includes(word);

/** The drawing that the head of a compound names. */
function findHead(phrase: string, language: string | undefined): string | undefined {
  if (!language || phrase.includes(" ") || !COMPOUNDING.includes(language)) return undefined;
  for (let from = 3; from <= phrase.length - LEAST_HEAD; from++) {
    const head = loadDictionary().byLanguage.get(language)?.get(phrase.slice(from));
    if (head) return head;
  }
  return undefined;
}

/** Whether the index lists a word only as a keyword, so that it may be an adjective. */
export function isKeyword(word: string, language: string | undefined): boolean {
  if (
    !language ||
    language === "en" ||
    word.includes(" ") ||
    loadDictionary().byLanguage.get("own")?.has(word)
  )
    return false;
  const known = loadDictionary().keywords.get(language);
  // "ловит" (catches) is a form of "ловить", a keyword of the otter.
  const infinitive = language === "ru" && word.endsWith("т") ? [`${word}ь`] : [];
  return (
    known !== undefined && [word, ...infinitive, ...stemsOf(word, language)].some((form) => known.has(form))
  );
}

/** Whether only the head of a compound is drawn: of a "Fensterbrett", the board. */
export function isDrawnByHead(word: string, language: string | undefined): boolean {
  return findWhole(word, true, language) === undefined && findHead(word, language) !== undefined;
}

/** Whether a phrase that begins with these two words may be in the index; Arabic puts its articles before the first. */
export function mayLead(word: string, next: string): boolean {
  const { leads } = loadDictionary();
  const letters = next.slice(0, 2);
  const begins = (first: string, second: string) => leads.get(first)?.split("|").includes(second) ?? false;
  if (begins(word, letters)) return true;
  return (
    !(UNMARKED.test(word) && UNMARKED.test(letters)) &&
    (begins(plain(word), plain(letters)) || /^[وبلكف]/.test(word))
  );
}

/** Whether the index contains a word of a script without spaces. */
export function isDrawingName(word: string): boolean {
  return UNSPACED.some((language) => loadDictionary().byLanguage.get(language)?.has(word));
}

/** Whether the index contains a word of such a script that begins with these two characters. */
export const mayBeDrawingName = (letters: string): boolean => loadDictionary().unspaced.has(letters);

/** Whether a word is the plural of a word that names a drawing. */
export function isPlural(word: string, slug: string): boolean {
  const { byLanguage, anywhere } = loadDictionary();
  const plural = word.toLowerCase();
  // The drawing of curtains already shows several.
  const named = plural.replaceAll(" ", "-");
  if (hasOwnDrawing(named) && slug === named) return false;
  if (byLanguage.get("en")?.get(plural) === slug) return false;
  if (/(?<![su])s$/.test(plural) && singularsOf(plural).some((one) => anywhere.has(one))) return true;
  const german = byLanguage.get("de");
  return (
    CAPITAL.test(word) &&
    !german?.has(plural) &&
    GERMAN_PLURALS.some((end) => end.test(plural) && german?.get(plural.replace(end, "")) === slug)
  );
}
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** Endings of German plurals. */
const GERMAN_PLURALS: readonly RegExp[] = [/n$/, /en$/, /e$/, /er$/];
