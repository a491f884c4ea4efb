import { compileLexicon } from "./compile-lexicon";
import { cutText, withoutLookAlikes } from "./cut-text";
import { type Found, findTerms } from "./find-terms";
import { isUndressing } from "./is-undressing";
import { DENIED, EXCUSED } from "./lexicon/excused";
import { FOLK, HATE_GROUP, HISTORY, KILLING, PRAISE, SLUR, SYMBOL, VERMIN } from "./lexicon/hate";
import { DEEPFAKE, FAMOUS, KNOWN, NAMED, PICTURED } from "./lexicon/people";
import { HELP, METHOD, SELF_HARM } from "./lexicon/self-harm";
import { FIGURE, NUDITY, SEXUAL } from "./lexicon/sexual";
import { REVEALING, SUGGESTIVE } from "./lexicon/suggestive";
import {
  BARED,
  CHANGING,
  COVERT,
  FLAW,
  FLAW_ON,
  GARMENT,
  HELPLESS,
  LAID,
  PRIVATE,
  REMOVING,
  REMOVING_IT,
  SHOWN,
  UNDRESS,
  WEARER,
} from "./lexicon/unwilling";
import { BLOOD, GORE, INJURY } from "./lexicon/violence";
import { CHILD_CHARACTERS, CODED, MINOR, YOUTH } from "./lexicon/young";
import { namesMinorAge, SPELT_MINOR_AGES } from "./read-ages";
import { readNumbers } from "./read-numbers";
import type { Rule } from "./rules";

const LEXICON = compileLexicon([
  ["excused", EXCUSED],
  ["denied", DENIED],
  ["sexual", SEXUAL],
  ["nudity", NUDITY],
  ["figure", FIGURE],
  ["suggestive", SUGGESTIVE],
  ["revealing", REVEALING],
  ["minor", MINOR],
  ["minor", CHILD_CHARACTERS],
  ["minor", SPELT_MINOR_AGES],
  ["youth", YOUTH],
  ["coded", CODED],
  ["named", NAMED],
  ["famous", FAMOUS],
  ["known", KNOWN],
  ["pictured", PICTURED],
  ["deepfake", DEEPFAKE],
  ["undress", UNDRESS],
  ["removing", REMOVING],
  ["removing-it", REMOVING_IT],
  ["garment", GARMENT],
  ["changing", CHANGING],
  ["bared", BARED],
  ["wearer", WEARER],
  ["shown", SHOWN],
  ["flaw-on", FLAW_ON],
  ["flaw", FLAW],
  ["laid", LAID],
  ["covert", COVERT],
  ["private", PRIVATE],
  ["helpless", HELPLESS],
  ["gore", GORE],
  ["blood", BLOOD],
  ["injury", INJURY],
  ["slur", SLUR],
  ["symbol", SYMBOL],
  ["group", HATE_GROUP],
  ["praise", PRAISE],
  ["history", HISTORY],
  ["folk", FOLK],
  ["vermin", VERMIN],
  ["killing", KILLING],
  ["self-harm", SELF_HARM],
  ["method", METHOD],
  ["help", HELP],
] as const);

/** What people write together to hide it. */
const PAIRING = ["sexual", "nudity", "suggestive", "minor", "coded", "figure"] as const;

/** So many alluring words make an adult's picture sexual. */
const MANY_SUGGESTIVE = 3;

/** Names excuse the shorter words in them: 아이유 is a singer, and 아이 a child. */
const NAMES: readonly string[] = ["named", "famous"];
/** Beside these, a prompt is not believed when it says that there is nothing to see. */
const GRAVE: readonly string[] = ["minor", "youth", "named", "known", "pictured", "helpless", "covert"];

/** Leaves out what stands inside an excusing phrase. What reaches beyond it stays. */
function withoutExcused<T extends string>(found: Found<T>[]): Found<T>[] {
  const isGrave = found.some(({ meaning }) => GRAVE.includes(meaning));
  const excuses = found.filter(({ meaning }) => meaning === "excused" || (meaning === "denied" && !isGrave));
  const names = found.filter(({ meaning }) => NAMES.includes(meaning));
  return found.filter(({ start, end }) => {
    const isExcused = excuses.some((excuse) => excuse.start <= start && end <= excuse.end);
    return (
      !isExcused &&
      !names.some((name) => name.start <= start && end <= name.end && name.end - name.start > end - start)
    );
  });
}

/** Whether a term of one meaning stands right before one of another. */
const standsBefore = (found: Found<string>[], first: string, second: string) =>
  found.some(
    ({ meaning, end }) =>
      meaning === first && found.some((next) => next.meaning === second && next.start - end === 1),
  );

function read(prompt: string) {
  const text = cutText(prompt);
  return { text, found: withoutExcused(findTerms(text, LEXICON, PAIRING)) };
}

/**
 * Judges a prompt by its words, in nine languages, through disguises of spelling. What any reading of it says, it says.
 * @param prompt as it was sent
 * @returns the gravest rule that it breaks, or undefined
 */
export function judgeText(prompt: string): Rule | undefined {
  const readings = [...new Set([prompt, readNumbers(prompt)])].map(read);
  type Meaning = (typeof readings)[number]["found"][number]["meaning"];
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
  const undressing = readings.some(({ text, found }) => isUndressing(text.plain, found));
  const sexual = undressing || has("sexual", "nudity") || alluring >= MANY_SUGGESTIVE;
  const intimate = sexual || has("suggestive");
  const minor =
    has("minor") ||
    readings.some(({ text }) => namesMinorAge(text.plain) || namesMinorAge(withoutLookAlikes(text)));
  const isBefore = (first: Meaning, second: Meaning) =>
    readings.some(({ found }) => standsBefore(found, first, second));

  if (has("coded")) return "minors";
  if (minor && (intimate || has("revealing"))) return "minors";
  if (has("youth") && intimate) return "minors";
  if (undressing || (has("pictured") && intimate)) return "non-consensual";
  if (has("covert") && (intimate || has("private"))) return "non-consensual";
  if (has("helpless") && has("sexual", "nudity")) return "non-consensual";
  if (has("named", "known") && intimate) return "real-people";
  if (has("famous", "deepfake") && sexual) return "real-people";
  if (has("deepfake") && intimate) return "real-people";
  if (sexual) return "sexual";
  if (has("gore") || injuries > 1 || (injuries > 0 && has("blood"))) return "gore";
  if (isBefore("killing", "folk") || isBefore("folk", "vermin")) return "hate";
  if (has("slur") || (has("symbol") && !has("history")) || (has("group") && has("praise"))) return "hate";
  if (has("self-harm") && (has("method") || !has("help"))) return "self-harm";
  return undefined;
}
