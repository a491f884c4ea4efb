import type { FailureCode } from "./failure-codes";
import { OwnError } from "./own-error";

/** Why no image came out, in a sentence for the person who asked for it. */
export class GenerationError extends OwnError {
  static override readonly errorName: string = "GenerationError";
  readonly code: FailureCode;
  /** Whether another attempt may go better. */
  readonly retryable: boolean;
  /** How long the model's vendor wants to be left alone. */
  readonly retryAfterMs: number | undefined;
  /** Whether what the user handed in is the reason, so that nobody who runs the service has to look. */
  readonly isByUser: boolean;

  /** @param message shown to the user; says what to do, names no vendor */
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

/** What the user is told when the reason is ours alone. */
export const UNEXPECTED_FAILURE =
  "The image could not be generated. Your credits are back; please try again.";

/** What the user is told when the task's time is over, or that of its model's service. */
export const TOO_LONG =
  "The model took too long. Your credits are back; please try again later or choose another model.";

/** What the user is told when there was an image, and the store did not take it. */
export const NOT_STORED = "The image could not be stored. Your credits are back; please try again.";
