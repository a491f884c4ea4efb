import { setImmediate as nextTurn } from "node:timers/promises";

/** Read once, and forgotten. */
const PROMPT = "a girl with a red umbrella in front of a lighthouse at dusk, watercolor";

/** What the first prompt would have to wait for, and everybody else with it. */
const STEPS: readonly (() => Promise<unknown>)[] = [
  async () => (await import("@/lib/policy/read-lexicon")).readLexicon(),
  async () => (await import("@/lib/policy/judge-text")).judgeText(PROMPT),
  async () => (await import("@/lib/sketch/entry")).readSketch(PROMPT),
];

/** Loads the words that prompts are judged and read by, with a turn of the event loop between one step and the next. */
export async function warmUp(): Promise<void> {
  for (const step of STEPS) {
    await nextTurn();
    await step();
  }
}
