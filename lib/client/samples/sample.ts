/** A piece of code in one language. */
type CodeSample = { label: "cURL" | "Python" | "JavaScript"; code: string };

/** The same piece of code in each language. */
export type CodeSamples = [CodeSample, CodeSample, CodeSample];

/** The placeholder for the reader's own key. */
export const KEY_PLACEHOLDER = "YOUR_API_KEY";

/** The prompt of the samples. */
export const SAMPLE_PROMPT = "a cute anime girl with blue hair, detailed portrait";

/** A text in single quotes for a POSIX shell, where only the quote itself is special. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Indents all lines but the first by `by`. */
export function indented(text: string, by: string): string {
  return text.replaceAll("\n", `\n${by}`);
}
