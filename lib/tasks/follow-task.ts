import { type Database, openDatabase } from "@/db/client";
import { listFinishedOf } from "@/db/queries/task-work";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";

/** How often a process checks whether the tasks it is working on were ended elsewhere. */
const LOOK_MS = 1_000;

type InHand = { attempts: Map<string, Set<AbortController>>; timer?: NodeJS.Timeout | undefined };
const inHand = () => shared<InHand>("tasks.inHand", () => ({ attempts: new Map() }));

/**
 * Watches for a task being ended elsewhere while this process works on it.
 * @returns a signal for that, and a function to call once the work is over
 */
export function followTask(db: Database, id: string): { ended: AbortSignal; letGo: () => void } {
  const state = inHand();
  const controller = new AbortController();
  const attempts = state.attempts.get(id) ?? new Set();
  state.attempts.set(id, attempts.add(controller));
  // On the embedded database, tasks can only be ended in this process, which aborts the work itself.
  if (!openDatabase().pglite) state.timer ??= setInterval(() => void look(db), LOOK_MS).unref();
  return {
    ended: controller.signal,
    letGo: () => {
      attempts.delete(controller);
      if (attempts.size === 0) state.attempts.delete(id);
      if (state.attempts.size > 0) return;
      clearInterval(state.timer);
      state.timer = undefined;
    },
  };
}

/** Aborts the work on a task that has ended, if this process is doing it. */
export function abortWork(id: string): void {
  for (const controller of inHand().attempts.get(id) ?? []) controller.abort();
}

async function look(db: Database): Promise<void> {
  try {
    const ids = [...inHand().attempts.keys()];
    for (const id of await listFinishedOf(db, { ids })) abortWork(id);
  } catch (error) {
    logger().warn({ err: error }, "could not check whether tasks were ended elsewhere; will check again");
  }
}
