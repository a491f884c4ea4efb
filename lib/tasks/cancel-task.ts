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

/** What the owner of a cancelled task reads. */
const CANCELLED = "The task was cancelled.";

/** How a task stands after its owner wanted it cancelled, and what they have now. */
export type Cancellation = { cancelled: boolean; status: TaskStatus; balance: number };

/**
 * Ends a user's task and gives its credits back, unless it has ended or a vendor charges for what is being drawn. A second
 * time changes nothing and answers alike.
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
    // Whether it is still pending is settled where it is ended: a worker may just take it.
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
  // Somebody may have deleted it in the meantime.
  const now = (await findTask(db, task))?.task ?? left;
  if (!now) throw new AppError("task_not_found");
  const balance = (await findBalance(db, { userId })) ?? 0;
  return { cancelled: now.errorCode === "cancelled", status: now.status, balance };
}
