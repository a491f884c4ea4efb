import { expect, test } from "vitest";
import { placeIn } from "@/lib/queue/read-line";

const LINE = [
  { id: "a", priority: 0, micros: 10, place: 1 },
  { id: "b", priority: 0, micros: 20, place: 11 },
  { id: "c", priority: 0, micros: 20, place: 21 },
  { id: "d", priority: -3, micros: 5, place: 31 },
];

test.each([
  ["one that is remembered has its own place", { id: "c", priority: 0, micros: 20 }, 21],
  ["one of the same moment goes by its id", { id: "bb", priority: 0, micros: 20 }, 12],
  ["one between two is behind the first of them", { id: "x", priority: 0, micros: 15 }, 2],
  ["one that came later is behind all of its priority", { id: "x", priority: 0, micros: 99 }, 22],
  ["a lower priority is behind whoever came before it", { id: "x", priority: -1, micros: 1 }, 22],
  ["one ahead of all is the next", { id: "x", priority: 1, micros: 99 }, 1],
  ["the last is behind all", { id: "x", priority: -9, micros: 1 }, 32],
])("%s", (_, job, place) => {
  expect(placeIn(LINE, job)).toBe(place);
});

test("in an empty queue everybody is next", () => {
  expect(placeIn([], { id: "x", priority: 0, micros: 1 })).toBe(1);
});
