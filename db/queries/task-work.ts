import { and, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { tasks } from "@/db/schema";
import { FINISHED_STATUSES, UNFINISHED_STATUSES } from "@/lib/closed-lists";
import type { FailureCode } from "@/lib/failure-codes";
import type { TaskRow } from "./tasks";

/** A task in progress, and how long it has been worked on so far, over all attempts, by the database's clock. */
export type ClaimedTask = TaskRow & { workedMs: number };

/**
 * Claims a task to work on it. Its previous holder may no longer settle it.
 * @returns the task with its new `attempt`, or undefined if it is already finished
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

/** Records the claimed attempt's progress, from 0 to 1, unless it is no longer the current one. */
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
 * Claims a waiting task for the preparations before drawing. It keeps waiting; its previous holder may no longer settle it.
 * @returns the task with its new `attempt`, or undefined if it is being drawn or already finished
 */
export async function reserveTask(db: Database, { id }: { id: string }): Promise<TaskRow | undefined> {
  const [task] = await db
    .update(tasks)
    .set({ attempt: sql`${tasks.attempt} + 1` })
    .where(and(eq(tasks.id, id), eq(tasks.status, "pending")))
    .returning();
  return task;
}

/** Locks a task against claims and settlement until the transaction ends. @returns its status */
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

/** A finished picture. */
type Outcome = {
  width: number;
  height: number;
  drawn?: string[] | undefined;
  notDrawn?: string[] | undefined;
  generation?: TaskRow["generation"] | undefined;
};

/**
 * Marks the claimed attempt as succeeded, with the picture's size and what it shows and lacks.
 * @returns whether it was still the current attempt
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
 * @param attempt only if this claim is current; if omitted, whoever holds it
 * @param from only from this status; if omitted, from any unfinished one
 * @returns the task, or undefined if it was already finished or has another holder
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
