import type { Found } from "./find-terms";

/** The maximum number of characters between a verb and its garment. */
const LONGEST_REACH = 17;
/** The same between a stain and the garment it is on, and between a garment and its description. */
const LONGEST_TO_GARMENT = 12;
const BESIDE = 1;
/** At most an article between a verb and its garment. */
const LONGEST_ARTICLE = 5;
/** A separator of list items; in Japanese and Korean, where verbs come last, what precedes it is not the verb's object. */
const NEXT = /[,;\p{Script=Hiragana}\p{Script=Hangul}]/u;
/** All that may be between a garment and the verb after it. */
const PARTICLE =
  /^([をはも](全部|全て|すべて)?|[全也]?都|全部|[을를은는도만]( 다| 모두| 전부)?)?[\s\p{P}]{0,3}$/u;
/** The end of what is said about the preceding word: neither what else it is nor where it lies follows. */
const CLAUSE_ENDS =
  /^(て|てください|て下さい|줘|주세요| aus| ab| weg)?[\s"'’)\]]{0,3}($|[.,;:!?。，、！？]|(and|please|now|completely|entirely|bitte|por favor|s'il)\b|(in|from|of|on) (the|this|my) (photo|picture|image|pic)\b)/u;
/** Possessives: such clothes are judged by who wears them. */
const OWNED = /\b(his|her|their|my|its)\b/;
/** Words that begin with a garment's name but are not clothing. */
const ELSE = /^(top hat|lingerie (ad|shop|store|poster)|(clothes|clothing) (rack|hanger|pile)s?\b(?! focus))/;
/** A skirt and trousers in German, but a stone and a pipe in English. */
const TWOFOLD = /^(rock|hose)/;
const GERMAN =
  /\b((entfern|losch|radier|zieh|heb|ersetz|tausch|ander)(e|en)?|ausziehen|nimm|ohne|weg|unter|d(en|ie|as)|(ihre|seine|eine)n?)\b/u;

/** With these there is somebody who may wear what is taken off. */
const SOMEBODY = ["wearer", "minor", "youth", "named", "known", "pictured", "helpless", "covert"];

/** The number of characters between two terms; negative if they overlap. */
const gap = (one: Found<string>, other: Found<string>) =>
  Math.max(one.start - other.end, other.start - one.end);

/**
 * Whether a prompt takes somebody's clothes off. Removing something from clothes does not, nor does moving clothes that nobody
 * wears, if the prompt names no others.
 * @param plain the normalised prompt
 * @param found its terms
 */
export function isUndressing(plain: string, found: readonly Found<string>[]): boolean {
  const sorted = new Map<string, Found<string>[]>();
  for (const term of found) {
    const terms = sorted.get(term.meaning);
    if (terms) terms.push(term);
    else sorted.set(term.meaning, [term]);
  }
  const all = (...meanings: string[]) => meanings.flatMap((meaning) => sorted.get(meaning) ?? []);
  const isGerman = GERMAN.test(plain);
  const isElse = ({ start }: Found<string>) => {
    const rest = plain.slice(start);
    return ELSE.test(rest) || (TWOFOLD.test(rest) && !isGerman);
  };
  const named = all("garment", "twofold");
  const garments = named.filter((garment) => !isElse(garment));
  const elseEnds = new Set(named.filter(isElse).map(({ end }) => end));
  const isWorn = all(...SOMEBODY).length > 0;
  const [bared, changing, verbs] = [all("bared"), all("changing"), all("removing", "removing-it")];
  const [flawOn, flaws, laid] = [all("flaw-on"), all("flaw"), all("laid")];

  const isBared = garments.some(
    (garment) =>
      bared.some((bare) => bare.start >= garment.end && gap(bare, garment) <= BESIDE) &&
      changing.some(({ end }) => end <= garment.start && garment.start - end <= LONGEST_REACH),
  );
  if (isBared) return true;
  const keeps = (garment: Found<string>) =>
    flawOn.some(({ end }) => end <= garment.start && garment.start - end <= LONGEST_TO_GARMENT) ||
    flaws.some(({ start }) => start >= garment.end && start - garment.end <= BESIDE) ||
    (!isWorn && laid.some((place) => gap(place, garment) >= 0 && gap(place, garment) <= BESIDE));
  const areKept = garments.length > 0 && garments.every(keeps);

  const isKept = ({ start, end }: Found<string>) =>
    areKept && garments.some((garment) => start <= garment.start && garment.end <= end);
  if (all("undress").some((undress) => !isKept(undress) && !elseEnds.has(undress.end))) return true;
  if (areKept) return false;
  const isAbout = (verb: Found<string>, garment: Found<string>) => {
    if (verb.end <= garment.start) {
      const isClose = garment.start - verb.end <= LONGEST_ARTICLE;
      return isClose && !NEXT.test(plain.slice(verb.start, garment.start));
    }
    const distance = verb.start - garment.end;
    if (verb.meaning === "removing" || distance < 0 || distance > LONGEST_REACH) return false;
    return PARTICLE.test(plain.slice(garment.end, verb.start));
  };
  const isAllThatIsSaid = (garment: Found<string>) =>
    garment.meaning === "garment" &&
    verbs.some(
      (verb) =>
        isAbout(verb, garment) &&
        !OWNED.test(plain.slice(Math.min(verb.end, garment.start), garment.end)) &&
        CLAUSE_ENDS.test(plain.slice(Math.max(verb.end, garment.end))),
    );
  if (garments.some(isAllThatIsSaid)) return true;
  if (all("wearer", "shown", "pictured", "known").length === 0) return false;
  return garments.some((garment) =>
    verbs.some((verb) =>
      verb.meaning === "removing-it"
        ? gap(verb, garment) <= LONGEST_REACH
        : verb.start < garment.start && garment.start - verb.end <= LONGEST_REACH,
    ),
  );
}

/** The maximum number of characters between "take off" and the garment: what is farther may be a stain on it. */
const LONGEST_TO_WORN = 8;
/** The same between a garment and its wearer. */
const LONGEST_TO_WHOSE = 24;

/** Where a clause ends. */
const PAUSE = /[,;:.!?、。，；：！？]/u;

const areTogether = (plain: string, one: Found<string>, other: Found<string>) =>
  gap(one, other) <= LONGEST_TO_WHOSE &&
  !PAUSE.test(plain.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

/** The longest garment or verb: none can start further before a term that it is close to. */
const LONGEST_WORD = 40;

/** All terms whose meanings have this prefix, by meaning, each list in the order of the text. */
function byMeaning(found: readonly Found<string>[], start: string) {
  const lists = new Map<string, Found<string>[]>();
  for (const term of found) {
    if (!term.meaning.startsWith(start)) continue;
    const list = lists.get(term.meaning);
    if (list) list.push(term);
    else lists.set(term.meaning, [term]);
  }
  for (const list of lists.values()) list.sort((one, other) => one.start - other.start);
  return lists;
}

/** The terms of a list that belong to a term. Distant ones are skipped, so long texts take no longer. */
function togetherWith(plain: string, one: Found<string>, list: readonly Found<string>[]): Found<string>[] {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < one.start - LONGEST_TO_WHOSE - LONGEST_WORD) low = middle + 1;
    else high = middle;
  }
  const together: Found<string>[] = [];
  for (const other of list.slice(low)) {
    if (other.start > one.end + LONGEST_TO_WHOSE) break;
    if (areTogether(plain, one, other)) together.push(other);
  }
  return together;
}

