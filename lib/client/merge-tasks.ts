import type { TaskResource } from "@/lib/contract/task";
import type { TaskPage } from "@/lib/contract/task-list";

/** Whether favourites come before the others; each part is newest first. */
type Order = { favouritesFirst: boolean };

/** The tasks read so far in the list's order, where the list continues, and how many there are in total. */
export type KnownTasks = Order & {
  tasks: readonly TaskResource[];
  cursor: string | null;
  total: number;
};

/**
 * Merges the beginning of the list into the tasks read before. An unchanged task stays the same object, so that its card is
 * not rendered again.
 * @returns `known` itself if nothing has changed
 */
export function withHead(
  known: KnownTasks | undefined,
  head: TaskPage,
  { favouritesFirst }: Order = known ?? { favouritesFirst: false },
): KnownTasks {
  const before = new Map(known?.tasks.map((task) => [task.task_id, task]));
  const tasks = head.tasks.map((task) => sameOr(before.get(task.task_id), task));
  const last = tasks.at(-1);
  const isAll = head.next_cursor === null;
  // Nothing in common: more tasks were added meanwhile than fit on the page, or all known ones are gone.
  const isNew = !known || !head.tasks.some(({ task_id }) => before.has(task_id));
  if (isNew || isAll || !last) {
    const total = head.total ?? tasks.length;
    const next = { favouritesFirst, tasks, cursor: head.next_cursor, total };
    return known && isSame(known, next) ? known : next;
  }
  const inHead = new Set(head.tasks.map((task) => task.task_id));
  const rest = known.tasks.filter(
    (task) => !inHead.has(task.task_id) && !isBefore(task, last, favouritesFirst),
  );
  const merged = [...tasks, ...rest];
  const next = {
    favouritesFirst,
    tasks: merged,
    cursor: rest.length === 0 ? head.next_cursor : known.cursor,
    total: head.total ?? known.total + merged.length - known.tasks.length,
  };
  return isSame(known, next) ? known : next;
}

/**
 * Applies to a page the changes that arrived while it was being read, which may be older or newer than it. A task's status never
 * goes back, so the more advanced one is the later.
 */
export function withNews(head: TaskPage, news: readonly TaskResource[], order: Order): TaskPage {
  const read = new Map(head.tasks.map((task) => [task.task_id, task]));
  const last = head.tasks.at(-1);
  const isWithin = (task: TaskResource) =>
    head.next_cursor === null || !last || isBefore(task, last, order.favouritesFirst);
  const later = news.filter((task) => {
    const before = read.get(task.task_id);
    return before ? stageOf(task) > stageOf(before) : isWithin(task);
  });
  if (later.length === 0) return head;
  const { tasks, total } = later.reduce(withTask, withHead(undefined, head, order));
  return { ...head, tasks: [...tasks], ...(head.total === undefined ? {} : { total }) };
}

/** Appends the next page. */
export function withMore(known: KnownTasks, page: TaskPage): KnownTasks {
  const there = new Set(known.tasks.map((task) => task.task_id));
  const fresh = page.tasks.filter((task) => !there.has(task.task_id));
  const tasks = [...known.tasks, ...fresh];
  // Once the list is read to its end, the total is known.
  return {
    ...known,
    tasks,
    cursor: page.next_cursor,
    total: page.next_cursor === null ? tasks.length : known.total,
  };
}

/** Inserts or updates a task at its place in the list's order. */
export function withTask(known: KnownTasks, task: TaskResource): KnownTasks {
  const before = known.tasks.find((one) => one.task_id === task.task_id);
  const moves = known.favouritesFirst && before?.favourite !== task.favourite;
  if (before && !moves)
    return {
      ...known,
      tasks: known.tasks.map((one) => (one.task_id === task.task_id ? sameOr(one, task) : one)),
    };
  const others = known.tasks.filter((one) => one.task_id !== task.task_id);
  const total = known.total + (before ? 0 : 1);
  const place = others.findIndex((one) => isBefore(task, one, known.favouritesFirst));
  // It is beyond the tasks read so far, and will come with its page.
  if (place === -1 && known.cursor !== null) return { ...known, tasks: others, total };
  return { ...known, total, tasks: others.toSpliced(place === -1 ? others.length : place, 0, task) };
}

/** Removes some tasks. */
export function withoutTasks(known: KnownTasks, ids: ReadonlySet<string>): KnownTasks {
  const tasks = known.tasks.filter((task) => !ids.has(task.task_id));
  return { ...known, tasks, total: known.total - (known.tasks.length - tasks.length) };
}

/** Whether a change ends a known task's waiting while another still waits, which has then moved up. */
export function movesOthersUp(known: readonly TaskResource[], changed: readonly TaskResource[]): boolean {
  const now = new Map(changed.map((task) => [task.task_id, task.status]));
  const waited = known.filter(({ status }) => status === "pending");
  const left = waited.filter(({ task_id }) => (now.get(task_id) ?? "pending") !== "pending");
  return left.length > 0 && left.length < waited.length;
}

/** The order of a task's statuses. */
const stageOf = ({ status }: TaskResource) => ["pending", "processing"].indexOf(status) + 1 || 3;

/** Ids from the same millisecond are unordered. */
function isBefore(one: TaskResource, other: TaskResource, favouritesFirst: boolean): boolean {
  if (favouritesFirst && one.favourite !== other.favourite) return one.favourite;
  return one.created_at > other.created_at;
}

function isSame(known: KnownTasks, next: KnownTasks): boolean {
  return (
    next.cursor === known.cursor &&
    next.total === known.total &&
    next.favouritesFirst === known.favouritesFirst &&
    next.tasks.length === known.tasks.length &&
    next.tasks.every((task, index) => task === known.tasks[index])
  );
}

function sameOr(before: TaskResource | undefined, now: TaskResource): TaskResource {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
