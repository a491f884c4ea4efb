import type { Database } from "@/db/client";
import { hasCollection } from "@/db/queries/collections";
import { countTasks, type TaskFilter } from "@/db/queries/task-lists";
import type { TaskOwner } from "@/db/queries/tasks";
import { noSuchCollection } from "@/lib/collections/manage-collections";
import type { TaskPage, TaskQuery } from "@/lib/contract/task-list";
import { trashSince } from "./delete-task";
import { endOfPage, readPage } from "./read-page";
import { showTasks } from "./show-tasks";

/**
 * A page of a user's tasks, in the requested order.
 * @throws AppError `not_found` if the collection is not theirs; `invalid_params` for a cursor of another list
 */
export async function listTasks(
  db: Database,
  { userId, livemode, origin, query }: TaskOwner & { origin: string; query: TaskQuery },
): Promise<TaskPage> {
  const { cursor, limit, sort = "newest", total, ...wanted } = query;
  const { q, created_after, created_before, deleted, favourite, collection, ...facts } = wanted;
  if (collection !== undefined && !(await hasCollection(db, { id: collection, userId, livemode })))
    throw noSuchCollection();
  const filter: TaskFilter = {
    userId,
    livemode,
    ...facts,
    words: q,
    collectionId: collection,
    favourite: favourite === undefined ? undefined : favourite === "true",
    // Exclusive at both ends: a time taken from a task must not match that task.
    from: created_after === undefined ? undefined : new Date(Date.parse(created_after) + 1),
    until: created_before === undefined ? undefined : new Date(created_before),
    deletedSince: deleted === "true" ? trashSince() : undefined,
    // One extra row tells whether there is another page.
    limit: limit + 1,
  };
  const found = await readPage(db, filter, { sort, cursor });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    tasks: await showTasks(db, page, origin),
    ...(total && { total: await countTasks(db, filter) }),
    next_cursor: last && found.length > limit ? endOfPage(last, sort) : null,
  };
}
