import { z } from "zod";
import { env } from "@/lib/env";
import type { Rule } from "./rules";

const DEFAULT_BASE_URL = "https://api.openai.com/v1";
const MODEL = "omni-moderation-latest";
const TIMEOUT_MS = 10_000;

/**
 * Our rules by the endpoint's categories, the gravest first. Its other categories (threats, violence as such, other crimes) are
 * not part of this policy.
 */
const CATEGORIES: readonly (readonly [category: string, rule: Rule])[] = [
  ["sexual/minors", "minors"],
  ["sexual", "sexual"],
  ["violence/graphic", "gore"],
  ["hate", "hate"],
  ["hate/threatening", "hate"],
  ["self-harm/instructions", "self-harm"],
];

const Answer = z.object({
  results: z.array(z.object({ categories: z.record(z.string(), z.boolean().nullable()) })).min(1),
});

/**
 * Lets OpenAI's moderation endpoint judge a prompt, if its key is set.
 * @returns the rule that the prompt breaks, if any
 * @throws Error if there is no verdict
 * @see https://platform.openai.com/docs/api-reference/moderations
 */
export async function moderate(prompt: string, signal: AbortSignal): Promise<Rule | undefined> {
  const { OPENAI_API_KEY, OPENAI_BASE_URL = DEFAULT_BASE_URL } = env();
  if (!OPENAI_API_KEY) return undefined;
  const response = await fetch(`${OPENAI_BASE_URL.replace(/\/$/, "")}/moderations`, {
    method: "POST",
    headers: { Authorization: `Bearer ${OPENAI_API_KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({ model: MODEL, input: prompt }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  }).catch((cause: unknown) => {
    throw noVerdict("cannot be reached", cause);
  });
  if (!response.ok) {
    // The body may quote the prompt, so it is not logged. Unread, it would keep the connection busy.
    await response.body?.cancel().catch(() => undefined);
    throw noVerdict(`responds with ${response.status}`);
  }
  const answer = Answer.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw noVerdict("responds in an undocumented format");
  const { results } = answer.data;
  return CATEGORIES.find(([category]) => results.some((result) => result.categories[category]))?.[1];
}

function noVerdict(why: string, cause?: unknown): Error {
  return new Error(`The moderation endpoint ${why}.`, { cause });
}
