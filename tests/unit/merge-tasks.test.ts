import { describe, expect, test } from "vitest";
import {
  type KnownTasks,
  movesOthersUp,
  withHead,
  withMore,
  withNews,
  withoutTasks,
  withTask,
} from "@/lib/client/merge-tasks";
import type { TaskResource } from "@/lib/contract/task";
import type { TaskPage } from "@/lib/contract/task-list";

const task = (n: number, fields: object = {}) =>
  ({
    task_id: `task_${n}`,
    created_at: new Date(n * 1_000).toISOString(),
    favourite: false,
    ...fields,
  }) as TaskResource;
const page = (numbers: number[], next: number | null = null): TaskPage => ({
  tasks: numbers.map((n) => task(n)),
  next_cursor: next === null ? null : `task_${next}`,
  ...(next === null ? {} : { total: 100 }),
});
const idsOf = ({ tasks }: KnownTasks) => tasks.map(({ task_id }) => Number(task_id.slice(5)));
/** Tasks 9 to 2, read in two pages. */
const KNOWN = withMore(withHead(undefined, page([9, 8, 7, 6], 6)), page([5, 4, 3, 2], 2));

test("a task that starts or ends moves up those still waiting", () => {
  const [first, second] = [task(1, { status: "pending" }), task(2, { status: "pending" })];
  const begun = task(1, { status: "processing" });
  expect(movesOthersUp([second, first], [begun])).toBe(true);
  expect(movesOthersUp([second, first], [task(1, { status: "failed" })])).toBe(true);
  expect(movesOthersUp([first], [begun])).toBe(false);
  expect(movesOthersUp([second, begun], [begun])).toBe(false);
  expect(movesOthersUp([second, first], [first])).toBe(false);
});

describe("the head of the list, read again,", () => {
  test("is unchanged if nothing has changed", () => {
    expect(withHead(KNOWN, page([9, 8, 7, 6], 6))).toBe(KNOWN);
  });
  test("adds what is new, keeps what was read further down, and the objects of unchanged tasks", () => {
    const merged = withHead(KNOWN, page([11, 10, 9, 8], 8));
    expect(idsOf(merged)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    expect(merged.cursor).toBe("task_2");
    expect(merged.tasks[2]).toBe(KNOWN.tasks[0]);
  });
  test("drops deleted tasks", () => {
    expect(idsOf(withHead(KNOWN, page([9, 7, 6, 5], 5)))).toEqual([9, 7, 6, 5, 4, 3, 2]);
  });
  test("updates changed tasks", () => {
    const merged = withHead(KNOWN, {
      tasks: [task(9, { status: "failed" }), task(8)],
      next_cursor: "task_8",
    });
    expect(merged.tasks[0]).toMatchObject({ status: "failed" });
    expect(idsOf(merged)).toEqual(idsOf(KNOWN));
  });
  test("replaces the list if it has nothing in common with it", () => {
    expect(withHead(KNOWN, page([40, 39, 38], 38))).toMatchObject({ cursor: "task_38" });
    expect(idsOf(withHead(KNOWN, page([40, 39, 38], 38)))).toEqual([40, 39, 38]);
  });
  test("is the whole list if nothing follows it", () => {
    expect(idsOf(withHead(KNOWN, page([9, 8])))).toEqual([9, 8]);
  });
});

test("events that arrive while a page is read are merged into it if newer and matching", () => {
  const order = { favouritesFirst: false };
  const read = { ...page([9, 8, 7], 7), tasks: [9, 8, 7].map((n) => task(n, { status: "processing" })) };
  const told = (n: number, status: string) => task(n, { status });
  expect(withNews(read, [told(9, "pending"), told(8, "processing"), told(2, "success")], order)).toBe(read);
  const now = withNews(read, [told(10, "pending"), told(9, "failed"), told(10, "success")], order);
  expect(now.tasks.map(({ status }) => status)).toEqual(["success", "failed", "processing", "processing"]);
  expect(now).toMatchObject({ next_cursor: read.next_cursor, total: 101 });
  expect(withNews({ ...page([9]), total: 1 }, [told(2, "success")], order).total).toBe(2);
});

test("the count includes tasks not read yet", () => {
  const uncounted = { ...page([11, 10, 9, 8], 8), total: undefined };
  expect(withHead(KNOWN, uncounted as TaskPage).total).toBe(102);
  expect(withHead(KNOWN, { ...uncounted, total: 77 } as TaskPage).total).toBe(77);
  expect(withoutTasks(KNOWN, new Set(["task_9", "task_3"])).total).toBe(98);
  expect(withTask(KNOWN, task(1)).total).toBe(101);
  expect(withMore(KNOWN, page([1])).total).toBe(9);
});

test("with favourites first, a newly marked one moves up to them", () => {
  const marked = { favourite: true };
  const head = {
    tasks: [task(5, marked), task(2, marked), task(9), task(8)],
    next_cursor: "task_8",
    total: 9,
  };
  const known = withHead(undefined, head, { favouritesFirst: true });
  expect(idsOf(withTask(known, task(8, marked)))).toEqual([8, 5, 2, 9]);
  expect(idsOf(withTask(known, task(5)))).toEqual([2, 9, 8]);
  const longer = withMore(known, page([7, 6, 4, 3, 1]));
  const again = withHead(longer, {
    tasks: [task(5, marked), task(3, marked), task(2, marked), task(9)],
    next_cursor: "task_9",
  });
  expect(idsOf(again)).toEqual([5, 3, 2, 9, 8, 7, 6, 4, 1]);
});

test("a restored task returns to its place", () => {
  expect(idsOf(withTask(withHead(undefined, page([9, 7], 7)), task(8)))).toEqual([9, 8, 7]);
  expect(idsOf(withTask(withHead(undefined, page([9, 7], 7)), task(3)))).toEqual([9, 7]);
  expect(idsOf(withTask(withHead(undefined, page([9, 7])), task(3)))).toEqual([9, 7, 3]);
});
