import { REFUSAL } from "@/lib/contract/refusal";
import { GenerationError } from "@/lib/generation-error";
import type { FailureKind, ModelFailure } from "@/lib/models/model-failure";
import { PolicyRefusal } from "@/lib/policy/policy-refusal";
import { UNNAMED_RULE } from "@/lib/policy/rules";

/** What the user is told, and whether another attempt may go better. */
const EXPLANATIONS: Record<FailureKind, { message: string; retryable: boolean }> = {
  refused: {
    message: `${REFUSAL}. The model declined the request. Your credits are back; please change the prompt or the references.`,
    retryable: false,
  },
  busy: {
    message: "The model is busy right now. Your credits are back; please try again in a few minutes.",
    retryable: true,
  },
  unavailable: {
    message:
      "The model did not answer. Your credits are back; please try again later or choose another model.",
    retryable: true,
  },
  misconfigured: {
    message: "The model cannot be used at the moment. Your credits are back; please choose another model.",
    retryable: false,
  },
  rejected: {
    message:
      "The model could not work with this request. Your credits are back; please change the prompt or the references.",
    retryable: false,
  },
  unserved: {
    message:
      "Nobody could serve this model right now. Your credits are back; please try again later or choose another model.",
    retryable: false,
  },
  empty: {
    message: "The model returned no image. Your credits are back; please try again or change the prompt.",
    retryable: true,
  },
  unusable: {
    message: "The model's answer could not be read. Your credits are back; please try again.",
    retryable: true,
  },
};

/** A model's failure with a prompt, as the user reads it. */
export function explainFailure(cause: ModelFailure, prompt: string): GenerationError {
  if (cause.kind === "refused") {
    const refused = { stage: "model", rule: UNNAMED_RULE, refused: prompt } as const;
    return new PolicyRefusal(EXPLANATIONS.refused.message, refused, cause);
  }
  return new GenerationError(EXPLANATIONS[cause.kind].message, {
    retryable: EXPLANATIONS[cause.kind].retryable,
    retryAfterMs: cause.retryAfterMs,
    cause,
  });
}
