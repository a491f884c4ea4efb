/** Letters of other alphabets that look like a Latin one, each pair written as letter and look-alikes. */
const LATIN: Record<string, string> = {
  a: "аαᴀɑᎪ∀ꓮдɐ",
  b: "вьβʙбᏴꓐ",
  c: "сϲᴄςᏟꓚ¢",
  d: "ԁɗᴅᎠꓓд",
  e: "еєεᴇэᎬꓰξзǝɘ",
  f: "ғꜰƒꓝ",
  g: "ɡɢԍᏀꓖց",
  h: "һнʜᎻꓧհɥ",
  i: "іιɪїΙᏆꓲᴉ",
  j: "јᴊᎫꓙ",
  k: "кκᴋᏦꓗ",
  l: "ʟӏᏞꓡ∣",
  m: "мᴍᎷꓟɯ",
  n: "ñνпηɴилꓠո",
  o: "оοσᴏօ०○ꓳ◯",
  p: "рρᴘᏢꓑ",
  q: "ԛϙզ",
  r: "гʀяᏒꓣɹ",
  s: "ßѕꜱꓢᏚ",
  t: "тτᴛᎢꓔʇ",
  u: "υцᴜսꓴиу",
  v: "ѵνᴠᏙꓦʌ",
  w: "ԝшωᴡᎳꓪʍ",
  x: "хχꓫ",
  y: "уүγʏᎩꓬʎ",
  z: "ᴢᏃꓜ",
};

/** What Latin letters and digits stand for in a Cyrillic word. */
const CYRILLIC: Record<string, string> = {
  a: "а",
  b: "вьб",
  c: "с",
  d: "д",
  e: "е",
  g: "г",
  h: "н",
  i: "и",
  k: "к",
  l: "л",
  m: "м",
  n: "ñνпн",
  o: "о",
  p: "рп",
  r: "гяр",
  s: "с",
  t: "т",
  u: "иу",
  v: "в",
  w: "ш",
  x: "х",
  y: "у",
  z: "з",
  "0": "о",
  "3": "зе",
  "4": "ч",
  "6": "б",
};

/** Digits and symbols that stand for letters; an asterisk stands for any vowel. */
const SIGNS: Record<string, string> = {
  "0": "o",
  "1": "il",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "gb",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "il",
  "+": "t",
  "€": "e",
  "£": "l",
  "*": "aeiou",
  "#": "aeiou",
};

const TO_LATIN = new Map<string, string>();
for (const [letter, others] of Object.entries(LATIN)) {
  for (const other of others.toLowerCase()) TO_LATIN.set(other, (TO_LATIN.get(other) ?? "") + letter);
}
// Half of these look like letters of any Cyrillic word, so the others only count next to Latin letters.
const LOOKS_ONLY_LOOSELY = /[дьбэзпилягцшну]/u;

/** Whether a character that is not a letter may be read as one. */
export const isSign = (char: string): boolean => char in SIGNS;

/** Whether a symbol hides a letter, whichever it is. */
export const isBlot = (char: string): boolean => char === "*" || char === "#";

/**
 * The other letters that a character may stand for.
 * @param char one character, in lower case
 * @param word the word around it: a Cyrillic word with Latin letters in it is read both ways
 */
export function otherLetters(char: string, word: { latin: boolean; cyrillic: boolean }): string {
  const latin = TO_LATIN.get(char) ?? "";
  const loose = !word.latin && LOOKS_ONLY_LOOSELY.test(char);
  return (loose ? "" : latin) + (SIGNS[char] ?? "") + (word.cyrillic ? (CYRILLIC[char] ?? "") : "");
}
