/** `kept-drafts.ts` removes keys with this prefix on signing out. */
export const SENT_PREFIX = "girlgenerator:sent:";
const MAX_KEPT = 50;

/** The prompts a user has submitted from this browser, as written (templates included), newest first. */
export function readSentPrompts(owner: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SENT_PREFIX + owner) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    // Storage is forbidden in a private window, or the content is not JSON: then there is nothing.
    return [];
  }
}

/** Stores a prompt that was submitted. */
export function keepSentPrompt(owner: string, prompt: string): void {
  const others = readSentPrompts(owner).filter((one) => one !== prompt);
  try {
    localStorage.setItem(SENT_PREFIX + owner, JSON.stringify([prompt, ...others].slice(0, MAX_KEPT)));
  } catch {
    // Storage is full or forbidden: the gallery still has the prompt.
  }
}
