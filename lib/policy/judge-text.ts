import { cutText, withoutLookAlikes } from "./cut-text";
import { withoutBareObjects } from "./excuse-objects";
import { withoutWarnings } from "./excuse-warnings";
import { withoutCutWares, withoutWatchedBeasts, withoutWorksOfArt } from "./excuse-works";
import { findScene } from "./find-scenes";
import { type Found, findTerms } from "./find-terms";
import {
  areClothesComingOff,
  asksToUndress,
  isUndressing,
  watchesInSecret,
  watchesUndressing,
} from "./is-undressing";
import { type AgeSpan, findMinorAges } from "./read-ages";
import { type Meaning, readLexicon } from "./read-lexicon";
import { readNumbers } from "./read-numbers";
import { NEVER, RULES, type Rule } from "./rules";

const SHORTEST_BACKWARDS = 4;
/** The number of words that a text backwards must have: "épar" is no rape, nor "masc." a name for something else. */
const FEWEST_BACKWARDS = 2;

/** Words that are run together to hide them. */
const PAIRING = ["sexual", "nudity", "suggestive", "minor", "coded", "figure"] as const;

/** The number of suggestive words that make a picture of an adult sexual. */
const MANY_SUGGESTIVE = 3;

/** Names excuse shorter words inside them: 아이유 is a singer, 아이 a child. */
const NAMES: readonly string[] = ["named", "famous"];
/** Who is whose: "mi hermana" is no name. */
const RELATED = /^(?:my|whom) /;
/** Phrases that may negate. */
const DENYING: readonly string[] = ["negated", "denied"];
/** With these, a prompt's claim that something is not shown is not believed. */
const GRAVE: readonly string[] = ["minor", "youth", "named", "known", "pictured", "helpless", "covert"];

/** Beside these, no warning is believed. */
const YOUNG: readonly string[] = ["minor", "youth"];

const KNOWN: readonly string[] = ["named", "known"];
/** A person: right after a thing's name, the two are one ("bare tree", "bare tree girl"). */
const SOMEBODY: readonly string[] = ["wearer", "minor", "youth", "helpless"];
/** Where a "no" stands alone: "she said no, nude" negates nothing. */
const ANSWERS = /^\p{L}{2,4}\s?[,;:.!?\u2028、，；：！？。]/u;

/** Drops terms inside an excusing phrase. Those that reach beyond it stay. */
function withoutExcused<T extends string>(plain: string, all: Found<T>[], namesMinor: boolean): Found<T>[] {
  const found = all.filter(
    ({ meaning, start, end }) => !DENYING.includes(meaning) || !ANSWERS.test(plain.slice(start, end)),
  );
  const names = found.filter(({ meaning }) => NAMES.includes(meaning));
  const isOutside = (excuses: Found<T>[], { meaning, start, end }: Found<T>) =>
    !excuses.some((excuse) => excuse.start <= start && end <= excuse.end) &&
    (RELATED.test(meaning) ||
      !names.some((name) => name.start <= start && end <= name.end && name.end - name.start > end - start));
  const people = new Set(found.filter(({ meaning }) => SOMEBODY.includes(meaning)).map(({ start }) => start));
  const excused = found.filter(
    ({ meaning, end }) =>
      meaning === "excused" ||
      meaning === "negated" ||
      (meaning === "thing" && !people.has(plain[end] === " " ? end + 1 : end)),
  );
  const named = withoutBareObjects(
    withoutWarnings(
      plain,
      found.filter((term) => isOutside(excused, term)),
      ["abuse"],
    ),
    (after) => people.has(plain[after] === " " ? after + 1 : after),
  );
  if (namesMinor || named.some(({ meaning }) => YOUNG.includes(meaning))) return named;
  const meant = withoutCutWares(
    withoutWatchedBeasts(withoutWarnings(plain, named, ["rape", "touch", "spying", "skirt"])),
  );
  if (meant.some(({ meaning }) => GRAVE.includes(meaning))) return meant;
  const denied = meant.filter(({ meaning }) => meaning === "denied");
  return withoutWorksOfArt(
    plain,
    meant.filter((term) => isOutside(denied, term)),
  );
}

