import type { Database } from "@/db/client";
import { isKeyLive } from "@/db/queries/api-keys";
import type { TaskResource } from "@/lib/contract/task";
import { AppError } from "@/lib/errors";
import { getTask } from "./get-task";
import { watchTasks } from "./watch-tasks";

type Stream = {
  owner: { userId: string; apiKeyId: string | null; livemode: boolean };
  /** A single task; omitted: all of the owner's, from now on. */
  id?: string;
  origin: string;
  /** Ends the stream when the client disconnects or the process stops. */
  signal: AbortSignal;
};

/** Proxies cut connections that are silent for longer. */
const KEEP_ALIVE_MS = 15_000;
const KEEP_ALIVE = ": keep-alive\n\n";
/** The longest stream, since sessions end and proxies may keep dead connections; clients reconnect. */
const LONGEST_MS = 3_600_000;

/**
 * Changes of tasks as server-sent events, each with the whole task, and keep-alive comments in between. A single task's stream
 * begins with its current state and ends when it finishes. It also ends if the key is revoked.
 * @throws AppError `task_not_found`
 */
export async function* taskEvents(
  db: Database,
  { owner, id, origin, signal }: Stream,
): AsyncGenerator<string> {
  const { userId, livemode } = owner;
  const over = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
  const watch = await watchTasks(id ?? userId);
  const told = new Map<string, string>();
  try {
    if (id === undefined) yield KEEP_ALIVE;
    let changed = id === undefined ? [] : [id];
    for (;;) {
      for (const one of changed) {
        const isNeeded = id !== undefined && !told.has(id);
        const task = await readIfThere(() => getTask(db, { id: one, userId, livemode, origin }), isNeeded);
        // The watched task was deleted in the meantime.
        if (!task && id !== undefined) return;
        if (!task) continue;
        // A changed queue position alone is not an event; it is sent with other changes.
        const news = JSON.stringify({ ...task, queue: undefined });
        if (told.get(one) === news) continue;
        if (owner.apiKeyId !== null && !(await isKeyLive(db, { id: owner.apiKeyId }))) return;
        yield `data: ${JSON.stringify(task)}\n\n`;
        if (!isOver(task)) told.set(one, news);
        else if (id !== undefined) return;
        else told.delete(one);
      }
      changed = await watch.next(AbortSignal.any([over, AbortSignal.timeout(KEEP_ALIVE_MS)]));
      if (over.aborted) return;
      if (changed.length === 0) yield KEEP_ALIVE;
    }
  } finally {
    watch.stop();
  }
}

const isOver = ({ status }: TaskResource) => status === "success" || status === "failed";

/** Skips deleted tasks and those of the other kind of key; a single task must exist at first. */
async function readIfThere(
  read: () => Promise<TaskResource>,
  isNeeded: boolean,
): Promise<TaskResource | undefined> {
  return read().catch((error: unknown) => {
    const isMissing = error instanceof AppError && error.code === "task_not_found";
    if (!isNeeded && isMissing) return undefined;
    throw error;
  });
}
