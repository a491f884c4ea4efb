let aheadMs = 0;
const listeners = new Set<() => void>();

/**
 * Learns the offset between the server's clock and this one.
 * @param date the `Date` of a response
 */
export function noteServerTime(date: string | null): void {
  const atMs = date === null ? Number.NaN : Date.parse(date);
  if (!Number.isFinite(atMs)) return;
  // The header has whole seconds; a difference below two may be rounding and latency.
  const learnedMs = Math.abs(atMs - Date.now()) < 2_000 ? 0 : atMs - Date.now();
  if (learnedMs === aheadMs) return;
  aheadMs = learnedMs;
  for (const listener of listeners) listener();
}

/** The current time by the server's clock, in milliseconds: the server's timestamps are in it. */
export function serverNow(): number {
  return Date.now() + aheadMs;
}

/** How far the server's clock is ahead of this one, in milliseconds. */
export function serverAheadMs(): number {
  return aheadMs;
}

/**
 * Calls when the offset turns out to be different.
 * @returns unsubscribes
 */
export function onServerTime(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
