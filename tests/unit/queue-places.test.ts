import { expect, test } from "vitest";
import { estimateSeconds } from "@/lib/tasks/queue-places";

test.each([
  [1, 10, 1, 20],
  [3, 10, 1, 40],
  [3, 10, 2, 25],
  [1, 10, 8, 11],
  [1, 0.1, 2, 1],
])("position %i, pictures of %d s, %i at a time: %i s", (position, pace, turns, seconds) => {
  expect(estimateSeconds(position, pace, turns)).toBe(seconds);
});
