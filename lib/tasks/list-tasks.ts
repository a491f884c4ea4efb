import type { Database } from "@/db/client";
import { hasCollection } from "@/db/queries/collections";
import * as queries from "@/db/queries/task-lists";
import type { TaskOwner } from "@/db/queries/tasks";
import { noSuchCollection } from "@/lib/collections/manage-collections";
import type { TaskPage, TaskQuery } from "@/lib/contract/task-list";
import { readCursor, writeCursor } from "@/lib/list-cursor";
import { trashSince } from "./delete-task";
import { showTasks } from "./show-tasks";

/** A time in microseconds, and an id. */
const PLACE = /^(\d{1,16}) ([!-~]{1,100})$/;

/** A page of a user's tasks, newest first. @throws AppError `not_found` for those of a collection that is not theirs */
export async function listTasks(
  db: Database,
  { userId, livemode, origin, query }: TaskOwner & { origin: string; query: TaskQuery },
): Promise<TaskPage> {
  const { cursor, limit, q, created_after, created_before, deleted, favourite, collection, ...filter } =
    query;
  if (collection !== undefined && !(await hasCollection(db, { id: collection, userId, livemode })))
    throw noSuchCollection();
  // One more than asked for tells whether there is another page.
  const found = await queries.listTasks(db, {
    userId,
    livemode,
    ...filter,
    words: q,
    collectionId: collection,
    favourite: favourite === undefined ? undefined : favourite === "true",
    // Of a time that was read off a task: the task itself came neither after nor before it.
    from: created_after === undefined ? undefined : new Date(Date.parse(created_after) + 1),
    until: created_before === undefined ? undefined : new Date(created_before),
    deletedSince: deleted === "true" ? trashSince() : undefined,
    after: cursor === undefined ? undefined : placeOf(cursor),
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = page.at(-1)?.place;
  return {
    tasks: await showTasks(db, page, origin),
    next_cursor: last && found.length > limit ? writeCursor(last.micros, last.id) : null,
  };
}

function placeOf(cursor: string): queries.TaskPlace {
  const [micros = "", id = ""] = readCursor(cursor, PLACE);
  return { micros, id };
}
