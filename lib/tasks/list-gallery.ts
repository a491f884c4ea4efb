import type { Database } from "@/db/client";
import { listImagesOf } from "@/db/queries/images";
import { listTasks } from "@/db/queries/tasks";
import type { GalleryQuery, TaskPage } from "@/lib/contract/task";
import { toTaskResource } from "./to-task-resource";

/** A page of a user's tasks, newest first. */
export async function listGallery(
  db: Database,
  { userId, origin, query }: { userId: string; origin: string; query: GalleryQuery },
): Promise<TaskPage> {
  const { cursor: before, limit, ...filter } = query;
  // One more than asked for tells whether there is another page.
  const found = await listTasks(db, { userId, ...filter, before, limit: limit + 1 });
  const page = found.slice(0, limit);
  const images = await listImagesOf(db, { taskIds: page.map((task) => task.id) });
  return {
    tasks: page.map((task) =>
      toTaskResource(
        task,
        images.filter((image) => image.taskId === task.id),
        origin,
      ),
    ),
    next_cursor: found.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}
