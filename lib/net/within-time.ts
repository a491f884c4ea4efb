import { explainConnection } from "./explain-connection";
import { FetchFault } from "./fetch-fault";

/**
 * Runs network work within a time limit, and turns its errors into explanations.
 * @param work receives a signal that aborts with the caller's, or when the time is up
 * @throws FetchFault; the signal's reason if it aborted
 */
export async function withinTime<Result>(
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal },
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const time = AbortSignal.timeout(timeoutMs);
  try {
    return await work(AbortSignal.any([signal, time]));
  } catch (error) {
    signal.throwIfAborted();
    if (time.aborted) {
      const message = `its server took longer than ${timeoutMs / 1_000} seconds`;
      throw new FetchFault(message, { retryable: true, cause: error });
    }
    throw error instanceof FetchFault ? error : explainConnection(error);
  }
}
