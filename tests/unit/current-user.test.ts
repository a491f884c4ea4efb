import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { currentUser } from "@/lib/auth/current-user";

const dataDir = mkdtempSync(path.join(tmpdir(), "girlgenerator-build-"));
process.env.DATABASE_URL = "";
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

test("where there is no request, as in a build, nobody is asked for and no database is created", async () => {
  await expect(currentUser()).rejects.toThrow("`cookies` was called outside a request scope");
  expect(readdirSync(dataDir)).toEqual([]);
});
