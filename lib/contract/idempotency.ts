/** The header by which a client says that two requests are one. */
export const IDEMPOTENCY_KEY_HEADER = "Idempotency-Key";
/** Marks an answer that was stored when the request came for the first time. */
export const REPLAYED_HEADER = "Idempotent-Replayed";
export const MAX_IDEMPOTENCY_KEY_LENGTH = 255;
/** For how long a key is remembered. */
export const IDEMPOTENCY_KEY_HOURS = 24;
/**
 * For how long a request holds its key without an answer; then whoever was at work on it must have died: queries are ended
 * sooner. A client that goes on trying for longer than this always gets an answer.
 */
export const IDEMPOTENCY_HOLD_SECONDS = 45;
export const IDEMPOTENCY_KEY_DESCRIPTION =
  "A string of your own that identifies this request: resent with the same key and body, it gets the same response and is charged once.";
