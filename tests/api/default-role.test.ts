import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildIfStale } from "@/lib/server/build-if-stale";
import { picture } from "../providers/pictures";
import { type Reply, vendorServer } from "../providers/vendor-server";
import { balanceOf, request, submit, VALID, waitForTask } from "../support/api";
import { type NpmStarted, npmStart } from "../support/npm-start";
import { PATIENCE_MS } from "../support/patience";
import { type Finished, runScript } from "../support/run-script";
import { printedByShell } from "../support/run-shell";
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

/**
 * `npm start` without settings: an embedded database, and web and worker in one process. Its three lives are lived one after the
 * other, because each takes several seconds of a core: one that is killed while it creates the database, one as the README has
 * it, and one with vendors.
 */
describe("npm start on a new embedded database", () => {
  const vendor = vendorServer();
  const folder = newDataDir();
  const dataDir = path.join(folder, "what's mine");
  const demoFile = path.join(dataDir, "demo.json");
  const calls = new Map<string, number[]>();
  const tasks = new Map<string, Awaited<ReturnType<typeof waitForTask>>>();
  const known = {} as {
    killed: Finished;
    first: { output: string; files: string[]; curl: string; saved: Uint8Array; code: number | null };
    demo: Record<"base_url" | "email" | "password" | "api_key", string>;
    second: NpmStarted & { service: TestServer; balance: number };
  };
  const env = { DATABASE_URL: "", DATA_DIR: dataDir };

  async function liveUntilKilled(): Promise<void> {
    const killed = runScript("start", [], { ...env, PORT: "0" });
    const at = (name: string) => path.join(dataDir, name);
    await vi.waitUntil(() => globSync(at("db/*/base")).length > 0, { timeout: PATIENCE_MS, interval: 5 });
    process.kill(Number(readFileSync(at("lock.pid"), "utf8")), "SIGKILL");
    await killed;
    // A moment later, there would have been this as well, and PGlite takes what has it for a database.
    writeFileSync(at("db/PG_VERSION"), "");
    known.killed = await runScript("admin", ["ledger", "verify"], env);
  }

  async function liveAsInReadme(): Promise<void> {
    const { output, stop } = await npmStart(dataDir);
    known.demo = JSON.parse(readFileSync(demoFile, "utf8"));
    const [curl = ""] = /curl -X POST [\s\S]*?'\n/.exec(output()) ?? [];
    const [, demoLine = ""] = /or: {2}(.*)/.exec(output()) ?? [];
    known.first = { output: output(), files: readdirSync(dataDir), curl: "", saved: Buffer.of(), code: null };
    known.first.curl = await printedByShell(`${curl.trim()} -s`);
    const saved = (await printedByShell(demoLine)).trimEnd().split("\n").at(-1) ?? "";
    known.first.saved = readFileSync(saved);
    unlinkSync(saved);
    known.first.code = await stop();
  }

  async function liveWithVendors(): Promise<void> {
    const answers = new Map(FAILURES.map(({ does, answer }) => [nameOf(does), answer]));
    const good = drawn(await picture(1024, 1024));
    vendor.answer(({ json }) => {
      const model = String(json().model);
      const times = [...(calls.get(model) ?? []), Date.now()];
      calls.set(model, times);
      if (model !== BUSY_ONCE) return answers.get(model) ?? fault(500);
      return times.length > 1 ? good : fault(429, { "Retry-After": String(BUSY_SECONDS) });
    });
    const started = await npmStart(dataDir, {
      APP_URL: "https://pictures.example",
      DATABSE_URL: "postgres://database/app",
      WORKER_CONCURRENCY: "8",
      IMAGES_BASE_URL: `${vendor.url}/v1`,
      IMAGES_MODELS: [...answers.keys(), BUSY_ONCE].join(),
    });
    const [, url = ""] = /listens at (http:\S+?)"/.exec(started.output()) ?? [];
    const service = { url } as TestServer;
    const key = known.demo.api_key;
    known.second = { ...started, service, balance: await balanceOf(service, key) };
    // A page is asked before the worker has anything to do.
    for (const page of ["/pricing", "/docs"]) await fetch(`${url}${page}`);
    // In one request, because the account's limit counts requests, and those of its first life as well.
    const batch = await request(service, "/api/v1/tasks", {
      key,
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        requests: [...answers.keys()].map((model) => ({ ...VALID, model, aspect_ratio: "1:1" })),
      }),
    });
    const { tasks: submitted } = (await batch.json()) as { tasks: { model: string; task_id: string }[] };
    submitted.push({
      model: BUSY_ONCE,
      task_id: await submit(service, key, { model: BUSY_ONCE, aspect_ratio: "1:1" }),
    });
    for (const { model, task_id } of submitted) tasks.set(model, await waitForTask(service, key, task_id));
  }

  beforeAll(async () => {
    // What is waited for is the start, which would build first.
    buildIfStale();
    mkdirSync(dataDir);
    await liveUntilKilled();
    await liveAsInReadme();
    await liveWithVendors();
  });
  afterAll(async () => {
    await known.second?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("recreates a database whose creation was killed", () => {
    expect(known.killed.stderr).toContain(`There is no database in ${dataDir}`);
    expect(known.first.files).not.toContain("db.making");
  });

  test("creates a demo account, whose curl line and npm run demo work unchanged", () => {
    const { output, curl, saved, code } = known.first;
    expect(output).toContain("A demo account with 1,000 credits is ready");
    expect(output).toContain("DATA_DIR=");
    expect(statSync(demoFile).mode & 0o777).toBe(0o600);
    expect(Object.keys(known.demo)).toEqual(["base_url", "email", "password", "api_key"]);
    for (const value of Object.values(known.demo)) expect(output).toContain(value);
    expect(JSON.parse(curl)).toMatchObject({ status: "pending", credits_used: 1, credits_remaining: 999 });
    expect(Buffer.from(saved.subarray(1, 4)).toString()).toBe("PNG");
    expect(code).toBe(0);
  });

  test("keeps that account at the next start, and says where it listens and what is misspelt", () => {
    const output = known.second.output();
    expect(output).toMatch(/ready at https:\/\/pictures\.example, and listens at http:\/\/127\.0\.0\.1:\d+"/);
    expect(output).toContain("The variable DATABSE_URL is unknown. Did you mean DATABASE_URL?");
    expect(output).not.toContain(known.demo.password);
    const kept = JSON.parse(readFileSync(demoFile, "utf8"));
    expect(kept).toEqual({ ...known.demo, base_url: "https://pictures.example" });
  });

  test.each(["", "null"])("has npm run demo say that its file is damaged: '%s'", async (torn) => {
    const whole = readFileSync(demoFile);
    writeFileSync(demoFile, torn);
    const { code, stderr } = await runScript("demo", [], { DATA_DIR: dataDir });
    writeFileSync(demoFile, whole);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^.*demo\.json is damaged[^\n]*\n$/);
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
    const { service, balance, stop } = known.second;
    expect(await balanceOf(service, known.demo.api_key)).toBe(balance - 1);
    await stop();
    const { stdout } = await runScript("admin", ["policy", "report"], env);
    const refusals = stdout.split("\n\n")[0]?.trim().split("\n") ?? [];
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toContain(known.demo.email);
    expect(refusals[0]).toContain("\tmodel\t");
  });
});
