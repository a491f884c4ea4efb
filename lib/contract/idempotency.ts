/** The header by which a client marks repeats of a request. */
export const IDEMPOTENCY_KEY_HEADER = "Idempotency-Key";
/** Marks a response that was stored for the first request. */
export const REPLAYED_HEADER = "Idempotent-Replayed";
export const MAX_IDEMPOTENCY_KEY_LENGTH = 255;
/** How long a key is remembered. */
export const IDEMPOTENCY_KEY_HOURS = 24;
/**
 * How long a request holds its key without a response; after that its process must have died, since queries are ended
 * sooner. A client that keeps retrying for longer than this always gets a response.
 */
export const IDEMPOTENCY_HOLD_SECONDS = 45;
export const IDEMPOTENCY_KEY_DESCRIPTION =
  "A string of your own that identifies this request: resent with the same key and body, it gets the same response and is charged once.";
