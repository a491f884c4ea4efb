import { isDrawingName, mayBeDrawingName } from "@/lib/sketch/things/lookup";
import { COUNTS, RELATION_WORDS } from "./counts";
import { FAR_LEXICON, LEXICON } from "./lexicon";
import { lookUp } from "./look-up";

const ASIAN = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST_UNSPACED = 10;
const SEGMENTERS = {
  ja: new Intl.Segmenter("ja", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
  th: new Intl.Segmenter("th", { granularity: "word" }),
};

/** A word of the prompt: as written, and as it is looked up. */
export interface Word {
  text: string;
  plain: string;
  /** Quoted words, to be lettered in the picture. */
  quoted?: boolean;
}

/** Words in quotation marks; an apostrophe within a word does not count as one. */
const QUOTES =
  /["“”„«「『]([^"“”„«»「」『』\n]{1,60})["“”»」』]|(?<=^|[\s:(])['‘]([^'‘’\n]{1,60})['’](?=$|[\s.,;:!?)])/gu;

const WORDS =
  /\p{Extended_Pictographic}\uFE0F?|[\p{L}\p{M}\p{N}'’&-]+|[,.;:!?()[\]{}/|\n、。，；：！？「」]+/gu;
/** Syntax of other engines: weights, LoRA tags, command options. */
const CONTROLS =
  /\bf\/\d+(?:\.\d+)?\b|<(?:lora|lyco|hypernet)[^<>]{0,80}>|:\s?\d+(?:\.\d+)?(?=\s?[)\]}>])|(?<=^|\s)--[a-z]+(?:\s+[\d:.]+)?|\bBREAK\b/gu;
/** The separator between the clauses of a prompt. */
export const COMMA: Word = { text: ",", plain: "," };
const LONGEST_PROMPT = 8000;
const MOST_WORDS = 900;

/** The words of a prompt in order; scripts without spaces are segmented. */
export function wordsOf(prompt: string): Word[] {
  const text = prompt
    .normalize("NFKC")
    // The tables write this Thai vowel as one character, so its decomposed form is composed.
    .replaceAll("\u0e4d\u0e32", "\u0e33")
    .slice(0, LONGEST_PROMPT)
    .replace(CONTROLS, " ")
    .trim();
  const words: Word[] = [];
  let from = 0;
  for (const match of text.matchAll(QUOTES)) {
    // Quotation marks around the whole prompt do not ask for lettering.
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
    // Nearly all words of most prompts.
    if (/^[a-z0-9]+$/i.test(text)) return wordOf(text);
    if (/\p{Extended_Pictographic}/u.test(text)) return [wordOf(text)];
    if (!/[\p{L}\p{N}]/u.test(text)) return text.includes("&") ? [wordOf(text)] : [COMMA];
    return cutAsian(text.replace(/^['’-]+|['’-]+$/gu, "")).flatMap(cutHyphened);
  });
}

const wordOf = (text: string): Word => ({ text, plain: text.toLowerCase() });

const isKnown = (word: string) =>
  LEXICON.has(word) ||
  FAR_LEXICON.has(word) ||
  isDrawingName(word) ||
  COUNTS.has(word) ||
  RELATION_WORDS.has(word);

/**
 * Segments scripts written without spaces: at known words, longest first, and elsewhere at a dictionary's word boundaries. A
 * known word of one character counts only where the dictionary has it as a word as well.
 */
function cutAsian(text: string): string[] {
  if (!ASIAN.test(text)) return [text];
  const segmenter = /[\u0e00-\u0e7f]/.test(text)
    ? SEGMENTERS.th
    : /[\u3040-\u30ff]/.test(text)
      ? SEGMENTERS.ja
      : SEGMENTERS.zh;
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
    [...LEXICON.keys(), ...FAR_LEXICON.keys(), ...COUNTS.keys(), ...RELATION_WORDS.keys()].map((word) =>
      word.slice(0, 2),
    ),
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
