import { GenerationError } from "@/lib/generation-error";
import { judgePicture } from "@/lib/policy/judge-picture";
import type { Rule } from "@/lib/policy/rules";
import { refusal } from "./policy-refusal";

/**
 * The second stage: the references.
 * @throws PolicyRefusal, and GenerationError when one cannot be judged
 */
export async function judgeReferences(references: readonly Uint8Array[]): Promise<void> {
  const sentence =
    "A reference could not be checked against the content policy, so nothing was drawn. Your credits are back; please try again or use another one.";
  for (const [index, bytes] of references.entries()) {
    const rule = await judgeOrFail(bytes, sentence);
    if (rule) throw refusal("reference", rule, bytes, index);
  }
}

/**
 * The third stage: the result, before it is stored.
 * @throws PolicyRefusal, and GenerationError when it cannot be judged
 */
export async function judgeResult(bytes: Uint8Array): Promise<void> {
  const sentence =
    "The picture could not be checked against the content policy, so it is not delivered. Your credits are back; please try again.";
  const rule = await judgeOrFail(bytes, sentence);
  if (rule) throw refusal("result", rule, bytes);
}

/** The classifier has already retried, and drawing again would not help, so this ends the task. */
async function judgeOrFail(bytes: Uint8Array, sentence: string): Promise<Rule | undefined> {
  try {
    return await judgePicture(bytes);
  } catch (cause) {
    throw new GenerationError(sentence, { code: "internal", retryable: false, cause });
  }
}
