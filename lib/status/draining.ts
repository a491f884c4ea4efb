import { shared } from "@/lib/shared";

const state = () => shared("status.draining", () => ({ isDraining: false }));

/** Has the health check say from now on that this process is about to stop, so that a balancer sends nobody here any more. */
export function beginDraining(): void {
  state().isDraining = true;
}

/** Whether it is about to stop. */
export function isDraining(): boolean {
  return state().isDraining;
}
