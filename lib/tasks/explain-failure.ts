import type { FailureCode } from "@/lib/failure-codes";
import { GenerationError } from "@/lib/generation-error";
import type { FailureKind, ModelFailure } from "@/lib/models/model-failure";
import { UNNAMED_RULE } from "@/lib/policy/rules";
import { PolicyRefusal, REFUSAL } from "./policy-refusal";

/** The message to the user, the kind of failure, and whether a retry may succeed. */
const EXPLANATIONS: Record<FailureKind, { message: string; code: FailureCode; retryable: boolean }> = {
  refused: {
    message: `${REFUSAL}. The model refused the request. Your credits are back; please change the prompt or the references.`,
    code: "content_policy",
    retryable: false,
  },
  busy: {
    message: "The model is busy right now. Your credits are back; please try again in a few minutes.",
    code: "model_unavailable",
    retryable: true,
  },
  unavailable: {
    message:
      "The model did not respond. Your credits are back; please try again later or choose another model.",
    code: "model_unavailable",
    retryable: true,
  },
  misconfigured: {
    message: "The model cannot be used at the moment. Your credits are back; please choose another model.",
    code: "model_unavailable",
    retryable: false,
  },
  rejected: {
    message:
      "The model could not process this request. Your credits are back; please change the prompt or the references.",
    code: "model_refused",
    retryable: false,
  },
  unserved: {
    message:
      "No machine is available for this model right now. Your credits are back; please try again later or choose another model.",
    code: "model_unavailable",
    retryable: false,
  },
  empty: {
    message: "The model returned no image. Your credits are back; please try again or change the prompt.",
    code: "model_unavailable",
    retryable: true,
  },
  unusable: {
    message: "The model's response could not be read. Your credits are back; please try again.",
    code: "model_unavailable",
    retryable: true,
  },
};

/** The message about a model's failure. */
export function explainFailure(cause: ModelFailure, prompt: string): GenerationError {
  if (cause.kind === "refused") {
    const refused = { stage: "model", rule: UNNAMED_RULE, refused: prompt } as const;
    return new PolicyRefusal(EXPLANATIONS.refused.message, refused, cause);
  }
  const { message, ...explained } = EXPLANATIONS[cause.kind];
  return new GenerationError(message, { ...explained, retryAfterMs: cause.retryAfterMs, cause });
}
