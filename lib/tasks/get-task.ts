import type { Database } from "@/db/client";
import { findTask, findTasks, type TaskOwner } from "@/db/queries/tasks";
import type { TaskResource } from "@/lib/contract/task";
import { AppError } from "@/lib/errors";
import { showTasks } from "./show-tasks";

/**
 * A task of a user.
 * @throws AppError `task_not_found`, both for a missing task and for somebody else's
 */
export async function getTask(
  db: Database,
  { id, userId, livemode, origin }: TaskOwner & { id: string; origin: string },
): Promise<TaskResource> {
  const found = await findTask(db, { id, userId, livemode });
  const [shown] = found ? await showTasks(db, [found], origin) : [];
  if (!shown) throw new AppError("task_not_found");
  return shown;
}

/** Several of a user's tasks, in the order of their ids, without unknown ones. */
export async function getTasks(
  db: Database,
  { origin, ...wanted }: TaskOwner & { ids: string[]; origin: string },
): Promise<TaskResource[]> {
  return showTasks(db, await findTasks(db, wanted), origin);
}
