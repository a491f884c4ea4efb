import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findSecrets } from "./find-secrets";

/** The duration of a test file, in seconds. */
type FileTime = { file: string; seconds: number };
type Tally = { passed: number; failed: number; times?: FileTime[] };

/** How many of the slowest files are listed at the end. */
const SLOWEST = 10;

const reports = mkdtempSync(path.join(tmpdir(), "girlgenerator-reports-"));
/** Where the logs of all test servers go. */
const logs = path.join(reports, "logs");
mkdirSync(logs);

/** A compile cache for all these processes. */
const COMPILED = path.resolve("node_modules/.cache/girlgenerator/compiled");

/**
 * Runs a command of the project, alongside others.
 * @param isLive whether its output is printed at once; otherwise it is printed when it has ended
 * @returns whether it succeeded
 */
async function run(
  name: string,
  words: string[],
  { env = {}, isLive = false }: { env?: Record<string, string>; isLive?: boolean } = {},
): Promise<boolean> {
  const [command = "", ...rest] = words;
  const output = path.join(reports, `${name}.txt`);
  const handle = isLive ? process.stdout.fd : openSync(output, "w");
  const child = spawn(command, rest, {
    stdio: ["ignore", handle, handle],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: COMPILED,
      NODE_COMPILE_CACHE_PORTABLE: "1",
      TEST_LOGS: logs,
      ...env,
    },
  });
  const began = Date.now();
  const [code] = await once(child, "close");
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(`\n— ${name}, ${seconds} s\n${isLive ? "" : readFileSync(output, "utf8")}`);
  return code === 0;
}

/** A check that passes or fails as one. */
async function check(name: string, words: string[]): Promise<Tally> {
  return (await run(name, words)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Adds up a runner's report; a missing one counts as a failure. */
function tally(file: string, isGreen: boolean, read: (report: never) => Tally): Tally {
  let counted: Tally = { passed: 0, failed: 1 };
  try {
    counted = read(JSON.parse(readFileSync(file, "utf8")) as never);
  } catch {
    // The runner died before it could report; the failure above counts.
  }
  return isGreen || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** @param projects of `vitest.config.ts`; may contain an asterisk. @param isLive as for `run` @param options of Vitest's own */
async function vitest(
  name: string,
  projects: string[],
  { isLive, options = [] }: { isLive: boolean; options?: string[] },
): Promise<Tally> {
  const file = path.join(reports, `${name}.json`);
  const words = [
    "vitest",
    "run",
    ...projects.map((project) => `--project=${project}`),
    ...options,
    ...["default", "json", "./tests/faults/table.ts"].map((reporter) => `--reporter=${reporter}`),
    `--outputFile.json=${file}`,
  ];
  const isGreen = await run(name, words, { isLive });
  type File = { name: string; startTime: number; endTime: number };
  type Report = { numPassedTests: number; numFailedTests: number; testResults: File[] };
  return tally(file, isGreen, (report: Report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    times: report.testResults.map(({ name, startTime, endTime }) => ({
      file: path.relative(".", name),
      seconds: (endTime - startTime) / 1000,
    })),
  }));
}

async function playwright(): Promise<Tally> {
  const file = path.join(reports, "playwright.json");
  const isGreen = await run("end-to-end tests", ["playwright", "test", "--reporter=list,json"], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  type Suite = { file: string; suites?: Suite[]; specs: { tests: { results: { duration: number }[] }[] }[] };
  type Report = { stats: { expected: number; flaky: number; unexpected: number }; suites: Suite[] };
  const durationOf = ({ suites = [], specs }: Suite): number =>
    specs
      .flatMap(({ tests }) => tests.flatMap(({ results }) => results))
      .reduce((sum, { duration }) => sum + duration, 0) +
    suites.reduce((sum, suite) => sum + durationOf(suite), 0);
  return tally(file, isGreen, ({ stats, suites }: Report) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    times: suites.map((suite) => ({ file: `tests/e2e/${suite.file}`, seconds: durationOf(suite) / 1000 })),
  }));
}

/** Checks that no log contains a secret. */
function logsWithoutSecrets(): Tally {
  process.stdout.write("\n— nothing secret in the logs\n");
  const found = findSecrets(logs);
  for (const line of found.slice(0, 20)) process.stdout.write(`${line}\n`);
  return found.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Checks types after the build, which writes those of the routes. */
async function buildAndTypes(): Promise<Tally[]> {
  return [
    // Here, rather than in the first test that requests a page.
    await check("build", ["npm", "run", "-s", "build"]),
    await check("route types", ["next", "typegen"]),
    // Before the tests: one of them makes a build of its own, whose types would be checked, too.
    await check("types", ["tsc", "--noEmit"]),
  ];
}

/** Tests that need no build. */
async function readCode(): Promise<Tally[]> {
  const options = ["--no-config-hints"];
  return [
    await check("format and lint", ["biome", "ci", "--error-on-warnings"]),
    await check("unused files, exports and packages", ["knip", ...options]),
    await check("packages of the product", [
      "knip",
      "--production",
      "--strict",
      "--dependencies",
      ...options,
    ]),
  ];
}

// A build leaves a core idle for half of its time, so tests that need no build run alongside it.
const [read, built, unit] = await Promise.all([
  readCode(),
  buildAndTypes(),
  // These compute more than they wait, and each process more would load and compile the same vocabularies again.
  vitest("unit tests", ["unit*", "providers"], { isLive: false, options: ["--maxWorkers=3"] }),
]);
// API tests wait for leases and sweeps for a quarter of their time, so browser tests run alongside them.
const [api, browser] = await Promise.all([
  vitest("API tests", ["api*", "faults*"], { isLive: true }),
  playwright(),
]);
const results = [...read, ...built, unit, api, browser, logsWithoutSecrets()];
rmSync(reports, { recursive: true });
const slowest = results
  .flatMap(({ times = [] }) => times)
  .sort((a, b) => b.seconds - a.seconds)
  .slice(0, SLOWEST);
process.stdout.write("\n— the slowest files\n");
for (const { file, seconds } of slowest)
  process.stdout.write(`${seconds.toFixed(1).padStart(6)} s  ${file}\n`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