/** Pairs of terms of two meanings that belong together, in the same language if the meanings have one. */
function* pairs(plain: string, found: readonly Found<string>[], first: string, second: string) {
  const lists = byMeaning(found, second);
  if (lists.size === 0) return;
  for (const one of found) {
    if (!one.meaning.startsWith(first)) continue;
    const list = lists.get(one.meaning.replace(first, second)) ?? [];
    for (const other of togetherWith(plain, one, list)) yield [one, other] as const;
  }
}

/** Languages in which the object never precedes the verb. */
export const OBJECTS_LAST: ReadonlySet<string> = new Set(
  "es pt fr it ro ar he id vi th sv da el tl".split(" "),
);

/** Whether a prompt asks, in the words of one language, to take somebody's clothes off. */
export function asksToUndress(plain: string, found: readonly Found<string>[]): boolean {
  const wearers = [byMeaning(found, "whose "), byMeaning(found, "pictured ")];
  for (const [verb, garment] of pairs(plain, found, "take ", "worn ")) {
    const language = verb.meaning.slice("take ".length);
    if (verb.start > garment.start && OBJECTS_LAST.has(language)) continue;
    const theirs = wearers.flatMap(
      (lists) => lists.get(`whose ${language}`) ?? lists.get(`pictured ${language}`) ?? [],
    );
    const isTheirs = theirs.some(
      (whose) =>
        (garment.end <= whose.start && whose.end <= verb.start) ||
        (gap(verb, garment) <= LONGEST_TO_WORN &&
          Math.min(gap(verb, whose), gap(garment, whose)) <= LONGEST_TO_WHOSE),
    );
    if (isTheirs) return true;
  }
  return false;
}

const hasPair = (...of: Parameters<typeof pairs>): boolean => !pairs(...of).next().done;

/** Leaves out clothes that come off in front of everybody: a sleeping child's shoes. */
export function withoutOuter(found: readonly Found<string>[]): readonly Found<string>[] {
  const outer = new Set(
    found
      .filter(({ meaning }) => meaning.startsWith("outer "))
      .map(({ meaning, start }) => `${meaning.slice(-2)} ${start}`),
  );
  return found.filter(
    ({ meaning, start }) => !meaning.startsWith("worn ") || !outer.has(`${meaning.slice(-2)} ${start}`),
  );
}

/** Whether somebody's clothes come off, whoever takes them off. */
export const areClothesComingOff = (plain: string, found: readonly Found<string>[]) =>
  hasPair(plain, withoutOuter(found), "strip ", "worn ");

/** Whether somebody is filmed or watched in secret: each of the two words may be harmless alone. */
export const watchesInSecret = (plain: string, found: readonly Found<string>[]) =>
  hasPair(plain, found, "secretly", "watching");

/** Whether there is a camera in a place where women undress. */
export const watchesUndressing = (plain: string, found: readonly Found<string>[]) =>
  hasPair(plain, found, "camera", "undressing room");
