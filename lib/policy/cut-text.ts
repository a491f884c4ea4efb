import { isBlot, isSign, otherLetters } from "./look-alikes";
import { normaliseText } from "./normalise-text";

/** The kind of a UTF-16 unit. `east` is Han, kana and Thai, written without spaces; `dot` is punctuation inside a word. */
type Kind = "letter" | "digit" | "east" | "hangul" | "emoji" | "dot" | "space";

/** A text prepared for matching: every list has an item for each UTF-16 unit of `plain`. */
export interface CutText {
  plain: string;
  /** Letters that the unit may stand for, besides itself. */
  others: string[];
  kinds: Kind[];
  /** Where the word around a unit ends. */
  wordEnds: number[];
  /** Whether a word, or a part of one, may start here. */
  starts: boolean[];
  /** Whether a word, or a part of one, may end before here; one item more than the text. */
  ends: boolean[];
  /**
   * Whether a gap may be inside a word. `soft` gaps separate two pieces that may both be words; `lone` ones follow a single
   * letter, which is not a word.
   */
  gaps: ("no" | "soft" | "lone" | "yes")[];
}

const EAST = /[\p{Script=Han}\u3005\u3040-\u30ff\p{Script=Thai}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const SPACE = /[\s,;:?、。，；：？！]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ud800-\udfff]/u;
const LONGEST_SOFT_PIECE = 4;
/** Words that may precede or follow any other: two pieces, one of them in this list, are two words. */
const STOP_WORDS = new Set(
  "a,an,as,at,be,but,by,de,do,du,el,en,et,for,he,her,his,i,in,is,it,la,le,les,my,no,nu,of,off,on,or,out,pen,sa,se,she,so,the,to,un,up,us,we,y,im,am,ein,der,die,das,una,uno,um,uma,os,los,las".split(
    ",",
  ),
);

function kindOf(char: string): Kind {
  if (char >= "a" && char <= "z") return "letter";
  if (char === " " || char === ",") return "space";
  if (char >= "0" && char <= "9") return "digit";
  if (char < "\u0080") return SPACE.test(char) ? "space" : "dot";
  if (EAST.test(char)) return "east";
  if (HANGUL.test(char)) return "hangul";
  if (/[\p{L}\p{M}]/u.test(char)) return "letter";
  if (EMOJI.test(char)) return "emoji";
  return SPACE.test(char) && char !== "\u2028" ? "space" : "dot";
}

/** Whether a word has Latin letters, Cyrillic letters that Russian lacks, or only letters that look like Latin. */
const looksLatin = (word: string) =>
  /[a-zѕјԁһӏԛԝ]/.test(word) || ![...word].some((char) => !"асеорхуі".includes(char));

const isWord = (kind: Kind | undefined) => kind === "letter" || kind === "digit";

/** A symbol stands for a letter only next to real ones: a row of asterisks is just that. */
function isLetterSign({ plain, kinds }: Pick<CutText, "plain" | "kinds">, at: number): boolean {
  if (!isSign(plain.charAt(at))) return false;
  const near = [at - 2, at - 1, at + 1, at + 2].map((place) => isWord(kinds[place]));
  return isBlot(plain.charAt(at))
    ? (near[0] || near[1]) === true && (near[2] || near[3]) === true
    : near.includes(true);
}

/** Decides for a run of gaps whether the words on both sides may be pieces of one. */
function judgeGap(
  text: Pick<CutText, "plain" | "kinds">,
  start: number,
  end: number,
  left: string,
  right: string,
) {
  const before = text.kinds[start - 1];
  const after = text.kinds[end];
  if (before === undefined || after === undefined) return "no";
  if (before === "east" && after === "east")
    return /[、。，]/u.test(text.plain.slice(start, end)) ? "no" : "yes";
  if (!text.kinds.slice(start, end).includes("space")) return "yes";
  const single = left.length === 1 && right.length === 1;
  if (single) return "yes";
  if (before !== "letter" || after !== "letter" || end - start > 1) return "no";
  if (STOP_WORDS.has(left) || STOP_WORDS.has(right)) return "no";
  // The letter after an apostrophe: the s of "model's".
  const isLone = left.length === 1 && (start < 2 || text.kinds[start - 2] === "space");
  if (isLone) return "lone";
  return Math.min(left.length, right.length) <= LONGEST_SOFT_PIECE ? "soft" : "no";
}

