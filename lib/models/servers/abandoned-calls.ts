import { shared } from "@/lib/shared";

/** Abandoned calls that their servers are still working on, by server name. */
const lateTurns = () => shared("models.lateTurns", () => new Map<string, Promise<unknown>[]>());

/**
 * Keeps a server's slot occupied: the task has ended, but the server is still drawing and would make the next one wait.
 * @param answer settles when the server responds, or its time is up
 */
export function holdSlot(server: string, answer: Promise<unknown>): void {
  const late = lateTurns().get(server) ?? [];
  late.push(answer.catch(() => {}));
  lateTurns().set(server, late);
}

/** One of a server's slots that are still occupied. */
export function takeAbandonedCall(server: string): Promise<unknown> | undefined {
  return lateTurns().get(server)?.shift();
}
