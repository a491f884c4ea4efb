import { type ChildProcess, spawn } from "node:child_process";
import { openSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { buildIfStale } from "@/lib/server/build-if-stale";
import { picture } from "../providers/pictures";
import { type Reply, vendorServer } from "../providers/vendor-server";
import { balanceOf, submit, waitForTask } from "../support/api";
import { copyEmbeddedDatabase } from "../support/database-template";
import { newLogFile } from "../support/keep-logs";
import { NO_VENDORS } from "../support/no-vendors";
import { runScript } from "../support/run-script";
import { newDataDir, type TestServer } from "../support/start-server";

const POLICY = "Generation failed due to content policy.";
const fault = (status: number, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  body: { error: { message: "vendor words", type: "x" } },
});
const drawn = (bytes: Uint8Array | string): Reply => ({
  body: { created: 1, data: [{ b64_json: Buffer.from(bytes).toString("base64") }] },
});

/** The table of failures in docs/models.md: what the vendor does, how often it is asked, and what the person reads. */
const FAILURES: { does: string; answer: Reply; calls: number; says: string }[] = [
  { does: "answers 5xx", answer: fault(500), calls: 4, says: "did not respond" },
  { does: "answers gibberish", answer: { body: "<html>" }, calls: 4, says: "could not be" },
  {
    does: "answers without a picture",
    answer: { body: { created: 1, data: [] } },
    calls: 4,
    says: "Your credits",
  },
  {
    does: "answers SVG",
    answer: drawn("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    calls: 4,
    says: "image",
  },
  { does: "is busy for long", answer: fault(429, { "Retry-After": "600" }), calls: 1, says: "busy" },
  {
    does: "declines the content",
    answer: { status: 400, body: { error: { message: "no", code: "content_policy_violation" } } },
    calls: 1,
    says: POLICY,
  },
  { does: "does not accept the key", answer: fault(401), calls: 1, says: "cannot be used" },
  { does: "does not accept the request", answer: fault(400), calls: 1, says: "change the prompt" },
];
const BUSY_ONCE = "busy-once";
const BUSY_SECONDS = 6;

const nameOf = (does: string) => does.replaceAll(" ", "-");

/** The default of `npm start`: web and worker are one process, and a page is asked before the worker has anything to do. */
describe.runIf(inject("database") === "embedded")("in one process with the pages", () => {
  const vendor = vendorServer();
  const dataDir = newDataDir();
  const logFile = newLogFile(dataDir);
  const calls = new Map<string, number[]>();
  const tasks = new Map<string, Awaited<ReturnType<typeof waitForTask>>>();
  const known = {} as { service: TestServer; key: string; email: string; process: ChildProcess };

  beforeAll(async () => {
    // What is waited for below is the start, which would build and create a database first.
    buildIfStale();
    copyEmbeddedDatabase(dataDir);
    const answers = new Map(FAILURES.map(({ does, answer }) => [nameOf(does), answer]));
    const good = drawn(await picture(1024, 1024));
    vendor.answer((request) => {
      const model = String(request.json().model);
      const times = [...(calls.get(model) ?? []), Date.now()];
      calls.set(model, times);
      if (model !== BUSY_ONCE) return answers.get(model) ?? fault(500);
      return times.length > 1 ? good : fault(429, { "Retry-After": String(BUSY_SECONDS) });
    });
    const log = openSync(logFile, "a");
    known.process = spawn("npm", ["start"], {
      env: {
        ...process.env,
        ...NO_VENDORS,
        DATABASE_URL: "",
        DATA_DIR: dataDir,
        PORT: "0",
        APP_URL: "",
        DRAIN_SECONDS: "0",
        WORKER_CONCURRENCY: "8",
        IMAGES_BASE_URL: `${vendor.url}/v1`,
        IMAGES_MODELS: [...answers.keys(), BUSY_ONCE].join(),
      },
      stdio: ["ignore", log, log],
    });
    const ready = () => /GirlGenerator is ready at (http:\S+?)"/.exec(readFileSync(logFile, "utf8"))?.[1];
    await vi.waitUntil(ready, { timeout: 90_000, interval: 100 });
    known.service = { url: ready() } as TestServer;
    const demo = JSON.parse(readFileSync(path.join(dataDir, "demo.json"), "utf8"));
    Object.assign(known, { key: demo.api_key, email: demo.email });
    for (const page of ["/pricing", "/docs"]) await fetch(`${known.service.url}${page}`);
    const models = [...answers.keys(), BUSY_ONCE];
    await Promise.all(
      models.map(async (model) => {
        const id = await submit(known.service, known.key, { model, aspect_ratio: "1:1" });
        tasks.set(model, await waitForTask(known.service, known.key, id));
      }),
    );
  }, 600_000);
  afterAll(() => {
    known.process?.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test.each(FAILURES)(
    "a vendor that $does is asked $calls times, and the person is told",
    ({ does, ...expected }) => {
      expect(tasks.get(nameOf(does))).toMatchObject({
        status: "failed",
        error: expect.stringContaining(expected.says),
      });
      expect(calls.get(nameOf(does))).toHaveLength(expected.calls);
    },
  );

  test("a vendor that says when to come back is asked again then", () => {
    expect(tasks.get(BUSY_ONCE)?.status).toBe("success");
    const [first = 0, second = 0, ...others] = calls.get(BUSY_ONCE) ?? [];
    expect(second - first).toBeGreaterThanOrEqual(BUSY_SECONDS * 1000);
    expect(others).toEqual([]);
  });

  test("all credits of what failed are back, and the refusal is in the report", async () => {
    expect(await balanceOf(known.service, known.key)).toBe(999);
    const ended = new Promise((resolve) => known.process.once("exit", resolve));
    known.process.kill();
    await ended;
    const env = { DATABASE_URL: "", DATA_DIR: dataDir };
    const { stdout } = await runScript("admin", ["policy", "report"], env);
    const refusals = stdout.split("\n\n")[0]?.trim().split("\n") ?? [];
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toContain(known.email);
    expect(refusals[0]).toContain("\tmodel\t");
  });
});
