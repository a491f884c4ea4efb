import type { TaskResource } from "@/lib/contract/task";
import type { TaskPage } from "@/lib/contract/task-list";

/** Whether somebody's favourites come before the others; each part is newest first. */
type Order = { favouritesFirst: boolean };

/** Tasks as far as they were read, in the list's order, where it goes on, and how many there are in all. */
export type KnownTasks = Order & {
  tasks: readonly TaskResource[];
  cursor: string | null;
  total: number;
};

/**
 * Merges the beginning of the list into what was read before. A task that has not changed stays the same object, so
 * that its card need not render again.
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
  // Nothing in common: more was added in the meantime than the page holds, or everything known is gone.
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
 * Brings a page up to date with what was told while it was being read, which may have happened before or after. A task's status
 * never goes back, so the further one is the later.
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

/** Adds the page that follows. */
export function withMore(known: KnownTasks, page: TaskPage): KnownTasks {
  const there = new Set(known.tasks.map((task) => task.task_id));
  const fresh = page.tasks.filter((task) => !there.has(task.task_id));
  const tasks = [...known.tasks, ...fresh];
  // Where the list is read to its end, it is known how many there are.
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
  // Beyond what was read: it comes with its page.
  if (place === -1 && known.cursor !== null) return { ...known, tasks: others, total };
  return { ...known, total, tasks: others.toSpliced(place === -1 ? others.length : place, 0, task) };
}

/** Without some tasks. */
export function withoutTasks(known: KnownTasks, ids: ReadonlySet<string>): KnownTasks {
  const tasks = known.tasks.filter((task) => !ids.has(task.task_id));
  return { ...known, tasks, total: known.total - (known.tasks.length - tasks.length) };
}

/** Whether one of the known tasks is pending no more by what has changed, while another still waits: that one has moved up. */
export function leavesOthersWaiting(
  known: readonly TaskResource[],
  changed: readonly TaskResource[],
): boolean {
  const now = new Map(changed.map((task) => [task.task_id, task.status]));
  const waited = known.filter(({ status }) => status === "pending");
  const left = waited.filter(({ task_id }) => (now.get(task_id) ?? "pending") !== "pending");
  return left.length > 0 && left.length < waited.length;
}

/** How far a task has come. */
const stageOf = ({ status }: TaskResource) => ["pending", "processing"].indexOf(status) + 1 || 3;

/** Ids of the same millisecond have no order. */
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
