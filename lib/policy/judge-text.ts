import { compileLexicon } from "@/lib/policy/compile-lexicon";
import { cutText } from "@/lib/policy/cut-text";
import { type Found, findTerms } from "@/lib/policy/find-terms";
import { EXCUSED } from "@/lib/policy/lexicon/excused";
import { HATE_GROUP, HISTORY, PRAISE, SLUR, SYMBOL } from "@/lib/policy/lexicon/hate";
import { DEEPFAKE, FAMOUS, KNOWN, NAMED, PICTURED } from "@/lib/policy/lexicon/people";
import { HELP, METHOD, SELF_HARM } from "@/lib/policy/lexicon/self-harm";
import { NUDITY, SEXUAL } from "@/lib/policy/lexicon/sexual";
import { REVEALING, SUGGESTIVE } from "@/lib/policy/lexicon/suggestive";
import { COVERT, HELPLESS, PRIVATE, UNDRESS } from "@/lib/policy/lexicon/unwilling";
import { BLOOD, GORE, INJURY } from "@/lib/policy/lexicon/violence";
import { CODED, MINOR, YOUTH } from "@/lib/policy/lexicon/young";
import { namesMinorAge, SPELT_MINOR_AGES } from "@/lib/policy/read-ages";
import type { Rule } from "@/lib/policy/rules";

const LEXICON = compileLexicon([
  ["excused", EXCUSED],
  ["sexual", SEXUAL],
  ["nudity", NUDITY],
  ["suggestive", SUGGESTIVE],
  ["revealing", REVEALING],
  ["minor", MINOR],
  ["minor", SPELT_MINOR_AGES],
  ["youth", YOUTH],
  ["coded", CODED],
  ["named", NAMED],
  ["famous", FAMOUS],
  ["known", KNOWN],
  ["pictured", PICTURED],
  ["deepfake", DEEPFAKE],
  ["undress", UNDRESS],
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
  ["self-harm", SELF_HARM],
  ["method", METHOD],
  ["help", HELP],
] as const);

/** What people write together to hide it. */
const PAIRING = ["sexual", "nudity", "suggestive", "minor", "coded"] as const;

/** So many alluring words make an adult's picture sexual. */
const MANY_SUGGESTIVE = 3;

/** Phrases that excuse the words in them: 아이유 is a singer, and 아이 a child. */
const EXCUSING: readonly string[] = ["excused", "named", "famous"];

/** Leaves out what stands inside an excusing phrase. What reaches beyond it stays. */
function withoutExcused<T extends string>(found: Found<T>[]): Found<T>[] {
  const excuses = found.filter(({ meaning }) => EXCUSING.includes(meaning));
  return found.filter(
    ({ meaning, start, end }) =>
      meaning !== "excused" &&
      !excuses.some(
        (excuse) =>
          excuse.start <= start &&
          end <= excuse.end &&
          (excuse.meaning === "excused" || excuse.end - excuse.start > end - start),
      ),
  );
}

/**
 * Judges a prompt by its words, in nine languages, through disguises of spelling.
 *
 * @param prompt The prompt as it was sent.
 * @returns The gravest rule that it breaks, or undefined.
 */
export function judgeText(prompt: string): Rule | undefined {
  const text = cutText(prompt);
  const found = withoutExcused(findTerms(text, LEXICON, PAIRING));
  const has = (...meanings: (typeof found)[number]["meaning"][]) =>
    found.some(({ meaning }) => meanings.includes(meaning));
  const count = (counted: string) =>
    new Set(found.filter(({ meaning }) => meaning === counted).map(({ start }) => start)).size;
  const alluring = count("suggestive");
  const injuries = count("injury");
  const sexual = has("sexual", "nudity", "undress") || alluring >= MANY_SUGGESTIVE;
  const intimate = sexual || has("suggestive");
  const minor = has("minor") || namesMinorAge(text.plain);

  if (has("coded")) return "minors";
  if (minor && (intimate || has("revealing"))) return "minors";
  if (has("youth") && intimate) return "minors";
  if (has("undress") || (has("pictured") && intimate)) return "non-consensual";
  if (has("covert") && (intimate || has("private"))) return "non-consensual";
  if (has("helpless") && has("sexual", "nudity")) return "non-consensual";
  if (has("named", "known") && intimate) return "real-people";
  if (has("famous", "deepfake") && sexual) return "real-people";
  if (has("deepfake") && intimate) return "real-people";
  if (sexual) return "sexual";
  if (has("gore") || injuries > 1 || (injuries > 0 && has("blood"))) return "gore";
  if (has("slur") || (has("symbol") && !has("history")) || (has("group") && has("praise"))) return "hate";
  if (has("self-harm") && (has("method") || !has("help"))) return "self-harm";
  return undefined;
}