/** Whether a term of one meaning comes right before one of another. */
const standsBefore = (found: Found<string>[], first: string, second: string) =>
  found.some(
    ({ meaning, end }) =>
      meaning === first &&
      found.some((next) => next.meaning === second && next.start >= end && next.start - end <= 1),
  );

/** The maximum number of words between a child and nudity, in languages in which either word is ambiguous. */
const MOST_BETWEEN = 2;
/** The same in characters, for scripts without spaces. */
const LONGEST_BETWEEN = 24;
/** A word of this length, or of another script, counts next to a child in any language. */
const LEAST_AMBIGUOUS = /[\p{L}\p{M} ]{6}|[^\p{Script=Latin}\p{Script=Cyrillic} ]/u;

const isNear = (plain: string, one: Found<Meaning>, other: Found<Meaning>): boolean => {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const between = plain.slice(first.end, Math.max(first.end, second.start));
  return (
    between.length <= LONGEST_BETWEEN &&
    between.split(/[^\p{L}\p{M}]/u).filter(Boolean).length <= MOST_BETWEEN
  );
};

/** A word this short often means "goal" or "not": it counts only if the clause ends with it, or nothing else is said ("Neymar nu"). */
const SHORTEST_BARE = 4;
const isLong = ({ start, end }: Found<Meaning>) => end - start >= SHORTEST_BARE;
const isAllSaid = (plain: string, one: Found<Meaning>, bare: Found<Meaning>) =>
  (/^,? ?$/u.test(plain.slice(one.end, bare.start)) && /^(?:$|[,;.!])/u.test(plain.slice(bare.end))) ||
  (bare.start === 0 && one.end === plain.length && one.start - bare.end === 1);

/** Whether words for nudity are next to a person of a kind, in a language. */
const laysBare = ({ plain, found }: Reading, kinds: readonly string[]): boolean =>
  found.some(
    (bare) =>
      bare.meaning.startsWith("bare ") &&
      found.some(
        (one) =>
          kinds.includes(one.meaning) &&
          isNear(plain, one, bare) &&
          (isLong(bare) || isAllSaid(plain, one, bare)),
      ),
  );

/** Whether a word for a child and one for nudity, in the same language or unambiguous, are next to each other. */
function laysChildBare({ plain, found, ages }: Reading): boolean {
  const children = found.filter(({ meaning }) => meaning === "minor" || meaning.startsWith("young "));
  return found.some((bare) => {
    if (!bare.meaning.startsWith("bare ")) return false;
    const isSure = LEAST_AMBIGUOUS.test(plain.slice(bare.start, bare.end));
    const young = bare.meaning.replace("bare", "young");
    const whose = bare.meaning.replace("bare", "whose");
    return (
      (ages.length > 0 && (isSure || found.some(({ meaning }) => meaning === whose))) ||
      children.some(
        (child) =>
          (child.meaning === young || (isSure && child.meaning === "minor")) && isNear(plain, child, bare),
      )
    );
  });
}

/** One reading of a text. */
type Reading = { plain: string; found: Found<Meaning>[]; ages: readonly AgeSpan[] };

function read(prompt: string): Reading {
  const text = cutText(prompt);
  const ages = [...findMinorAges(text.plain), ...findMinorAges(withoutLookAlikes(text))];
  return {
    plain: text.plain,
    found: withoutExcused(text.plain, findTerms(text, readLexicon(), PAIRING), ages.length > 0),
    ages,
  };
}

/**
 * The words of a text read backwards. Many short words and ages occur by chance that way, so neither count.
 */
function readBackwards(prompt: string): Reading {
  const text = cutText([...prompt].reverse().join(""));
  const asItStands = { ...text, others: text.others.map(() => ""), gaps: text.gaps.map(() => "no" as const) };
  const found = withoutExcused(text.plain, findTerms(asItStands, readLexicon(), []), false);
  const words = found.filter(({ start, end }) => end - start >= SHORTEST_BACKWARDS);
  // "Fönsterputs" backwards begins like a word that has many endings.
  const isChance = new Set(words.map(({ start }) => start)).size < FEWEST_BACKWARDS;
  return { plain: text.plain, found: isChance ? [] : words, ages: [] };
}

