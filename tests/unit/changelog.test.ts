import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readChangelog } from "@/lib/docs/read-changelog";

test("the changelog has days, newest first, each with entries", () => {
  const releases = readChangelog(readFileSync("CHANGELOG.md", "utf8"));
  const dates = releases.map(({ date }) => date);
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(dates).toEqual([...dates].sort().reverse());
  for (const { groups } of releases)
    for (const { title, entries } of groups) expect(entries, title).not.toEqual([]);
});

test("a line that is neither day, group nor entry is reported", () => {
  expect(() => readChangelog("# Changelog\n\n- an entry of no day")).toThrow(/an entry of no day/);
});