/**
 * Finds the words of a text, and which of its gaps may be inside a word.
 * @param text any text, up to a prompt's length
 */
export function cutText(text: string): CutText {
  const { plain, humps } = normaliseText(text);
  const size = plain.length;
  const kinds = Array.from({ length: size }, (_, at) => kindOf(plain.charAt(at)));
  const cut: CutText = {
    plain,
    kinds,
    others: new Array<string>(size).fill(""),
    wordEnds: new Array<number>(size).fill(0),
    starts: new Array<boolean>(size).fill(false),
    ends: new Array<boolean>(size + 1).fill(false),
    gaps: new Array<CutText["gaps"][number]>(size).fill("no"),
  };
  cut.ends[size] = true;
  const runs = findRuns(kinds);
  for (const [index, { start, end, gap }] of runs.entries()) {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    const word = plain.slice(start, end);
    const joined = gap ? 0 : proclitics(word);
    const spelt = { latin: looksLatin(word), cyrillic: /[а-я]/.test(word) };
    const verdict =
      gap && before && after
        ? judgeGap(
            cut,
            start,
            end,
            plain.slice(before.start, before.end),
            plain.slice(after.start, after.end),
          )
        : "no";
    for (let at = start; at < end; at++) {
      cut.wordEnds[at] = end;
      cut.gaps[at] = verdict;
      const kind = kinds[at];
      if (!gap || isLetterSign(cut, at)) cut.others[at] = otherLetters(plain.charAt(at), spelt);
      // A capital I in small letters looks like an l: "girI".
      if (humps[at] && plain[at] === "i") cut.others[at] += "l";
      const free = kind === "east" || kind === "hangul" || kind === "emoji";
      const sign = gap && cut.others[at] !== "";
      const turned = kind !== kinds[at - 1] && !gap;
      cut.starts[at] = free || sign || at === start || turned || humps[at] === true || at - start <= joined;
      cut.ends[at] = free || gap || at === start || turned || humps[at] === true;
    }
  }
  return cut;
}

/** Replaces look-alikes in Latin words with Latin letters, so that "year" with a Cyrillic е is still read. */
export function withoutLookAlikes({ plain, others }: CutText): string {
  return plain.replace(/\p{L}{2,20}/gu, (word: string, start: number) =>
    /[a-z]/.test(word)
      ? word.replace(
          /[^a-z]/gu,
          (char, at: number) => /[a-z](?![a-z])/.exec(others[start + at] ?? "")?.[0] ?? char,
        )
      : word,
  );
}

/** Words that Arabic and Hebrew attach to the next: and, in, to, as, the; in Hebrew also that and from. */
const PROCLITICS = [
  /^[وف]?[بلك]?(?:ال|ل)?(?=\p{Script=Arabic}{3})/u,
  /^ו?[שהכלבמ]{0,2}(?=\p{Script=Hebrew}{3})/u,
];

/** How many letters of a word may belong to attached words. */
function proclitics(word: string): number {
  return PROCLITICS.map((pattern) => pattern.exec(word)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
}

/** Runs of word units, of Han, kana and Thai, of Hangul, and of what is between them. */
function findRuns(kinds: readonly Kind[]): { start: number; end: number; gap: boolean }[] {
  const runs: { start: number; end: number; gap: boolean }[] = [];
  const sort = (kind: Kind) => (isWord(kind) ? "word" : kind === "east" || kind === "hangul" ? kind : "gap");
  for (let start = 0; start < kinds.length; ) {
    const first = sort(kinds[start] as Kind);
    let end = start + 1;
    while (end < kinds.length && sort(kinds[end] as Kind) === first) end++;
    runs.push({ start, end, gap: first === "gap" });
    start = end;
  }
  return runs;
}