/**
 * Judges a prompt by its words, in nine languages, and in thirty for what is never allowed, despite disguised spelling. Every
 * possible reading counts.
 * @param prompt as submitted
 * @returns the gravest rule that it breaks, or undefined
 */
export function judgeText(prompt: string): Rule | undefined {
  const rule = ruleBroken([...new Set([prompt, readNumbers(prompt)])].map(read));
  if (rule) return rule;
  const backwards = ruleBroken([readBackwards(prompt)]);
  return backwards && NEVER.includes(backwards) ? backwards : undefined;
}

/** The first rule, in the rules' order, of those that several readings break. */
const gravest = (rules: readonly (Rule | undefined)[]) =>
  (Object.keys(RULES) as Rule[]).find((rule) => rules.includes(rule));

function ruleBroken(readings: readonly Reading[]): Rule | undefined {
  const has = (...meanings: Meaning[]) =>
    readings.some(({ found }) => found.some(({ meaning }) => meanings.includes(meaning)));
  const count = (counted: Meaning) =>
    Math.max(
      ...readings.map(
        ({ found }) =>
          new Set(found.filter(({ meaning }) => meaning === counted).map(({ start }) => start)).size,
      ),
    );
  const alluring = count("suggestive");
  const injuries = count("injury");
  const undressing = readings.some(
    ({ plain, found }) => isUndressing(plain, found) || asksToUndress(plain, found),
  );
  const disrobed = has("disrobed") || readings.some(({ plain, found }) => areClothesComingOff(plain, found));
  const sexual = undressing || has("sexual", "nudity") || alluring >= MANY_SUGGESTIVE;
  const covert = has("covert") || readings.some(({ plain, found }) => watchesInSecret(plain, found));
  const intimate = sexual || has("suggestive");
  const minor = has("minor") || readings.some(({ ages }) => ages.length > 0);
  const isBefore = (first: Meaning, second: Meaning) =>
    readings.some(({ found }) => standsBefore(found, first, second));
  const isBare = (kinds: readonly string[]) => readings.some((reading) => laysBare(reading, kinds));

  const scene = gravest(
    readings.map(({ plain, found, ages }) =>
      findScene(plain, [...found, ...ages.map((age) => ({ ...age, meaning: "minor" }))]),
    ),
  );

  if (has("coded") || readings.some(laysChildBare) || scene === "minors") return "minors";
  if (minor && (intimate || has("revealing"))) return "minors";
  if (has("youth") && intimate) return "minors";
  if (undressing || (has("pictured") && intimate) || scene === "non-consensual") return "non-consensual";
  if (covert && (intimate || disrobed || has("private", "undressing room"))) return "non-consensual";
  if (readings.some(({ plain, found }) => watchesUndressing(plain, found))) return "non-consensual";
  if (has("helpless") && (disrobed || has("sexual", "nudity") || isBare(["helpless"])))
    return "non-consensual";
  if ((has("named", "known") && intimate) || isBare(KNOWN)) return "real-people";
  if ((has("famous", "deepfake") && sexual) || scene === "real-people") return "real-people";
  if (has("deepfake") && intimate) return "real-people";
  if (sexual) return "sexual";
  if (scene === "gore" || has("gore") || injuries > 1 || (injuries > 0 && has("blood"))) return "gore";
  if (scene === "hate" || isBefore("killing", "folk") || isBefore("folk", "vermin")) return "hate";
  if (has("slur") || (has("symbol") && !has("history")) || (has("group") && has("praise"))) return "hate";
  if (has("helping")) return undefined;
  if (scene === "self-harm" && !has("help")) return "self-harm";
  if (has("self-harm") && (has("method") || !has("help"))) return "self-harm";
  return undefined;
}
