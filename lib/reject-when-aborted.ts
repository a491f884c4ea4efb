/**
 * A promise for `Promise.race` that rejects with the signal's reason once it is aborted.
 * @returns it, and what takes its listener off a signal that lives longer than the race
 */
export function rejectWhenAborted(signal: AbortSignal): { rejection: Promise<never>; forget: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort);
  // Whoever races it hears of it; an abort after the race is nobody's failure.
  promise.catch(() => {});
  return { rejection: promise, forget: () => signal.removeEventListener("abort", abort) };
}
