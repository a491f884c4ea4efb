import { and, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { tasks } from "@/db/schema";
import { FINISHED_STATUSES, UNFINISHED_STATUSES } from "@/lib/closed-lists";
import type { FailureCode } from "@/lib/failure-codes";
import type { TaskRow } from "./tasks";

/** A task in work, and for how long somebody has worked on it by now, all attempts together, by the database's clock. */
export type ClaimedTask = TaskRow & { workedMs: number };

/**
 * Takes a task to work on it. Whoever held it before may no longer settle it.
 * @returns the task with its new `attempt`, or undefined when it is finished already
 */
export async function claimTask(db: Database, { id }: { id: string }): Promise<ClaimedTask | undefined> {
  const [task] = await db
    .update(tasks)
    .set({
      status: "processing",
      attempt: sql`${tasks.attempt} + 1`,
      startedAt: sql`coalesce(${tasks.startedAt}, now())`,
      progress: null,
    })
    .where(and(eq(tasks.id, id), inArray(tasks.status, UNFINISHED_STATUSES)))
    .returning({
      ...getTableColumns(tasks),
      workedMs: sql<number>`(extract(epoch from now() - coalesce(${tasks.startedAt}, now())) * 1000)::float`,
    });
  return task;
}

/** Writes down how far the claimed attempt is, from 0 to 1, unless it is not the current one any more. */
export async function markProgress(
  db: Database,
  { id, attempt, progress }: { id: string; attempt: number; progress: number },
): Promise<void> {
  await db
    .update(tasks)
    .set({ progress })
    .where(and(eq(tasks.id, id), eq(tasks.status, "processing"), eq(tasks.attempt, attempt)));
}

/**
 * Takes a task that waits, to do what has to be done before it can be drawn. It goes on waiting; whoever held it before may
 * no longer settle it.
 * @returns the task with its new `attempt`, or undefined when somebody draws it or it is finished already
 */
export async function reserveTask(db: Database, { id }: { id: string }): Promise<TaskRow | undefined> {
  const [task] = await db
    .update(tasks)
    .set({ attempt: sql`${tasks.attempt} + 1` })
    .where(and(eq(tasks.id, id), eq(tasks.status, "pending")))
    .returning();
  return task;
}

/** Keeps others from claiming or ending a task until the transaction is over. @returns how it stands */
export async function lockTask(
  db: Database,
  { id }: { id: string },
): Promise<Pick<TaskRow, "status" | "attempt"> | undefined> {
  const [task] = await db
    .select({ status: tasks.status, attempt: tasks.attempt })
    .from(tasks)
    .where(eq(tasks.id, id))
    .for("update");
  return task;
}

/** What a picture is, once it is there. */
type Outcome = {
  width: number;
  height: number;
  drawn?: string[] | undefined;
  notDrawn?: string[] | undefined;
  generation?: TaskRow["generation"] | undefined;
};

/**
 * Marks the claimed attempt as succeeded, with its picture's size, and what it shows and lacks.
 * @returns whether it was still the current one
 */
export async function markSucceeded(
  db: Database,
  { id, attempt, ...outcome }: Outcome & { id: string; attempt: number },
): Promise<boolean> {
  const updated = await db
    .update(tasks)
    .set({ status: "success", ...outcome, finishedAt: sql`now()` })
    .where(and(eq(tasks.id, id), eq(tasks.status, "processing"), eq(tasks.attempt, attempt)))
    .returning({ id: tasks.id });
  return updated.length > 0;
}

/** Which of some tasks have ended. */
export async function listFinishedOf(db: Database, { ids }: { ids: string[] }): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(inArray(tasks.id, ids), inArray(tasks.status, FINISHED_STATUSES)));
  return found.map((task) => task.id);
}

type FailedTask = {
  id: string;
  attempt?: number | undefined;
  from?: readonly TaskRow["status"][] | undefined;
  error: string;
  code: FailureCode;
};

/**
 * Marks an unfinished task as failed.
 * @param attempt only if this claim is the current one; omitted: whoever has it
 * @param from only if it stands there; omitted: if it is unfinished
 * @returns the task, or undefined when it was finished already or is somebody else's
 */
export async function markFailed(
  db: Database,
  { id, attempt, from = UNFINISHED_STATUSES, error, code }: FailedTask,
): Promise<TaskRow | undefined> {
  const [task] = await db
    .update(tasks)
    .set({ status: "failed", error, errorCode: code, finishedAt: sql`now()` })
    .where(
      and(
        eq(tasks.id, id),
        inArray(tasks.status, from),
        attempt === undefined ? undefined : eq(tasks.attempt, attempt),
      ),
    )
    .returning();
  return task;
}
