import { sql } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { prepareStatement } from "@/db/statement";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";
import { TASK_CHANNEL } from "./task-channel";
import { notifyWatchers } from "./watch-tasks";

/** A notification has at most 8,000 bytes. */
const TASKS_AT_ONCE = 100;

const notify = prepareStatement(
  "announce_tasks",
  sql`select pg_notify(${TASK_CHANNEL}, ${sql.placeholder("payload")})`,
);

const state = () => shared("tasks.announcing", () => ({ waiting: new Set<string>(), isBusy: false }));

/**
 * Notifies everybody watching a task, in any process, of a change. Call it after the commit: PostgreSQL commits
 * transactions that notify one at a time. Concurrent changes share a notification, and a failed one only costs the
 * news.
 */
export function announceTask({ id, userId }: { id: string; userId: string | null }): void {
  if (userId === null) return;
  if (openDatabase().pglite) notifyWatchers({ id, userId });
  else {
    state().waiting.add(`${id},${userId}`);
    if (!state().isBusy) void announceAll();
  }
}

async function announceAll(): Promise<void> {
  const { waiting } = state();
  state().isBusy = true;
  try {
    while (waiting.size > 0) {
      const some = [...waiting].slice(0, TASKS_AT_ONCE);
      for (const one of some) waiting.delete(one);
      await notify(openDatabase().db, { payload: some.join(" ") });
    }
  } catch (error) {
    logger().warn(
      { err: error },
      "task changes were not announced; waiting requests re-read the task when they time out",
    );
  } finally {
    state().isBusy = false;
  }
}
