import { sql } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { prepareStatement } from "@/db/statement";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";

/** What wakes the workers that share this process's embedded database. */
type LocalWorkers = { wake?: (queue: string) => void };
export const localWorkers = () => shared<LocalWorkers>("queue.local", () => ({}));

/** On the channel that pg-boss's workers listen on. */
const notify = prepareStatement(
  "wake_workers",
  sql`select pg_notify('pgboss_' || left(encode(sha224('pgboss'), 'hex'), 24), ${sql.placeholder("queue")})`,
);

/** Queues whose workers are to be woken once the notification that is on its way has arrived. */
const waiting = () => shared("queue.waiting", () => new Map<string, { again: boolean }>());

/**
 * Has the workers look for jobs now instead of at their next poll. To be called once the job is committed: PostgreSQL lets
 * transactions that notify commit only one after the other. Many calls at once are one notification, and one that fails
 * costs the wait for the poll.
 */
export function wakeWorkers(queue: string): void {
  const state = waiting().get(queue);
  if (openDatabase().pglite) localWorkers().wake?.(queue);
  else if (state) state.again = true;
  else void notifyAll(queue);
}

async function notifyAll(queue: string): Promise<void> {
  const state = { again: true };
  waiting().set(queue, state);
  try {
    while (state.again) {
      state.again = false;
      await notify(openDatabase().db, { queue });
    }
  } catch (error) {
    logger().warn({ err: error, queue }, "the workers were not woken; they will poll");
  } finally {
    waiting().delete(queue);
  }
}
