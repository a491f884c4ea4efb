import { type SQL, sql } from "drizzle-orm";
import { ulidToUUID } from "ulid";
import type { Database } from "@/db/client";
import type { JobInsert } from "@/db/queries/ledger";
import { countUnfinished, unfinishedOf } from "@/db/queries/tasks";
import { enqueue } from "./enqueue";
import { DRAW, FETCH_REFERENCES, groupOf } from "./jobs";
import { openQueue } from "./queue-client";

/** Of a user's unfinished tasks, as many count: a longer line is no further behind. */
const LONGEST_LINE = 500;

/** The id of a task's job: the task's own ULID in the form that the queue wants, so that there is one job a task. */
export function jobIdOf(taskId: string): string {
  return ulidToUUID(taskId.slice(taskId.indexOf("_") + 1).toUpperCase()).toLowerCase();
}

/**
 * Queues a new task to be drawn, or to have its references fetched first. Who has many tasks in work comes after those who
 * have few: `priority` is less by each of them. Whoever commits it wakes the workers, @see wakeWorkers
 * @param queue was opened before
 * @param write runs the statement that queues the job
 * @returns what that has returned; undefined where nothing was queued
 */
export async function enqueueNew<Written>(
  queue: string,
  { taskId, userId }: { taskId: string; userId: string },
  write: (insert: JobInsert) => Promise<Written | undefined>,
): Promise<Written | undefined> {
  const boss = await openQueue();
  const id = jobIdOf(taskId);
  let written: Written | undefined;
  const executeSql = async (text: string, [job]: unknown[] = []) => {
    written = await write({ queue, insertIf: insertOf(text), values: { userId, job: String(job) } });
    return { rows: written === undefined ? [] : [{ id }] };
  };
  const group = queue === FETCH_REFERENCES.name ? { id: userId } : groupOf(queue);
  await boss.send(queue, { taskId }, { id, group, db: { executeSql } });
  return written;
}

/**
 * The insertion alone of what pg-boss would run: it would also notify the workers, and PostgreSQL lets transactions that
 * notify commit only one after the other.
 */
const insertOf = (text: string) => (condition: SQL) => {
  const insert = /\bINSERT INTO.+RETURNING id\b/s.exec(text)?.[0];
  if (insert === undefined) throw new Error("The queue inserts its jobs in another way than it used to.");
  const line = unfinishedOf(sql`${sql.placeholder("userId")}`, LONGEST_LINE);
  const job = sql`(
    select jsonb_set(${sql.placeholder("job")}::text::jsonb, '{0,priority}', to_jsonb(-(select count(*) from (${line}) as line)))
    where ${condition}
  )`;
  return sql.join(
    insert.split("$1").map((part) => sql.raw(part)),
    job,
  );
};

type FetchedTask = {
  taskId: string;
  userId: string | null;
  /** Of what draws it; see `enqueue`. */
  line: string | undefined;
  /** Where its references are in the store. */
  references: string[];
};

/** Queues a task to be drawn whose references were fetched, in the caller's transaction. */
export async function enqueueFetched(
  tx: Database,
  { taskId, userId, line, references }: FetchedTask,
): Promise<void> {
  // It was written before they were fetched, and does not stand behind itself.
  const others = userId === null ? 0 : (await countUnfinished(tx, { userId, limit: LONGEST_LINE })) - 1;
  await enqueue(tx, DRAW, { taskId, references }, { id: jobIdOf(taskId), line, priority: -others });
}
