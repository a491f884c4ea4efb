import { setImmediate as nextTurn } from "node:timers/promises";

/** Prompts that are read once to warm up. */
const PROMPT = "a girl with a red umbrella in front of a lighthouse at dusk, watercolor";

/** Loading steps that would otherwise block the first prompt, and every other request with it. */
const STEPS: readonly (() => Promise<unknown>)[] = [
  async () => (await import("@/lib/policy/read-lexicon")).readLexicon(),
  async () => (await import("@/lib/policy/judge-text")).judgeText(PROMPT),
  async () => (await import("@/lib/sketch/entry")).readSketch(PROMPT),
];

/** Loads the vocabularies of policy and engine, yielding to the event loop between steps. */
export async function warmUp(): Promise<void> {
  for (const step of STEPS) {
    await nextTurn();
    await step();
  }
}
