import { CHARACTERS } from "@/lib/sketch/vocabulary/characters";
import type { Token } from "@/lib/sketch/vocabulary/lexicon";
import { NUMBERS, PLURAL, TAG } from "@/lib/sketch/vocabulary/people-numbers";
import type { Person } from "./person";

type Presentation = Person["presentation"];

const MOST = 5;
const UNINFLECTED = /[\u3040-\u9fff\uac00-\ud7af]/;
/** Plurals of words for people, by the most common ending: "firefighters", "pirates". */
const PLURAL_ENDING = /^[a-z-]+[^su\W]s$/;
/** Particles between an attribute and the word for a person, in Japanese and Chinese. */
const OF = /^[の的]$/u;
const JOINING = /^(and|with|y|e|et|und|и|と|和|그리고|&|,|\+|plus|con|com|avec|mit|с)$/;
const ARTICLE = /^(an?|the|another|un|una|uma|une|ein|eine|einen|einem|einer|один|одна)$/i;
const DEFINITE = /^(the|el|la|o|le|der|die|den|das|il|lo)$/i;
/** Groups whose size the prompt may give: "a family of four", "a band of five". */
const GROUPS =
  /^(happy family|family|familia|família|famille|famiglia|familie|group|groups?|band|team|crew|party|squad|gang|quartet|quintet|grupo|banda|equipo|equipe|groupe|équipe|gruppe|gruppo|группа|группой)$/;
/** Nouns for several of whom each is described right after them. */
const MEMBERS =
  /(people|persons|friends|musicians|members|characters|adventurers|heroes|students|workers|personas|pessoas|personnes|amis|amigos|freunde|músicos|musiciens|musiker|musicisti|amici|друзья|музыканты|музыканта)$/;
const PRONOUN = /^(she|he|her|his|him|they)$/;

/** One of several people, and the range of tokens that describe them: `from` up to `to`. */
export interface Counted {
  presentation: Presentation;
  from: number;
  to: number;
}

interface Named {
  from: number;
  at: number;
  presentation: Presentation;
  plural: boolean;
  count: number | undefined;
  /** Whether the word means just a woman or a man. */
  isPlain: boolean;
  /** Whether a couple is named. */
  isMixed: boolean;
  /** Whether a number or an English plural makes it several. */
  isTold: boolean;
  text: string;
}

function presentationOf({ meanings }: Token, text: string): Presentation | undefined {
  const told = meanings.find(({ group, value }) => group === "who" && (value === "man" || value === "woman"));
  if (told) return told.value as Presentation;
  for (const { group, value } of meanings) {
    if (group === "who") return value === "man" || value === "calling" ? "man" : "woman";
    if (group === "two") return value === "men" ? "man" : "woman";
  }
  return /^(people|friends|persons|students|dancers)$/.test(text) ? "woman" : undefined;
}

/** Whether a word means just a woman or a man. */
const isPlainly = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "two" || (group === "who" && /^(wo)?man$/.test(value)));

/** Whether a word for people is a plural that no list contains. */
const isSeveral = ({ meanings }: Token, noun: string) =>
  PLURAL_ENDING.test(noun) && noun !== "fils" && meanings.some(({ group }) => group === "who");

const NAMES: ReadonlySet<string> = new Set(Object.values(CHARACTERS).flatMap((names) => names.split(", ")));

/** A bare noun means one person if it is a name, or in languages without articles. */
const articleOf = (text: string) =>
  NAMES.has(text) || /[\u0400-\u04ff\u0600-\u06ff\u3040-\u9fff\uac00-\ud7af]/.test(text) ? 1 : undefined;

const meansPair = ({ meanings }: Token) =>
  meanings.some(({ group, value }) => group === "two" && (value === "women" || value === "men"));

const isPair = ({ meanings }: Token) => meanings.some(({ group }) => group === "two");

/** A number after `from` that counts the noun at `at`, possibly with adjectives in between. */
function numberBefore(words: readonly string[], at: number, from: number): number | undefined {
  for (let index = at - 1; index > from && index >= at - 5; index--) {
    const word = words[index] ?? "";
    if (JOINING.test(word)) return undefined;
    if (NUMBERS[word] !== undefined) return NUMBERS[word];
  }
  return undefined;
}

