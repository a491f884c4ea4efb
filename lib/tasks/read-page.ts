import type { Database } from "@/db/client";
import { type ListedTask, listTasks, type TaskFilter, type TaskPlace } from "@/db/queries/task-lists";
import type { TASK_SORTS } from "@/lib/closed-lists";
import { readCursor, writeCursor } from "@/lib/list-cursor";

type TaskSort = (typeof TASK_SORTS)[number];

/** The cursor's parts: a time in microseconds and an id, preceded by the section if there are two. */
const PLACE = /^(\d{1,16}) ([!-~]{1,100})$/;
const PLACE_IN_PART = /^(marked|others) (\d{1,16}) ([!-~]{1,100})$/;

/** The sections of a list: favourites, then the others. */
const PARTS = { marked: true, others: false } as const;

/** A page of tasks in an order. @throws AppError `invalid_params` for a cursor that is not of a list in this order */
export async function readPage(
  db: Database,
  filter: TaskFilter,
  { sort, cursor }: { sort: TaskSort; cursor: string | undefined },
): Promise<ListedTask[]> {
  if (sort === "newest") {
    const after = cursor === undefined ? undefined : placeOf(readCursor(cursor, PLACE));
    return listTasks(db, { ...filter, after });
  }
  const [part, ...place] = cursor === undefined ? [] : readCursor(cursor, PLACE_IN_PART);
  const names = part === "others" ? (["others"] as const) : (["marked", "others"] as const);
  const found: ListedTask[] = [];
  for (const name of names) {
    const favourite = PARTS[name];
    const left = filter.limit - found.length;
    if (left === 0 || (filter.favourite !== undefined && filter.favourite !== favourite)) continue;
    const after = name === part ? placeOf(place) : undefined;
    found.push(...(await listTasks(db, { ...filter, favourite, after, limit: left })));
  }
  return found;
}

/** The cursor after a page that ends with a task. */
export function endOfPage({ task, place: { micros, id } }: ListedTask, sort: TaskSort): string {
  if (sort === "newest") return writeCursor(micros, id);
  return writeCursor(task.favourite ? "marked" : "others", micros, id);
}

function placeOf([micros = "", id = ""]: string[]): TaskPlace {
  return { micros, id };
}
