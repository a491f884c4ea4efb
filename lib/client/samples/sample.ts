/** The same piece of code in one language. */
type CodeSample = { label: "cURL" | "Python" | "JavaScript"; code: string };

/** One piece of code in each language. */
export type CodeSamples = [CodeSample, CodeSample, CodeSample];

/** What stands in a sample for the reader's own key. */
export const KEY_PLACEHOLDER = "YOUR_API_KEY";

/** What the samples ask for. */
export const SAMPLE_PROMPT = "a cute anime girl with blue hair, detailed portrait";

/** A text between single quotes for a POSIX shell, in which nothing has a meaning but the quote itself. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** With `by` before each line but the first. */
export function indented(text: string, by: string): string {
  return text.replaceAll("\n", `\n${by}`);
}
