import type { TaskResource } from "@/lib/contract/task";
import type { FailureCode } from "@/lib/failure-codes";
import { OwnError } from "@/lib/own-error";

/** An error in OpenAI's shape. */
export type OpenAiError = {
  status: number;
  message: string;
  type: string;
  code: string;
  param?: string | undefined;
  headers?: Record<string, string>;
  /** Whether a retry would have the same result. Omitted: depends on the status. */
  isFinal?: boolean;
};

/** Errors that only occur here, in OpenAI's terms. */
export class OpenAiFault extends OwnError {
  static override readonly errorName: string = "OpenAiFault";
  readonly error: OpenAiError;

  constructor(error: OpenAiError) {
    super(error.message);
    this.error = error;
  }
}

/** Failures that are the request's fault, as with OpenAI's content policy. */
const BY_USER = { status: 400, type: "image_generation_user_error" };
const OURS = { status: 500, type: "server_error" };

const FAILURES: Record<FailureCode, Omit<OpenAiError, "message">> = {
  content_policy: { ...BY_USER, code: "moderation_blocked" },
  not_drawable: { ...BY_USER, code: "not_drawable", param: "prompt" },
  reference_unusable: { ...BY_USER, code: "reference_unusable", param: "image" },
  model_refused: { ...BY_USER, code: "model_refused" },
  cancelled: { status: 400, type: "invalid_request_error", code: "cancelled" },
  model_unavailable: { ...OURS, status: 503, code: "model_unavailable" },
  timeout: { ...OURS, code: "timeout" },
  internal: { ...OURS, code: "internal_error" },
};

/** A failed task. The queue has already retried, so the client should not. */
export function failureOf({ error, error_code }: Extract<TaskResource, { status: "failed" }>): OpenAiError {
  return { ...FAILURES[error_code], message: error, isFinal: true };
}

/** Tasks that did not finish in time. They continue, so the error says where to find them. */
export function notYet(tasks: readonly TaskResource[], origin: string): OpenAiError {
  const addresses = tasks.map(({ task_id }) => `${origin}/api/v1/tasks/${task_id}`);
  const [first] = addresses;
  return {
    status: 504,
    type: "server_error",
    code: "timeout",
    message: `This takes longer than a request can wait. It continues and is charged once; the result will be at ${addresses.join(", ")}`,
    headers: first ? { Location: first } : {},
    isFinal: true,
  };
}
