import { OwnError } from "@/lib/own-error";

/** Why something could not be fetched, in words for the person who named its address. */
export class FetchFault extends OwnError {
  static override readonly errorName: string = "FetchFault";
  /** Whether it may go better a moment later. */
  readonly retryable: boolean;

  /** @param message a clause with its own subject, no capital and no full stop; names nothing of this network */
  constructor(message: string, options: { retryable: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
  }
}
