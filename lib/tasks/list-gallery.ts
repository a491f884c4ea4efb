import type { Database } from "@/db/client";
import { listTasks, type TaskOwner } from "@/db/queries/tasks";
import type { GalleryQuery, TaskPage } from "@/lib/contract/task";
import { toTaskResource } from "./to-task-resource";

/** A page of a user's tasks, newest first. */
export async function listGallery(
  db: Database,
  { userId, livemode, origin, query }: TaskOwner & { origin: string; query: GalleryQuery },
): Promise<TaskPage> {
  const { cursor: before, limit, ...filter } = query;
  // One more than asked for tells whether there is another page.
  const found = await listTasks(db, { userId, livemode, ...filter, before, limit: limit + 1 });
  const page = found.slice(0, limit);
  return {
    tasks: page.map(({ task, images }) => toTaskResource(task, images, origin)),
    next_cursor: found.length > limit ? (page.at(-1)?.task.id ?? null) : null,
  };
}