/** Where the words about the noun at `at` begin: after the boundary with the previous noun. */
function clauseStart(tokens: readonly Token[], at: number, last: number): number {
  for (let index = at; index > last + 1; index--) {
    if (!tokens[index - 1]?.edge) continue;
    // "a waiter with a moustache serving a couple": what is between belongs to the first.
    const article = tokens.slice(index, at).findLastIndex(({ text }) => ARTICLE.test(text));
    const isBetween = tokens.slice(index, index + article).some(({ meanings }) => meanings.length > 0);
    return article > 0 && isBetween && last >= 0 ? index + article : index;
  }
  if (last < 0) return 0;
  // "a knight in armour before a queen": only the article separates them.
  const article = tokens
    .slice(last + 1, at)
    .findLastIndex(({ text }) => ARTICLE.test(text) || (NUMBERS[text.toLowerCase()] ?? 0) > 1);
  return article > 0 ? last + 1 + article : last + 1;
}

/** A number after its noun, as in Japanese and Chinese. */
const counterAfter = (word: string | undefined) =>
  word && /[\u3040-\u9fff\uac00-\ud7af]/.test(word) ? NUMBERS[word] : undefined;

/** The size of a group where the prompt gives it ("a family of four"), or 0. */
function groupSize(words: readonly string[]): number {
  const at = words.findIndex(
    (word, index) => GROUPS.test(word) && /^(of|de|di|von|aus|из)$/.test(words[index + 1] ?? ""),
  );
  return at < 0 ? 0 : (NUMBERS[words[at + 2] ?? ""] ?? 0);
}

const ONE = /^(one|another|other|una|uno|uma|um|une|un|eine|einer|eins|одна|один|другая|другой)$/;

/** People whom the prompt first counts and then describes one by one: "two sisters, one an angel, one a demon". */
function eachOfSeveral(
  [first, ...others]: readonly Named[],
  words: readonly string[],
): Counted[] | undefined {
  const several = first?.count ?? 0;
  const isGeneral = MEMBERS.test(first?.text ?? "");
  const isOne = ({ from, at, isPlain, plural }: Named) =>
    (isGeneral && !isPlain && !plural) ||
    words.slice(Math.max(0, from - 1), at).some((word) => ONE.test(word));
  if (!first || several < 2 || others.length !== several || !others.every(isOne)) return undefined;
  return others.map(({ presentation, isPlain, from }, index) => ({
    presentation: isPlain ? presentation : first.presentation,
    from,
    to: others[index + 1]?.from ?? words.length,
  }));
}

/** Where roles are named right behind each other, for each of several to have one: "2girls, witch and princess". */
function rolesOf(tokens: readonly Token[]): number[] {
  const roles = tokens.flatMap((token, at) =>
    !TAG.test(token.text.toLowerCase()) &&
    !isPlainRole(token.text) &&
    token.meanings.some(({ group }) => group === "who")
      ? [at]
      : [],
  );
  return roles.every((at, nth) => nth === 0 || at - (roles[nth - 1] ?? 0) <= 2) ? roles : [];
}
const isPlainRole = (text: string) => PRONOUN.test(text.toLowerCase()) || PLURAL.test(text.toLowerCase());

/**
 * Who is in the picture, in the prompt's order, where it counts them: "2girls, 1boy", "two women and a man",
 * "a boy and a girl". A single person is read elsewhere and gives `undefined` here.
 * @returns two to five people, or undefined
 */
