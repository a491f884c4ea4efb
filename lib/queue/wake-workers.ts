import { sql } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { prepareStatement } from "@/db/statement";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";

/** Wakes the workers that share this process's embedded database. */
type LocalWorkers = { wake?: (queue: string) => void };
export const localWorkers = () => shared<LocalWorkers>("queue.local", () => ({}));

/** The channel of pg-boss's workers. */
const notify = prepareStatement(
  "wake_workers",
  sql`select pg_notify('pgboss_' || left(encode(sha224('pgboss'), 'hex'), 24), ${sql.placeholder("queue")})`,
);

/** Queues to notify once the current notification has been sent. */
const waiting = () => shared("queue.waiting", () => new Map<string, { again: boolean }>());

/**
 * Makes the workers look for jobs now instead of at their next poll. Call it after the job is committed, because PostgreSQL
 * commits transactions with notifications one at a time. Concurrent calls share a notification, and a failed one only costs the
 * wait for the next poll.
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
