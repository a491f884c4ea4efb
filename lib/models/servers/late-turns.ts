import { shared } from "@/lib/shared";

/** Calls that nobody waits for any more and that their servers still work on, by the servers' names. */
const lateTurns = () => shared("models.lateTurns", () => new Map<string, Promise<unknown>[]>());

/**
 * Keeps a server's turn taken: the task has ended, but the server draws on, and would have the next one wait.
 * @param answer of the server, or the end of its time
 */
export function keepTurn(server: string, answer: Promise<unknown>): void {
  const late = lateTurns().get(server) ?? [];
  late.push(answer.catch(() => {}));
  lateTurns().set(server, late);
}

/** One of a server's turns that are still taken, for whoever gives a turn back instead. */
export function takeLateTurn(server: string): Promise<unknown> | undefined {
  return lateTurns().get(server)?.shift();
}
