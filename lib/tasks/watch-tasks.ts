import { openDatabase } from "@/db/client";
import { shared } from "@/lib/shared";
import { listenForTasks } from "./listen-for-tasks";

/** A subscription to a task, or to all of a user's. */
export type Watch = {
  /** Waits for changes since the last call and returns the tasks' ids; none if the signal aborts first. */
  next: (signal: AbortSignal) => Promise<string[]>;
  stop: () => void;
};

type Watcher = (taskId: string) => void;

/** Subscriptions by the watched id. */
const watchers = () => shared("tasks.watchers", () => new Map<string, Set<Watcher>>());

/**
 * Subscribes to changes, whichever process made them. It may report one that did not happen, and miss one while the
 * database is unreachable: watchers read the task itself.
 * @param id a task's or a user's id
 */
export async function watchTasks(id: string): Promise<Watch> {
  const changed = new Set<string>();
  let wake = () => {};
  const watcher: Watcher = (taskId) => {
    changed.add(taskId);
    wake();
  };
  const same = watchers().get(id) ?? new Set();
  watchers().set(id, same.add(watcher));
  if (!openDatabase().pglite) await listenForTasks({ tell: notifyWatchers, tellAll: notifyAllWatchers });
  return {
    next: async (signal) => {
      if (changed.size === 0 && !signal.aborted) await untilWoken(signal, (resolve) => (wake = resolve));
      const ids = [...changed];
      changed.clear();
      return ids;
    },
    stop: () => {
      same.delete(watcher);
      if (same.size === 0 && watchers().get(id) === same) watchers().delete(id);
    },
  };
}

async function untilWoken(signal: AbortSignal, take: (wake: () => void) => void): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = () => resolve();
  signal.addEventListener("abort", end, { once: true });
  take(end);
  await promise;
  signal.removeEventListener("abort", end);
}

/** Notifies this process's subscribers of a task, and of its owner's tasks. */
export function notifyWatchers({ id, userId }: { id: string; userId: string }): void {
  for (const name of [id, userId]) for (const watcher of watchers().get(name) ?? []) watcher(id);
}

/** Makes all subscribers of single tasks read again, since notifications may have been missed. */
function notifyAllWatchers(): void {
  for (const [id, all] of watchers()) for (const watcher of all) watcher(id);
}
