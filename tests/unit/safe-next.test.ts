import { expect, test } from "vitest";
import { safeNext } from "@/lib/auth/safe-next";

test.each(["/", "/pricing", "/studio?task=task_1#top", "/settings/credits?page=2"])(
  "%s is followed",
  (next) => {
    expect(safeNext(next)).toBe(next);
  },
);

test.each([
  ...["/..//example.com", "/.//example.com", "/x/..//example.com", "/%2e%2e//example.com/path"],
  ...["/%2E%2E//example.com", "/.%2e//example.com", "/x/y/../..//example.com", "/x//example.com"],
  ...["//example.com", "///example.com", "/\\example.com", "/..\\\\example.com", "/\t/example.com"],
  ...["https://example.com", "example.com", "javascript:alert(1)", "", undefined, ["/pricing"]],
])("%s is not followed", (next) => {
  expect(safeNext(next)).toBe("/studio");
});
