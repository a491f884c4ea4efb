/**
 * Why a task can fail. The database, the API, its documentation and the studio derive from this table. `retryable` says
 * whether the same request is worth sending again.
 */
export const FAILURES = {
  content_policy: {
    retryable: false,
    description: "The content policy, or the filter of the model's own service, refused the content.",
  },
  cancelled: { retryable: false, description: "Its owner cancelled it." },
  not_drawable: { retryable: false, description: "The model found nothing in the prompt that it can draw." },
  reference_unusable: {
    retryable: false,
    description: "A reference could not be fetched, or is not a picture that can be read.",
  },
  model_unavailable: {
    retryable: true,
    description:
      "The model's service is down, busy or not set up here, or it answered without a usable picture.",
  },
  model_refused: {
    retryable: false,
    description: "The model's service did not accept the request, for another reason than its content.",
  },
  timeout: { retryable: true, description: "The model took too long." },
  internal: { retryable: true, description: "The fault is on this service's side." },
} as const satisfies Record<string, { retryable: boolean; description: string }>;

export type FailureCode = keyof typeof FAILURES;

export const FAILURE_CODES = Object.keys(FAILURES) as [FailureCode, ...FailureCode[]];
