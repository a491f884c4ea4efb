import { expect, test } from "vitest";
import type { TaskResource } from "@/lib/contract/task";
import { pollAfterSeconds } from "@/lib/tasks/poll-interval";

test.each([
  ["pending", 0, 1],
  ["processing", 30, 2],
  ["pending", 600, 5],
  ["success", 0, undefined],
  ["failed", 0, undefined],
])("a task that has been %s for %i seconds is polled again in %s", (status, age, seconds) => {
  const created_at = new Date(Date.now() - age * 1_000).toISOString();
  expect(pollAfterSeconds({ status, created_at } as TaskResource)).toBe(seconds);
});
