import type { Database } from "@/db/client";
import type { TaskWithImages } from "@/db/queries/tasks";
import type { TaskResource } from "@/lib/contract/task";
import type { findPlaces } from "@/lib/queue/find-places";
import { queuePlaces } from "./queue-places";
import { toTaskResource } from "./to-task-resource";

/**
 * Tasks as their owner sees them, pending ones with their queue positions.
 * @param find queries the positions
 */
export async function showTasks(
  db: Database,
  found: TaskWithImages[],
  origin: string,
  find?: typeof findPlaces,
): Promise<TaskResource[]> {
  const places = await queuePlaces(
    db,
    found.map(({ task }) => task),
    find,
  );
  return found.map(({ task, images }) => toTaskResource(task, images, origin, places.get(task.id)));
}
