import { GenerationError } from "@/lib/generation-error";
import { cleanPrompt } from "@/lib/models/servers/clean-prompt";
import { judgeText } from "@/lib/policy/judge-text";
import { moderate } from "@/lib/policy/moderate";
import type { Rule } from "@/lib/policy/rules";
import { refusal } from "./policy-refusal";

/**
 * The policy's first stage, before any model sees the prompt: rules over text, then OpenAI's moderation where its key is
 * set.
 * @throws PolicyRefusal, and GenerationError when it cannot be judged
 */
export async function judgePrompt(prompt: string, signal: AbortSignal): Promise<void> {
  const rule = firstRule(prompt) ?? (await moderateOrFail(prompt, signal));
  if (rule) throw refusal("prompt", rule, prompt);
}

/** As it stands and, where it has tags that never reach a picture, without them: what they tear apart is drawn as one word. */
function firstRule(text: string): Rule | undefined {
  const bare = cleanPrompt(text, { lora: false });
  return judgeText(text) ?? (bare === text ? undefined : judgeText(bare));
}

/** Nothing is drawn yet, so the queue may well ask again. */
async function moderateOrFail(prompt: string, signal: AbortSignal): Promise<Rule | undefined> {
  try {
    return await moderate(prompt, signal);
  } catch (cause) {
    throw new GenerationError(
      "The prompt could not be checked against the content policy, so nothing was drawn. Your credits are back; please try again in a few minutes.",
      { code: "internal", retryable: true, cause },
    );
  }
}

/**
 * The same for what is not to be in the picture: who leaves nudity out may name it, and who leaves clothes out asks for it.
 * @throws PolicyRefusal
 */
export function judgeNegativePrompt(negativePrompt = ""): void {
  const bare = cleanPrompt(negativePrompt, { lora: false });
  for (const part of [...new Set([negativePrompt, bare])].join("\n").split(/[,;\n]/)) {
    const rule = judgeText(part) ? undefined : judgeText(`a woman without ${part.trim()}`);
    if (rule) throw refusal("prompt", rule, negativePrompt);
  }
}
