import type { TaskRow } from "@/db/queries/tasks";
import { instruments } from "./instruments";

/** The possible ends of a task. */
export type Outcome = "success" | "failed" | "refused" | "cancelled";

/** Records a task that has just ended, and its refund, in the metrics. Tests are not counted. */
export function recordTask(
  task: Pick<TaskRow, "livemode" | "model" | "credits" | "createdAt">,
  outcome: Outcome,
): void {
  if (!task.livemode) return;
  const seconds = Math.max(0, Date.now() - task.createdAt.getTime()) / 1000;
  instruments().tasks.record(seconds, { model: task.model, outcome });
  if (outcome !== "success") instruments().refunded.add(task.credits);
}
