import { GenerationError } from "@/lib/generation-error";
import { cleanPrompt } from "@/lib/models/servers/clean-prompt";
import { judgeText } from "@/lib/policy/judge-text";
import { moderate } from "@/lib/policy/moderate";
import type { Rule } from "@/lib/policy/rules";
import { refusal } from "./policy-refusal";

/**
 * The policy's first stage, before any model sees the prompt: rules for text, then OpenAI's moderation if its key is set.
 * @throws PolicyRefusal, and GenerationError when it cannot be judged
 */
export async function judgePrompt(prompt: string, signal: AbortSignal): Promise<void> {
  const rule = firstRule(prompt) ?? (await moderateOrFail(prompt, signal));
  if (rule) throw refusal("prompt", rule, prompt);
}

/** The prompt and, if it has tags that models ignore, the prompt without them, since a word split by one would be drawn whole. */
function firstRule(text: string): Rule | undefined {
  const bare = cleanPrompt(text, { lora: false });
  return judgeText(text) ?? (bare === text ? undefined : judgeText(bare));
}

/** Nothing has been drawn yet, so the queue may retry. */
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
 * The same for the negative prompt: excluding nudity may name it, and excluding clothes asks for it.
 * @throws PolicyRefusal
 */
export function judgeNegativePrompt(negativePrompt = ""): void {
  const bare = cleanPrompt(negativePrompt, { lora: false });
  for (const part of [...new Set([negativePrompt, bare])].join("\n").split(/[,;\n]/)) {
    const rule = judgeText(part) ? undefined : judgeText(`a woman without ${part.trim()}`);
    if (rule) throw refusal("prompt", rule, negativePrompt);
  }
}
