import type { TaskResource } from "@/lib/contract/task";
import type { FailureCode } from "@/lib/failure-codes";
import { OwnError } from "@/lib/own-error";

/** An error as OpenAI's clients read it. */
export type OpenAiError = {
  status: number;
  message: string;
  type: string;
  code: string;
  param?: string | undefined;
  headers?: Record<string, string>;
  /** Whether the same request would be answered alike. Omitted: the status tells. */
  isFinal?: boolean;
};

/** What only this door has to say, in the words of OpenAI's clients. */
export class OpenAiFault extends OwnError {
  static override readonly errorName: string = "OpenAiFault";
  readonly error: OpenAiError;

  constructor(error: OpenAiError) {
    super(error.message);
    this.error = error;
  }
}

/** What the request is at fault for itself, as theirs is when a prompt breaks the rules. */
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

/** A task that failed. The queue has tried again what could go better, so a client is not to. */
export function failureOf({ error, error_code }: Extract<TaskResource, { status: "failed" }>): OpenAiError {
  return { ...FAILURES[error_code], message: error, isFinal: true };
}

/** Tasks that are not finished in time. They go on, so the answer says where. */
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
