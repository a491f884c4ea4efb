import { ulidToUUID } from "ulid";
import type { Database } from "@/db/client";
import { countUnfinished } from "@/db/queries/tasks";
import { enqueue } from "./enqueue";
import { DRAW, FETCH_REFERENCES } from "./jobs";

/** Of a user's unfinished tasks, as many count: a longer line is no further behind. */
const LONGEST_LINE = 500;

/** The id of a task's job: the task's own ULID in the form that the queue wants, so that there is one job a task. */
export function jobIdOf(taskId: string): string {
  return ulidToUUID(taskId.slice(taskId.indexOf("_") + 1).toUpperCase()).toLowerCase();
}

type QueuedTask = {
  taskId: string;
  userId: string | null;
  /** Of what draws it; see `enqueue`. */
  line: string | undefined;
  /** Where its references are in the store, if they were fetched. */
  references?: string[];
};

/** Queues a task to be drawn, in the caller's transaction. */
export async function enqueueTask(
  tx: Database,
  { taskId, userId, line, references }: QueuedTask,
): Promise<void> {
  // One that has its references was written before they were fetched, and does not stand behind itself.
  const priority = (references ? 1 : 0) - (await unfinishedOf(tx, userId));
  await enqueue(tx, DRAW, { taskId, references }, { id: jobIdOf(taskId), line, priority });
}

/** Queues a task to have its references fetched first, in the caller's transaction. */
export async function enqueueFetch(
  tx: Database,
  { taskId, userId }: { taskId: string; userId: string },
): Promise<void> {
  const options = { id: jobIdOf(taskId), group: { id: userId } };
  const priority = -(await unfinishedOf(tx, userId));
  await enqueue(tx, FETCH_REFERENCES, { taskId }, { ...options, priority });
}

/**
 * Who has many tasks in work comes after those who have few, so that nobody waits for somebody else's hundreds, be they to
 * be drawn or at servers that do not answer.
 */
async function unfinishedOf(tx: Database, userId: string | null): Promise<number> {
  return userId === null ? 0 : countUnfinished(tx, { userId, limit: LONGEST_LINE });
}
