/**
 * A promise for `Promise.race` that rejects with the signal's reason once it is aborted.
 * @returns it, and a function that removes its listener from a signal that outlives the race
 */
export function rejectWhenAborted(signal: AbortSignal): { rejection: Promise<never>; forget: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort);
  // The race reports it; an abort after the race must not be an unhandled rejection.
  promise.catch(() => {});
  return { rejection: promise, forget: () => signal.removeEventListener("abort", abort) };
}
