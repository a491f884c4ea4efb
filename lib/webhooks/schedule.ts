const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The pauses after failed attempts, in seconds; together with the first, ten attempts. */
const PAUSES = [5, 5 * MINUTE, 0.5 * HOUR, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/** Jitter, so that deliveries that failed together are not retried together. */
const JITTER = 0.1;

/** The longest `Retry-After` that is honoured. */
const LONGEST_WISH = 24 * HOUR;

/**
 * When to retry a delivery.
 * @param tries the number of failed attempts, including the last one
 * @param retryAfter the receiver's header
 * @returns in how many seconds, or undefined if that was the last attempt
 */
export function pauseAfter(
  tries: number,
  { retryAfter, now = Date.now(), random = Math.random }: PauseOptions = {},
): number | undefined {
  const pause = PAUSES[tries - 1];
  if (pause === undefined) return undefined;
  const wish = Math.min(LONGEST_WISH, readRetryAfter(retryAfter, now));
  return Math.max(pause, wish) * (1 + JITTER * random());
}

type PauseOptions = { retryAfter?: string | undefined; now?: number; random?: () => number };

/** Seconds, or a date. @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function readRetryAfter(text: string | undefined, now: number): number {
  if (text === undefined) return 0;
  if (/^\d+$/.test(text.trim())) return Number(text);
  // The date parser is lenient, so only likely dates are passed to it.
  const at = text.trim().endsWith("GMT") ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, (at - now) / 1000);
}
