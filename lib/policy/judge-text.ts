import type { Rule } from "./rules";

/** Which rule a prompt breaks, by its words. */
export function judgeText(prompt: string): Rule | undefined {
  return /\b(?:porn|hentai)\b/i.test(prompt) ? "sexual" : undefined;
}
