import type { FailureCode } from "./failure-codes";
import { OwnError } from "./own-error";

/** Why a task failed, in a sentence for its owner. */
export class GenerationError extends OwnError {
  static override readonly errorName: string = "GenerationError";
  readonly code: FailureCode;
  /** Whether another attempt may succeed. */
  readonly retryable: boolean;
  /** How long the vendor asks to wait. */
  readonly retryAfterMs: number | undefined;
  /** Whether the user's input is the reason, so that no operator needs to look. */
  readonly isByUser: boolean;

  /** @param message shown to the user; says what to do and names no vendor */
  constructor(
    message: string,
    options: {
      code: FailureCode;
      retryable: boolean;
      retryAfterMs?: number;
      isByUser?: boolean;
      cause?: unknown;
    },
  ) {
    super(message, { cause: options.cause });
    this.code = options.code;
    this.retryable = options.retryable;
    this.retryAfterMs = options.retryAfterMs;
    this.isByUser = options.isByUser ?? false;
  }
}

/** The message if the fault is ours. */
export const UNEXPECTED_FAILURE =
  "The image could not be generated. Your credits are back; please try again.";

/** The message if the task, or its model's service, took too long. */
export const TOO_LONG =
  "The model took too long. Your credits are back; please try again later or choose another model.";

/** The message if the store did not accept the image. */
export const NOT_STORED = "The image could not be stored. Your credits are back; please try again.";
