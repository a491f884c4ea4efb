import { expect, test } from "vitest";
import { nearNames } from "@/lib/near-names";

const KNOWN = ["HOST", "PORT", "APP_URL", "DATABASE_URL", "AUTH_SECRET", "DRAIN_SECONDS", "FAL_API_KEY"];
const meant = (...names: string[]) => nearNames(names, KNOWN).map(({ meant }) => meant);

test.each([
  ["DATABSE_URL", "DATABASE_URL"],
  ["DATABASE_URI", "DATABASE_URL"],
  ["database_url", "DATABASE_URL"],
  ["DATABASEURL", "DATABASE_URL"],
  ["APPURL", "APP_URL"],
  ["DRAIN_SECOND", "DRAIN_SECONDS"],
])("%s is taken for %s", (name, known) => {
  expect(meant(name)).toEqual([known]);
});

test("known, short and unrelated names are left alone", () => {
  const others = [
    "HOME",
    "HOSTS",
    "POST",
    "PATH",
    "REDIS_URL",
    "AUTH_URL",
    "NODE_OPTIONS",
    "DATABASE_HOST",
    "API_URL",
    "XAI_API_KEY",
  ];
  expect(meant(...KNOWN, ...others)).toEqual([]);
});
