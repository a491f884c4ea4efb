/**
 * Why a task can fail. The database, the API, its documentation and the studio derive from this table. `retryable` says
 * whether the same request is worth sending again.
 */
export const FAILURES = {
  content_policy: {
    retryable: false,
    description: "The content policy, or the vendor's own filter, refused the content.",
  },
  cancelled: { retryable: false, description: "Its owner cancelled it." },
  not_drawable: { retryable: false, description: "There was nothing in the prompt that the model can draw." },
  reference_unusable: {
    retryable: false,
    description: "A reference could not be fetched, or is not a readable picture.",
  },
  model_unavailable: {
    retryable: true,
    description: "The model's service is down, busy or not set up here, or returned no usable picture.",
  },
  model_refused: {
    retryable: false,
    description: "The model's service rejected the request for a reason other than its content.",
  },
  timeout: { retryable: true, description: "The model took too long." },
  internal: { retryable: true, description: "Something went wrong on this service's side." },
} as const satisfies Record<string, { retryable: boolean; description: string }>;

export type FailureCode = keyof typeof FAILURES;

export const FAILURE_CODES = Object.keys(FAILURES) as [FailureCode, ...FailureCode[]];
