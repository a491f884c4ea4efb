import { expect, test } from "vitest";
import { findHygiene } from "@/components/settings/keys/hygiene";
import type { KeyView } from "@/lib/contract/api-keys";

const NOW = Date.parse("2026-11-30T12:00:00Z");
const daysAgo = (days: number) => new Date(NOW - days * 86_400_000).toISOString();

const SOUND: KeyView = {
  id: "key_1",
  name: "Laptop",
  mask: "gg_live_…abcd",
  livemode: true,
  scopes: ["generate", "read"],
  models: null,
  creditsPerDay: null,
  creditsPerMonth: 100,
  createdAt: daysAgo(200),
  lastUsedAt: daysAgo(1),
  expiresAt: "2027-01-01T00:00:00Z",
  isRolled: false,
};

const found = (change: Partial<KeyView>) => findHygiene([{ ...SOUND, ...change }], NOW).map(({ id }) => id);

test.each([
  ["nothing", {}, []],
  ["a day below the bound", { lastUsedAt: daysAgo(89) }, []],
  ["not used for long", { lastUsedAt: daysAgo(91) }, ["unused"]],
  ["never used", { lastUsedAt: null }, ["never-used"]],
  ["never used, and new", { lastUsedAt: null, createdAt: daysAgo(0.9) }, []],
  ["no end", { expiresAt: null }, ["no-expiry"]],
  ["no cap", { creditsPerMonth: null }, ["no-cap"]],
  ["a cap a day alone", { creditsPerMonth: null, creditsPerDay: 5 }, []],
  ["no cap, and only reads", { creditsPerMonth: null, scopes: ["read"] }, []],
  ["no cap, and for tests", { creditsPerMonth: null, livemode: false }, []],
  [
    "all at once",
    { lastUsedAt: null, expiresAt: null, creditsPerMonth: null },
    ["never-used", "no-expiry", "no-cap"],
  ],
] as [string, Partial<KeyView>, string[]][])("advice about a key: %s", (_, change, expected) => {
  expect(found(change)).toEqual(expected);
});
