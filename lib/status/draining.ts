import { shared } from "@/lib/shared";

const state = () => shared("status.draining", () => ({ isDraining: false, begins: new AbortController() }));

/**
 * Makes the health check report from now on that this process is stopping, so that load balancers send nothing more.
 */
export function beginDraining(): void {
  state().isDraining = true;
  state().begins.abort();
}

/** Whether this process is stopping. */
export function isDraining(): boolean {
  return state().isDraining;
}

/** Aborts when this process is stopping, to end requests that merely wait; clients can continue elsewhere. */
export function drainSignal(): AbortSignal {
  return state().begins.signal;
}
