const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** After each failed try, how long until the next one, in seconds: with the first one, ten tries. */
const PAUSES = [5, 5 * MINUTE, 0.5 * HOUR, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/** Jitter, so that everything that failed at one moment does not return at one moment. */
const JITTER = 0.1;

/** No receiver puts a delivery off for longer. */
const LONGEST_WISH = 24 * HOUR;

/**
 * When to try again.
 * @param tries that have failed, the last one included
 * @param retryAfter what the receiver asked for, as its header has it
 * @returns in how many seconds, or undefined if that was the last one
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
  // The parser of dates takes much for one.
  const at = text.trim().endsWith("GMT") ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, (at - now) / 1000);
}