export function countPeople(tokens: readonly Token[]): Counted[] | undefined {
  const words = tokens.map(({ text }) => text.toLowerCase());
  if (words.includes("solo")) return undefined;
  const tags = words.flatMap((word): Presentation[] => {
    const [, count, noun = ""] = TAG.exec(word) ?? [];
    if (!count || /people|other/.test(noun)) return [];
    return Array<Presentation>(Math.min(MOST, Number(count))).fill(/^(b|m)/.test(noun) ? "man" : "woman");
  });
  const whole = { from: 0, to: tokens.length };
  const group = Math.min(MOST, groupSize(words));
  const several =
    group > 2
      ? Array.from({ length: group }, (_, nth): Presentation => (nth % 2 ? "man" : "woman"))
      : tags.length > 1
        ? tags.slice(0, MOST)
        : undefined;
  if (several) {
    const roles = rolesOf(tokens);
    return several.map((presentation, nth) => ({
      presentation,
      ...(roles.length === several.length
        ? { from: roles[nth] ?? 0, to: roles[nth + 1] ?? tokens.length }
        : whole),
    }));
  }
  const named: Named[] = [];
  let last = -1;
  tokens.forEach((token, index) => {
    const text = words[index] ?? "";
    const inner = text.split(" ");
    const noun = inner.at(-1) ?? "";
    const presentation = presentationOf(token, noun);
    if (!presentation || PRONOUN.test(text)) return;
    const [head = ""] = inner;
    const own = inner.length > 1 && NUMBERS[head] !== undefined ? NUMBERS[head] : undefined;
    // "two sailor girls" are two people: "sailor" is an attribute of "girls".
    const isBeside =
      last >= 0 && (last === index - 1 || (last === index - 2 && OF.test(words[index - 1] ?? "")));
    const beside = isBeside ? named.pop() : undefined;
    const count = own ?? beside?.count ?? numberBefore(words, index, last) ?? counterAfter(words[index + 1]);
    named.push({
      from: beside?.from ?? clauseStart(tokens, index, last),
      at: index,
      presentation: beside && !isPlainly(token) ? beside.presentation : presentation,
      // In languages without plurals, only a number means several.
      plural:
        (PLURAL.test(noun) && !(UNINFLECTED.test(noun) && (count ?? 1) < 2)) ||
        meansPair(token) ||
        isSeveral(token, noun) ||
        (count ?? 0) > 1,
      count,
      isPlain: isPlainly(token),
      isMixed: /couple$/.test(text) && isPair(token),
      isTold: (count ?? 0) > 1 || PLURAL_ENDING.test(noun),
      text,
    });
    last = index;
  });
  const people = named.flatMap(
    ({ presentation, plural, count, text, from, at, isPlain, isMixed }, index): Counted[] => {
      const range = { from: index === 0 ? 0 : from, to: named[index + 1]?.from ?? tokens.length };
      const of = (many: number) => Array<Counted>(Math.min(MOST, many)).fill({ presentation, ...range });
      // "boy and girl" is one phrase, and two people.
      if (/ (and|y|e|et|und|и) /.test(text)) return [];
      if (isMixed && named.length > 1)
        return (["woman", "man"] as const).map((one) => ({ presentation: one, ...range }));
      if (plural) return of(count ?? 2);
      // "1girl, a beautiful woman" is one; "a girl and a woman" are two.
      const after = named[index + 1];
      const listed = after !== undefined && after.count !== undefined && words[after.from - 1] !== ",";
      const joined = from > 0 && (words[from - 1] !== "," || listed);
      const other = index === 1 && named.length === 2 && presentation !== named[0]?.presentation;
      const isOther = other && text !== named[0]?.text && DEFINITE.test(words[at - 1] ?? "");
      // "boy and girl", "a boy with a gun and girl with a sword"
      const isListed =
        other &&
        JOINING.test(words[at - 1] ?? "") &&
        words[at - 1] !== "," &&
        (at === (named[0]?.at ?? 0) + 2 || (isPlain && named[0]?.isPlain === true));
      // "a man on one knee, woman surprised"
      const isApart = other && isPlain && count === undefined && words[at - 1] === ",";
      return index === 0 || isApart || isListed || (((count ?? articleOf(text)) === 1 || isOther) && joined)
        ? of(1)
        : [];
    },
  );
  const described = eachOfSeveral(named, words);
  if (described) return described;
  const phrases = named.filter(({ text }) => / (and|y|e|et|und|и) /.test(text));
  if (phrases.length > 0) return undefined;
  const [first] = named;
  const mixed = new Set(people.map(({ presentation }) => presentation)).size > 1;
  // Two of a kind are treated as a pair unless each is described.
  return people.length > 2 ||
    (people.length === 2 && (mixed || named.length === 2 || (first?.isTold && !tokens.some(isPair))))
    ? people.slice(0, MOST)
    : undefined;
}
