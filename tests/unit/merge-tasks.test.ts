import { describe, expect, test } from "vitest";
import { type KnownTasks, withHead, withMore, withTask } from "@/lib/client/merge-tasks";
import type { TaskResource } from "@/lib/contract/task";
import type { TaskPage } from "@/lib/contract/task-list";

const task = (n: number, status = "success") => ({ task_id: `task_${n}`, status }) as TaskResource;
const page = (numbers: number[], next: number | null = null): TaskPage => ({
  tasks: numbers.map((n) => task(n)),
  next_cursor: next === null ? null : `task_${next}`,
});
const idsOf = ({ tasks }: KnownTasks) => tasks.map(({ task_id }) => Number(task_id.slice(5)));
/** Nine to two, read in two pages. */
const KNOWN = withMore(withHead(undefined, page([9, 8, 7, 6], 6)), page([5, 4, 3, 2], 2));

describe("the head of the list, read again,", () => {
  test("is what was known where nothing has changed", () => {
    expect(withHead(KNOWN, page([9, 8, 7, 6], 6))).toBe(KNOWN);
  });
  test("brings what is new, keeps what was read further down, and the objects of what stayed the same", () => {
    const merged = withHead(KNOWN, page([11, 10, 9, 8], 8));
    expect(idsOf(merged)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    expect(merged.cursor).toBe("task_2");
    expect(merged.tasks[2]).toBe(KNOWN.tasks[0]);
  });
  test("drops what is gone", () => {
    expect(idsOf(withHead(KNOWN, page([9, 7, 6, 5], 5)))).toEqual([9, 7, 6, 5, 4, 3, 2]);
  });
  test("shows a task that has changed as it is now", () => {
    const merged = withHead(KNOWN, { tasks: [task(9, "failed"), task(8)], next_cursor: "task_8" });
    expect(merged.tasks[0]).toMatchObject({ status: "failed" });
    expect(idsOf(merged)).toEqual(idsOf(KNOWN));
  });
  test("is all there is where it has nothing in common with what was known", () => {
    expect(withHead(KNOWN, page([40, 39, 38], 38))).toMatchObject({ cursor: "task_38" });
    expect(idsOf(withHead(KNOWN, page([40, 39, 38], 38)))).toEqual([40, 39, 38]);
  });
  test("is all there is where nothing follows it", () => {
    expect(idsOf(withHead(KNOWN, page([9, 8])))).toEqual([9, 8]);
  });
});

test("a task that comes back stands where it stood", () => {
  expect(idsOf(withTask(withHead(undefined, page([9, 7], 7)), task(8)))).toEqual([9, 8, 7]);
  expect(idsOf(withTask(withHead(undefined, page([9, 7], 7)), task(3)))).toEqual([9, 7]);
  expect(idsOf(withTask(withHead(undefined, page([9, 7])), task(3)))).toEqual([9, 7, 3]);
});
