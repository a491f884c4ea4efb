import words from "./prompt-words.json" with { type: "json" };

/** Words that every model understands, by subject. This is the only list of them. */
export const PROMPT_WORDS: readonly (readonly [about: string, offered: readonly string[]])[] =
  Object.entries(words);

/** Matches whole words anywhere, with an adjacent comma. */
function placesOf(words: string): RegExp {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(^|,\\s*|\\s)${literal}(?![\\p{L}\\p{N}])(\\s*,\\s*)?`, "giu");
}

/** Whether a prompt contains these words. */
export function hasWords(prompt: string, words: string): boolean {
  return placesOf(words).test(prompt);
}

/** Appends words to a prompt. */
export function withWords(prompt: string, words: string): string {
  const before = prompt.replace(/[\s,.;]+$/, "");
  return before === "" ? words : `${before}, ${words}`;
}

/** Removes words from a prompt. */
export function withoutWords(prompt: string, words: string): string {
  return prompt
    .replace(placesOf(words), (_, before: string, behind: string | undefined) => {
      if (before === "") return "";
      return behind && before.includes(",") ? ", " : behind ? behind : before.includes(",") ? "" : before;
    })
    .replace(/ {2,}/g, " ")
    .trim();
}
