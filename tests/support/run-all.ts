import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findSecrets } from "./find-secrets";

/** The duration of a test file, in seconds. */
type FileTime = { file: string; seconds: number };
/** What a runner reports, or what stands for a check that has no tests. `failures` name them and say why. */
type Tally = { passed: number; failed: number; failures?: string[]; times?: FileTime[] };

/** How many of the slowest files are listed at the end. */
const SLOWEST = 10;

const reports = mkdtempSync(path.join(tmpdir(), "girlgenerator-reports-"));
/** Where the logs of all test servers go. */
const logs = path.join(reports, "logs");
mkdirSync(logs);

/** A compile cache for all these processes. */
const COMPILED = path.resolve("node_modules/.cache/girlgenerator/compiled");

/** What a command printed last, for what is wrong outside of its tests. */
const LAST_LINES = 40;

/**
 * Runs a command of the project, alongside others.
 * @param isLive whether its output is printed at once; otherwise it is printed when it has ended
 * @returns whether it succeeded, and what it printed last
 */
async function run(
  name: string,
  words: string[],
  { env = {}, isLive = false }: { env?: Record<string, string>; isLive?: boolean } = {},
): Promise<{ isGreen: boolean; end: string }> {
  const [command = "", ...rest] = words;
  const child = spawn(command, rest, {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: COMPILED,
      NODE_COMPILE_CACHE_PORTABLE: "1",
      TEST_LOGS: logs,
      ...env,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (isLive) process.stdout.write(text);
    });
  const began = Date.now();
  const [code] = await once(child, "close");
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(`\n— ${name}, ${seconds} s\n${isLive ? "" : output}`);
  return { isGreen: code === 0, end: output.trimEnd().split("\n").slice(-LAST_LINES).join("\n") };
}

const failure = (what: string, why = ""): Tally => ({ passed: 0, failed: 1, failures: [`${what}\n${why}`] });

/** A check that passes or fails as one. */
async function check(name: string, words: string[]): Promise<Tally> {
  const { isGreen, end } = await run(name, words);
  return isGreen ? { passed: 1, failed: 0 } : failure(name, end);
}

/** Adds up a runner's report. What went wrong outside of the tests, and a missing report, count as a failure. */
function tally(
  name: string,
  file: string,
  { isGreen, end }: { isGreen: boolean; end: string },
  read: (report: never) => Tally,
): Tally {
  let counted: Tally = { passed: 0, failed: 0 };
  try {
    counted = read(JSON.parse(readFileSync(file, "utf8")) as never);
    if (isGreen || counted.failed > 0) return counted;
  } catch {
    // The runner died before it could report.
  }
  return { ...counted, ...failure(`${name}: an error outside of the tests`, end), passed: counted.passed };
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
  const ended = await run(name, words, { isLive });
  type Test = { fullName: string; status: string; failureMessages: string[] };
  type File = { name: string; startTime: number; endTime: number; message: string; assertionResults: Test[] };
  type Report = { numPassedTests: number; numFailedTests: number; testResults: File[] };
  return tally(name, file, ended, (report: Report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    failures: report.testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${path.relative(".", name)}\n${message}`] : []),
      ...assertionResults
        .filter(({ status }) => status === "failed")
        .map((test) => `${path.relative(".", name)} › ${test.fullName}\n${test.failureMessages.join("\n")}`),
    ]),
    times: report.testResults.map(({ name, startTime, endTime }) => ({
      file: path.relative(".", name),
      seconds: (endTime - startTime) / 1000,
    })),
  }));
}

async function playwright(): Promise<Tally> {
  const file = path.join(reports, "playwright.json");
  // By one worker they take as long as the API's tests beside them, and a second one would start servers of its own.
  const words = ["playwright", "test", "--workers=1", "--reporter=list,json"];
  const ended = await run("end-to-end tests", words, {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  type Result = { duration: number; errors: { message?: string }[] };
  type Spec = { title: string; file: string; ok: boolean; tests: { results: Result[] }[] };
  type Suite = { file: string; suites?: Suite[]; specs: Spec[] };
  type Report = { stats: { expected: number; flaky: number; unexpected: number }; suites: Suite[] };
  const specsOf = ({ suites = [], specs }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)];
  const resultsOf = ({ tests }: Spec) => tests.flatMap(({ results }) => results);
  const durationOf = (suite: Suite) =>
    specsOf(suite)
      .flatMap(resultsOf)
      .reduce((sum, { duration }) => sum + duration, 0);
  const reasonsOf = (spec: Spec) =>
    resultsOf(spec).flatMap(({ errors }) => errors.map(({ message }) => message));
  return tally("end-to-end tests", file, ended, ({ stats, suites }: Report) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    failures: suites
      .flatMap(specsOf)
      .filter(({ ok }) => !ok)
      .map((spec) => `tests/e2e/${spec.file} › ${spec.title}\n${reasonsOf(spec).join("\n")}`),
    times: suites.map((suite) => ({ file: `tests/e2e/${suite.file}`, seconds: durationOf(suite) / 1000 })),
  }));
}

/** Checks that no log contains a secret. */
function logsWithoutSecrets(): Tally {
  process.stdout.write("\n— nothing secret in the logs\n");
  const found = findSecrets(logs);
  return found.length === 0
    ? { passed: 1, failed: 0 }
    : failure("a secret in the logs", found.slice(0, 20).join("\n"));
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
// Again, at the end: their own places are thousands of lines above.
for (const text of results.flatMap(({ failures = [] }) => failures)) process.stdout.write(`\n✗ ${text}\n`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
