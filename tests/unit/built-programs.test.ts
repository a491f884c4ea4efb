import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const FROM_BUILD = "These are the built commands.";
let folder = "";

/** Gives a file of the folder an age. */
function write(name: string, text: string, ageSeconds: number): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  const seconds = Date.now() / 1000 - ageSeconds;
  for (const one of [file, path.dirname(file)]) utimesSync(one, seconds, seconds);
}

/** What `npm run admin -- --help` prints in the folder. */
const help = () =>
  execFileSync(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "--import",
      path.resolve("lib/load-typescript.ts"),
      path.resolve("lib/cli/admin.ts"),
      "--help",
    ],
    { cwd: folder, encoding: "utf8" },
  );

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "girlgenerator-test-"));
  write(".next/programs/run-admin.mjs", `console.log(${JSON.stringify(FROM_BUILD)});`, 10);
  write("lib/one.ts", "", 30);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("commands come from a build that is newer than its sources, and otherwise from their source", () => {
  write(".next/girlgenerator-built", "", 20);
  const built = help();
  write("lib/one.ts", "", 15);
  const stale = help();
  expect([built, stale].map((printed) => printed.includes(FROM_BUILD))).toEqual([true, false]);
  expect(stale).toContain("Usage: admin");
});
