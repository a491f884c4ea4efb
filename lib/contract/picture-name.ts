/** The longest words part of a file name, in code points. */
const MAX_WORDS_LENGTH = 60;
const ARTICLE = /^(a|an|the)-/;

/**
 * A downloaded picture's file name without extension: the prompt's first words and the seed, such as
 * `girl-with-blue-hair-2027914700`. Keeps letters and digits of any script, and nothing else.
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
  // Cuts at the end of a word, unless the first word alone is too long.
  const whole = cut.includes("-")
    ? cut.slice(0, cut.lastIndexOf("-"))
    : points.slice(0, MAX_WORDS_LENGTH).join("");
  return `${whole}-${seed}`;
}

/** Whether a text could be a result of `pictureName`, or is as harmless. */
export function isPictureName(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}-]{1,100}$/u.test(text);
}
