import { OwnError } from "@/lib/own-error";

/**
 * Why a model gave no picture:
 * - `refused`: the vendor declines the content
 * - `busy`: too many requests for now
 * - `unavailable`: the service does not answer, or answers that it cannot
 * - `misconfigured`: key, account or model id are not accepted; the operator has to act
 * - `rejected`: this very request is not accepted
 * - `unserved`: nobody offers what the request needs
 * - `empty`: an answer without a picture
 * - `unusable`: an answer that cannot be read
 */
export type FailureKind =
  | "refused"
  | "busy"
  | "unavailable"
  | "misconfigured"
  | "rejected"
  | "unserved"
  | "empty"
  | "unusable";

/** A model that gave no picture, told to the operator: the message may hold a vendor's words, never a key. */
export class ModelFailure extends OwnError {
  static override readonly errorName: string = "ModelFailure";
  readonly kind: FailureKind;
  /** How long the vendor wants to be left alone. */
  readonly retryAfterMs: number | undefined;

  constructor(kind: FailureKind, message: string, { retryAfterMs }: { retryAfterMs?: number } = {}) {
    super(message);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}
