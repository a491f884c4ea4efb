/** Size limits of requests. Without Zod, so that a page can use them and stay small. */

/** The longest prompt, in Unicode code points. */
export const MAX_PROMPT_LENGTH = 2_000;

/** The longest template of prompts, in Unicode code points. */
export const MAX_TEMPLATE_LENGTH = 4_000;

/** The most references of a task. */
export const MAX_REFERENCES = 8;

/** The longest address of a reference, in UTF-16 units. */
export const MAX_URL_LENGTH = 2_048;

export const MAX_SEED = 2_147_483_647;

/** How many webhooks a user can have. */
export const MAX_ENDPOINTS = 10;

/** The longest name of a collection, in Unicode code points. */
export const MAX_COLLECTION_NAME = 60;

/** How many tasks one call puts into a collection, or takes out. */
export const MAX_TASKS_MOVED = 100;

/** How long a text is as the API counts it: in code points, so that an emoji is one. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
