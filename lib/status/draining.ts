import { shared } from "@/lib/shared";

const state = () => shared("status.draining", () => ({ isDraining: false, begins: new AbortController() }));

/**
 * Makes the health check report from now on that this process is stopping, so that load balancers send nothing more.
 */
export function beginDraining(): void {
  state().isDraining = true;
  state().begins.abort();
}

/** Whether it is about to stop. */
export function isDraining(): boolean {
  return state().isDraining;
}

/** Aborts when it is: what only waits ends then, for whoever waits can go on elsewhere. */
export function drainSignal(): AbortSignal {
  return state().begins.signal;
}
