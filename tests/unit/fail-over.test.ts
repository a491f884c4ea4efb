import { expect, test } from "vitest";
import { hasWaitedTooLong } from "@/lib/tasks/fail-over";

const MINUTE = 60_000;
const now = Date.parse("2026-11-30T12:00:00Z");
const ago = (minutes: number) => new Date(now - minutes * MINUTE);

test.each([
  ["was submitted long ago, and the server has rested for as long", 11, 11, true],
  ["was submitted long ago, and the server has come to rest just now", 30, 1, false],
  ["was submitted just now to a server that has rested for long", 1, 30, false],
  ["has waited for ten minutes, and not more", 10, 10, false],
])("a task that %s", (_, submitted, rested, isTooLong) => {
  expect(hasWaitedTooLong(ago(submitted), ago(rested), now)).toBe(isTooLong);
});
