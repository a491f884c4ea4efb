let aheadMs = 0;

/** Learns how far the server's clock is from this one. @param date the `Date` of an answer */
export function noteServerTime(date: string | null): void {
  const atMs = date === null ? Number.NaN : Date.parse(date);
  // The header has whole seconds; what is less than two apart may be the rounding and the way.
  if (Number.isFinite(atMs)) aheadMs = Math.abs(atMs - Date.now()) < 2_000 ? 0 : atMs - Date.now();
}

/** The time of day as the server has it, in milliseconds: what it says of when something began is in that. */
export function serverNow(): number {
  return Date.now() + aheadMs;
}
