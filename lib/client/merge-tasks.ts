import type { TaskResource } from "@/lib/contract/task";
import type { TaskPage } from "@/lib/contract/task-list";

/** Tasks as far as they were read, in the list's order, and where it goes on. */
export type KnownTasks = { tasks: readonly TaskResource[]; cursor: string | null };

/**
 * Puts what the list begins with by now in front of what was read before. A task that has not changed stays the same object,
 * so that nothing that shows it has anything to do.
 * @returns `known` itself where nothing has changed
 */
export function withHead(known: KnownTasks | undefined, head: TaskPage): KnownTasks {
  const before = new Map(known?.tasks.map((task, index) => [task.task_id, { task, index }]));
  const places = head.tasks.map((task) => before.get(task.task_id)?.index ?? -1);
  const lastShared = Math.max(-1, ...places);
  const tasks = head.tasks.map((task) => sameOr(before.get(task.task_id)?.task, task));
  // Nothing in common: more was made meanwhile than the page holds, or all that was known is gone.
  if (!known || lastShared === -1) return { tasks, cursor: head.next_cursor };
  const inHead = new Set(head.tasks.map((task) => task.task_id));
  const rest = known.tasks.slice(lastShared + 1).filter((task) => !inHead.has(task.task_id));
  const merged = [...tasks, ...rest];
  const cursor = head.next_cursor === null || rest.length === 0 ? head.next_cursor : known.cursor;
  const isSame =
    cursor === known.cursor &&
    merged.length === known.tasks.length &&
    merged.every((task, index) => task === known.tasks[index]);
  return isSame ? known : { tasks: head.next_cursor === null ? tasks : merged, cursor };
}

/** Adds the page that follows. */
export function withMore(known: KnownTasks, page: TaskPage): KnownTasks {
  const there = new Set(known.tasks.map((task) => task.task_id));
  const fresh = page.tasks.filter((task) => !there.has(task.task_id));
  return { tasks: [...known.tasks, ...fresh], cursor: page.next_cursor };
}

/** With one task as it is now; one that is not there yet stands where its id belongs, for ids sort by time. */
export function withTask(known: KnownTasks, task: TaskResource): KnownTasks {
  const others = known.tasks.filter((one) => one.task_id !== task.task_id);
  if (others.length < known.tasks.length)
    return {
      ...known,
      tasks: known.tasks.map((one) => (one.task_id === task.task_id ? sameOr(one, task) : one)),
    };
  const place = others.findIndex((one) => one.task_id < task.task_id);
  // Beyond what was read: it comes with its page.
  if (place === -1 && known.cursor !== null) return known;
  return { ...known, tasks: place === -1 ? [...others, task] : others.toSpliced(place, 0, task) };
}

/** Without some tasks. */
export function withoutTasks(known: KnownTasks, ids: ReadonlySet<string>): KnownTasks {
  return { ...known, tasks: known.tasks.filter((task) => !ids.has(task.task_id)) };
}

function sameOr(before: TaskResource | undefined, now: TaskResource): TaskResource {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
