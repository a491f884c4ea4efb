import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";

/** After this many failures in a row a server is taken out of rotation. */
const STRIKES = 3;

type Reach = { strikes: number; restingSince: Date | undefined };

type State = { servers: Map<string, Reach>; waiting: Set<() => void> };

const state = () => shared<State>("models.reach", () => ({ servers: new Map(), waiting: new Set() }));

function reachOf(name: string): Reach {
  const { servers } = state();
  const known = servers.get(name) ?? { strikes: 0, restingSince: undefined };
  servers.set(name, known);
  return known;
}

/** Records that a server responded, even with an error: it is back in rotation. */
export function noteAnswer(name: string): void {
  const reach = reachOf(name);
  reach.strikes = 0;
  if (!reach.restingSince) return;
  reach.restingSince = undefined;
  logger().info({ server: name }, "the server responds again");
  wake();
}

/**
 * Records that a server was unreachable, or did not respond in time. After three in a row it is taken out of rotation.
 */
export function noteUnreachable(name: string, cause: unknown): void {
  const reach = reachOf(name);
  reach.strikes += 1;
  if (reach.strikes < STRIKES || reach.restingSince) return;
  reach.restingSince = new Date();
  const why = cause instanceof Error ? cause.message : String(cause);
  logger().warn(
    { server: name, why },
    "the server is taken out of rotation: it was unreachable three times in a row",
  );
  wake();
}

/** Since when a server has been resting, as far as this process knows; undefined if it is not. */
export function restingSince(name: string): Date | undefined {
  return state().servers.get(name)?.restingSince;
}

/** Whether a server is resting, as far as this process knows. */
export function isResting(name: string): boolean {
  return restingSince(name) !== undefined;
}

/** The names of resting servers, as far as this process knows. */
export function restingServers(): string[] {
  return [...state().servers.keys()].filter(isResting);
}

/** Resolves when a server begins or stops resting, after this time, or when the signal is aborted. */
export function whenHealthChanges(withinMs: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { waiting } = state();
  const end = () => resolve();
  const timer = setTimeout(end, signal.aborted ? 0 : withinMs);
  waiting.add(end);
  signal.addEventListener("abort", end);
  return promise.finally(() => {
    clearTimeout(timer);
    waiting.delete(end);
    signal.removeEventListener("abort", end);
  });
}

function wake(): void {
  for (const end of state().waiting) end();
}
