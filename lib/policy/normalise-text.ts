import { HAN_FORMS } from "./han-forms";

/** Among them the stroke that lengthens Arabic words. */
const INVISIBLE = /[\u0640\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]/gu;
/** A word with a weight, as image tools write it: (hair:1.3). A ratio, (16:9), is not one, nor is an age, (age:12). */
const WEIGHTS = /(?<!\d):[0-2]\.\d{1,3}(?=[)\]}>])/g;
/** Where the characters stand that are whole words: signs, units, ligatures. Letters of scripts never are. */
const MANY_IN_ONE = /[\u2000-\u2fff\u3200-\u33ff\ufb00-\uffef\u{10000}-\u{10ffff}]/gu;
const RUNS_BEYOND_ASCII = /\P{ASCII}{1,1000}/gu;
const SPACES = /[\t\n\v\f\r]/g;
/**
 * The maximum length that one character may expand to. A few stand for whole phrases (U+FDFA has eighteen letters) or names of
 * units, and a text of those would grow to many times its length.
 */
const LONGEST_FORM = 4;
/** Letters that decomposition does not simplify, and two that differ from a plain n and s: a gnu is a ñu. */
const PLAIN: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ñ: "ñ",
  ß: "ß",
  ё: "е",
  // Each of these is also typed as the other.
  ς: "σ",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
};
/** The first digit of scripts whose digits NFKC leaves alone: Arabic, Persian, and those of India and Thailand. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50];
const DIGITS = 10;
/** Vietnamese for "female" and how it is typed: without diacritics it would be French for "naked", which it may be when alone. */
const FEMALE = /(?<![\p{L}\p{M}])n\u1eef(?![\p{L}\p{M}])/giu;
const FEMALE_TYPED = "nuwx";
/**
 * How words begin that only their accents or letters tell from what is refused: naked and "some" in Danish, tight, upper, running,
 * muscle, grated, good, Moses, and a few of Vietnamese. With a letter more, neither reads as the other.
 */
const TOLD: readonly (readonly [string, string])[] = [
  ["n", "(?:øgent?|øgne|[ụử]a?|ữa)(?![\\p{L}\\p{M}])"],
  ["s", "ık"],
  ["horn", "[ýáéúí]"],
  ["c", "úm(?![\\p{L}\\p{M}])"],
  ["ch", "ích(?![\\p{L}\\p{M}])"],
  ["fut", "ás"],
  ["m", "ösen?(?![\\p{L}\\p{M}])"],
  ["r", "âp(?:er|ent|ée?s?|es?)(?![\\p{L}\\p{M}])"],
  ["l", "(?:õa|oã) th"],
  ["mu", "[șş]chi"],
  ["ن", "(?:ی[کك]|يک)(?![\\p{L}\\p{M}])"],
  ["ع", "اری(?![\\p{L}\\p{M}])"],
];
/** That nothing precedes is looked at last: few letters are followed by any of these. */
const TOLD_BY_ACCENTS = new RegExp(
  TOLD.map(([start, rest]) => `${start}(?=${rest})(?<![\\p{L}\\p{M}]${start})`).join("|"),
  "giu",
);
const VIETNAMESE = /[ăđơưĩũ\u1ea0-\u1eed\u1ef0-\u1ef9]/iu;
/** Scripts whose marks are vowels: without them, पुराना (old) would be पोर्न (porn). */
const MARKS_ARE_VOWELS =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The start of the first of these scripts. */
const FIRST_VOWEL = "\u0900";
const A = "a".codePointAt(0) ?? 0;
const LETTERS = 26;
/** The start of the alphabets of boxed, circled and flag letters, which NFKC leaves alone. */
const BOXED = [0x1f150, 0x1f170, 0x1f1e6];

function unbox(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + DIGITS);
  if (zero !== undefined) return String(code - zero);
  const first = BOXED.find((start) => code >= start && code < start + LETTERS);
  return first === undefined ? char : String.fromCodePoint(A + code - first);
}

function spell(char: string): string {
  const lower = unbox(char).toLowerCase();
  const [base = ""] = lower.normalize("NFD");
  const kept = PLAIN[lower] ?? HAN_FORMS.get(lower);
  if (kept !== undefined) return kept;
  const letter = /[\p{Script=Latin}\p{Script=Greek}]/u.test(base) ? base : lower.replace(/^\p{M}{1,3}$/u, "");
  return PLAIN[letter] ?? letter;
}

/** Whether a character is of a script whose marks are vowels. Each is looked at once: the lexicon has a quarter of a million. */
function vowelScripts(): (char: string) => boolean {
  const known = new Map<string, boolean>();
  return (char) => {
    if (char < FIRST_VOWEL) return false;
    const is = known.get(char) ?? MARKS_ARE_VOWELS.test(char);
    known.set(char, is);
    return is;
  };
}

/** Caches the spelling of each character beyond ASCII, because texts and lexicon mostly use the same few hundred. */
function speller(): (char: string, last: string) => string {
  const known = new Map<string, string>();
  const hasVowels = vowelScripts();
  return (char, last) => {
    if (hasVowels(char) && hasVowels(last)) return char;
    const spelt = known.get(char) ?? spell(char);
    known.set(char, spelt);
    return spelt;
  };
}

/** Removes invisible characters, and replaces the others with their compatibility forms. */
function compose(text: string): string {
  const composed = text
    .replace(SPACES, (space) => (space === "\t" ? " " : "\u2028"))
    .replace(INVISIBLE, "")
    .replace(WEIGHTS, "")
    .replace(MANY_IN_ONE, (char) => (char.normalize("NFKC").length > LONGEST_FORM ? " " : char))
    .normalize("NFKC");
  const told = composed.replace(TOLD_BY_ACCENTS, "$&x");
  return VIETNAMESE.test(told) ? told.replace(FEMALE, FEMALE_TYPED) : told;
}

/**
 * Normalises a text: lower case, compatibility forms folded, no invisible characters, no accents on Latin and Greek letters,
 * Han characters in one form. Marks that make another letter (й, が) stay, as do vowels (ि).
 * @param text any text, up to a prompt's length
 * @returns the text and, for each of its UTF-16 units, whether a capital there follows a small letter
 */
export function normaliseText(text: string): { plain: string; humps: boolean[] } {
  const spellOnce = speller();
  let plain = "";
  let last = "";
  const humps: boolean[] = [];
  let small = false;
  for (const char of compose(text)) {
    const spelt = char < "\u0080" ? char.toLowerCase() : spellOnce(char, last);
    if (spelt === "") continue;
    const capital = char !== char.toLowerCase();
    for (let unit = 0; unit < spelt.length; unit++) humps.push(unit === 0 && capital && small);
    plain += spelt;
    last = spelt.at(-1) ?? "";
    small = !capital && /\p{Ll}/u.test(char);
  }
  return { plain, humps };
}

/** Only the normalised spelling, for texts of any length: the lexicon, which is read while somebody waits. */
export function spellPlainly(text: string): string {
  const spellOnce = speller();
  return compose(text)
    .toLowerCase()
    .replace(RUNS_BEYOND_ASCII, (run) => {
      let plain = "";
      let last = "";
      for (const char of run) {
        const spelt = spellOnce(char, last);
        plain += spelt;
        last = spelt.at(-1) ?? last;
      }
      return plain;
    });
}
