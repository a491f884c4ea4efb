/** Size limits of requests. Without Zod, so that a page can use them and stay small. */

/** The longest prompt, in code points. */
export const MAX_PROMPT_LENGTH = 2_000;

/** The longest model id in a filter, in code units. */
export const MAX_MODEL_LENGTH = 100;

/** The longest prompt template, in code points. */
export const MAX_TEMPLATE_LENGTH = 4_000;

/** The most references of a task. */
export const MAX_REFERENCES = 8;

/** The longest URL of a reference, in UTF-16 units. */
export const MAX_URL_LENGTH = 2_048;

export const MAX_SEED = 2_147_483_647;

/** The most webhooks per user. */
export const MAX_ENDPOINTS = 10;

/** The longest name of a collection, in code points. */
export const MAX_COLLECTION_NAME = 60;

/** The most tasks that one call adds to a collection, or removes. */
export const MAX_TASKS_MOVED = 100;

/** A text's length as the API counts it: in code points, so that most emoji count as one. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
