import { expect, test } from "vitest";
import { formatRelative } from "@/components/ui/format-time";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const DAY_MS = 86_400_000;

test.each([
  ["a key for 7 days, a second later", 7 * DAY_MS - 1_000, "in 7 days"],
  ["an hour, a second later", 3_600_000 - 1_000, "in 1 hour"],
  ["half an hour", 1_800_000, "in 30 minutes"],
  ["this moment", 0, "just now"],
  ["three minutes ago", -200_000, "3 minutes ago"],
  ["most of two days ago", -1.9 * DAY_MS, "yesterday"],
])("%s", (_, distanceMs, expected) => {
  expect(formatRelative(new Date(NOW + distanceMs).toISOString(), NOW)).toBe(expected);
});
