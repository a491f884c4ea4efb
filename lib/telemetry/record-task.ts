import type { TaskRow } from "@/db/queries/tasks";
import { instruments } from "./instruments";

/** How a task can end. */
export type Outcome = "success" | "failed" | "refused" | "cancelled";

/** Adds a task that has just ended to the figures, and what it gave back. Tests say nothing of what is drawn. */
export function recordTask(
  task: Pick<TaskRow, "livemode" | "model" | "credits" | "createdAt">,
  outcome: Outcome,
): void {
  if (!task.livemode) return;
  const seconds = Math.max(0, Date.now() - task.createdAt.getTime()) / 1000;
  instruments().tasks.record(seconds, { model: task.model, outcome });
  if (outcome !== "success") instruments().refunded.add(task.credits);
}
