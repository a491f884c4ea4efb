import { shared } from "@/lib/shared";

const state = () => shared("status.draining", () => ({ isDraining: false, begins: new AbortController() }));

/** Has the health check say from now on that this process is about to stop, so that a balancer sends nobody here any more. */
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
