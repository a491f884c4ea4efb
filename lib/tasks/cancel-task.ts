import type { Database } from "@/db/client";
import { findBalance } from "@/db/queries/ledger";
import { findTask, type TaskOwner } from "@/db/queries/tasks";
import { type TaskStatus, UNFINISHED_STATUSES } from "@/lib/closed-lists";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { findModel } from "@/lib/models/catalogue";
import { isOurs } from "@/lib/models/is-ours";
import { dropJob } from "@/lib/queue/drop-job";
import { failTask } from "./fail-task";
import { abortWork } from "./follow-task";

/** The error of a cancelled task. */
const CANCELLED = "The task was cancelled.";

/** A task after its cancellation, and its owner's balance. */
export type Cancellation = { cancelled: boolean; status: TaskStatus; balance: number };

/**
 * Cancels a user's task and refunds it, unless it has ended or is being drawn by a vendor that charges for it. Repeating this
 * changes nothing and returns the same.
 * @throws AppError `task_not_found`
 */
export async function cancelTask(db: Database, task: TaskOwner & { id: string }): Promise<Cancellation> {
  const { id, userId } = task;
  const found = await findTask(db, task);
  if (!found) throw new AppError("task_not_found");
  const { status, model, scene, livemode } = found.task;
  let left: Pick<typeof found.task, "status" | "errorCode"> | undefined;
  if (status === "pending" || status === "processing") {
    const entry = findModel({ id: model, scene });
    // Ending it re-checks that it is pending, since a worker may just be claiming it.
    const isFree = !livemode || (entry && isOurs(entry));
    const from = isFree ? UNFINISHED_STATUSES : (["pending"] as const);
    if (await failTask(db, { id, error: CANCELLED, code: "cancelled", from })) {
      left = { status: "failed", errorCode: "cancelled" };
      abortWork(id);
      await dropJob(db, id).catch((error: unknown) =>
        logger().warn({ err: error, taskId: id }, "the job of a cancelled task stays queued until its turn"),
      );
    }
  }
  // It may have been deleted in the meantime.
  const now = (await findTask(db, task))?.task ?? left;
  if (!now) throw new AppError("task_not_found");
  const balance = (await findBalance(db, { userId })) ?? 0;
  return { cancelled: now.errorCode === "cancelled", status: now.status, balance };
}
