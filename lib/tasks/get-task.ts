import type { Database } from "@/db/client";
import { listImages } from "@/db/queries/images";
import { findTask } from "@/db/queries/tasks";
import type { TaskResource } from "@/lib/contract/task";
import { AppError } from "@/lib/errors";
import { toTaskResource } from "./to-task-resource";

/**
 * A task of a user.
 * @throws AppError `task_not_found`, the same for one that does not exist and one that is somebody else's
 */
export async function getTask(
  db: Database,
  { id, userId, origin }: { id: string; userId: string; origin: string },
): Promise<TaskResource> {
  const task = await findTask(db, { id, userId });
  if (!task) throw new AppError("task_not_found");
  const images = task.status === "success" ? await listImages(db, { taskId: task.id }) : [];
  return toTaskResource(task, images, origin);
}
