import { type SQL, sql } from "drizzle-orm";
import { ulidToUUID } from "ulid";
import type { Database } from "@/db/client";
import type { JobInsert } from "@/db/queries/ledger";
import { countUnfinished, unfinishedOf } from "@/db/queries/unfinished-tasks";
import { enqueue } from "./enqueue";
import { DRAW, FETCH_REFERENCES, groupOf } from "./jobs";
import { openQueue } from "./queue-client";

/** How many of a user's unfinished tasks count: beyond that, the priority no longer falls. */
const LONGEST_LINE = 500;

/** The id of a task's job: the task's own ULID in the form that the queue wants, so that there is one job a task. */
export function jobIdOf(taskId: string): string {
  return ulidToUUID(taskId.slice(taskId.indexOf("_") + 1).toUpperCase()).toLowerCase();
}

/**
 * Queues new tasks of a user to be drawn, or to have their references fetched first. Who has many tasks in work comes
 * after those who have few: `priority` is less by each of them. Whoever commits it wakes the workers,
 * @see wakeWorkers
 * @param queue was opened before
 * @param write runs the statement that queues the jobs
 * @returns what that has returned; undefined if nothing was queued
 */
export async function enqueueNew<Written>(
  queue: string,
  { taskIds, userId }: { taskIds: string[]; userId: string },
  write: (insert: JobInsert) => Promise<Written | undefined>,
): Promise<Written | undefined> {
  const boss = await openQueue();
  let written: Written | undefined;
  const executeSql = async (text: string, [jobs]: unknown[] = []) => {
    written = await write({ queue, insertIf: insertOf(text), values: { userId, jobs: String(jobs) } });
    return { rows: [] };
  };
  const group = queue === FETCH_REFERENCES.name ? { id: userId } : groupOf(queue);
  const jobs = taskIds.map((taskId) => ({ id: jobIdOf(taskId), data: { taskId }, group }));
  await boss.insert(queue, jobs, { returnId: true, db: { executeSql } });
  return written;
}

/**
 * Only the insert of what pg-boss would run: it would also notify the workers, and PostgreSQL commits transactions that
 * notify one at a time.
 */
const insertOf = (text: string) => (condition: SQL) => {
  const insert = /\bINSERT INTO.+RETURNING id\b/s.exec(text)?.[0];
  if (insert === undefined) throw new Error("The queue inserts its jobs differently than it used to.");
  const line = unfinishedOf(sql`${sql.placeholder("userId")}`, LONGEST_LINE);
  const jobs = sql`(
    select jsonb_agg(job || jsonb_build_object('priority', 1 - place - (select count(*) from (${line}) as line)))
    from jsonb_array_elements(${sql.placeholder("jobs")}::text::jsonb) with ordinality as waiting (job, place)
    where ${condition}
  )`;
  return sql.join(
    insert.split("$1").map((part) => sql.raw(part)),
    jobs,
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
