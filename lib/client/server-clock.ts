let aheadMs = 0;
const listeners = new Set<() => void>();

/** Learns how far the server's clock is from this one. @param date the `Date` of an answer */
export function noteServerTime(date: string | null): void {
  const atMs = date === null ? Number.NaN : Date.parse(date);
  if (!Number.isFinite(atMs)) return;
  // The header has whole seconds; what is less than two apart may be the rounding and the way.
  const learnedMs = Math.abs(atMs - Date.now()) < 2_000 ? 0 : atMs - Date.now();
  if (learnedMs === aheadMs) return;
  aheadMs = learnedMs;
  for (const listener of listeners) listener();
}

/** The time of day as the server has it, in milliseconds: what it says of when something began is in that. */
export function serverNow(): number {
  return Date.now() + aheadMs;
}

/** How far the server's clock is ahead of this one, in milliseconds. */
export function serverAheadMs(): number {
  return aheadMs;
}

/** Calls when it turns out that the server's clock is another than it was taken for. @returns ends that */
export function onServerTime(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
