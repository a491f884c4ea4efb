/** Of the words in a file's name, in code points. */
const MAX_WORDS_LENGTH = 60;
const ARTICLE = /^(a|an|the)-/;

/**
 * What a picture's file is called where somebody keeps it, without the ending: the prompt's first words and its seed, as
 * `girl-with-blue-hair-2027914700`. The words of any script stay; nothing else does.
 */
export function pictureName({ prompt, seed }: { prompt: string; seed: number }): string {
  const words = prompt
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .replace(ARTICLE, "");
  const points = [...words];
  if (points.length <= MAX_WORDS_LENGTH) return [words || "picture", seed].join("-");
  const cut = points.slice(0, MAX_WORDS_LENGTH + 1).join("");
  // At the end of a word, unless one is longer than all the room.
  const whole = cut.includes("-")
    ? cut.slice(0, cut.lastIndexOf("-"))
    : points.slice(0, MAX_WORDS_LENGTH).join("");
  return `${whole}-${seed}`;
}

/** Whether a text can be a name that `pictureName` makes, or one as harmless. */
export function isPictureName(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}-]{1,100}$/u.test(text);
}
