import { OwnError } from "@/lib/own-error";

/**
 * Why a model returned no picture:
 * - `refused`: the vendor declined the content
 * - `busy`: too many requests at the moment
 * - `unavailable`: the service does not respond, or responds that it cannot
 * - `misconfigured`: the key, account or model id is not accepted; the operator must act
 * - `rejected`: this particular request is not accepted
 * - `unserved`: nobody offers what the request needs
 * - `empty`: a response without a picture
 * - `unusable`: an unreadable response
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

/** A model's failure, for the operator: the message may quote the vendor, but never contains a key. */
export class ModelFailure extends OwnError {
  static override readonly errorName: string = "ModelFailure";
  readonly kind: FailureKind;
  /** How long the vendor asks to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(kind: FailureKind, message: string, { retryAfterMs }: { retryAfterMs?: number } = {}) {
    super(message);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}
