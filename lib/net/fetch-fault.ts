import { OwnError } from "@/lib/own-error";

/** Why a URL could not be fetched, in words for the user who gave it. */
export class FetchFault extends OwnError {
  static override readonly errorName: string = "FetchFault";
  /** Whether a retry may succeed. */
  readonly retryable: boolean;

  /** @param message a clause with its own subject, without capital and full stop, that reveals nothing about this network */
  constructor(message: string, options: { retryable: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
  }
}
