import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  databaseEnv,
  generate,
  newPerson,
  type Person,
  request,
  submit,
  VALID,
  waitForTask,
} from "../support/api";
import { freePort } from "../support/free-port";
import { newLogFile } from "../support/keep-logs";
import { PATIENCE_MS } from "../support/patience";
import { discardServer, newDataDir, secretFor, startServer, type TestServer } from "../support/start-server";

const BUILD = { VERCEL: "1", BUILD_DIR: ".next-alone" };
const NEXT = "node_modules/next/dist/bin/next";
/** What is asked for below, and what only this build has. All else is built from the same files for our own server. */
const PARTS = [
  "app/(site)/page.tsx",
  "app/api/[[...path]]/route.ts",
  "app/api/v1/credits/route.ts",
  "app/api/v1/generate/route.ts",
  "app/api/v1/tasks/[task_id]/route.ts",
  "app/files/[path]/route.vercel.ts",
].join(",");

/** Next as a host runs it that has no use for a server of ours, and a worker elsewhere. */
describe("Next by itself", () => {
  const parts: { next?: ChildProcess; worker?: TestServer; person?: Person } = {};
  const alone = {} as TestServer;
  beforeAll(async () => {
    const database = await databaseEnv();
    const dataDir = newDataDir();
    const worker = await startServer({ ...database, ROLE: "worker" }, dataDir);
    const env = {
      ...process.env,
      ...secretFor(database),
      ...database,
      ...BUILD,
      NODE_ENV: "production",
      ROLE: "web",
      DATA_DIR: dataDir,
    } as NodeJS.ProcessEnv;
    // None of the parts is rendered ahead, so that a compiled build is a whole one.
    const words = ["build", `--debug-build-paths=${PARTS}`, "--experimental-build-mode=compile"];
    expect(spawnSync(process.execPath, [NEXT, ...words], { env }).status).toBe(0);
    const port = await freePort();
    parts.worker = worker;
    const logFile = newLogFile(dataDir);
    const log = openSync(logFile, "a");
    parts.next = spawn(process.execPath, [NEXT, "start", "-H", "127.0.0.1", "-p", String(port)], {
      env,
      stdio: ["ignore", log, log],
    });
    await vi.waitUntil(() => readFileSync(logFile, "utf8").includes("Ready"), PATIENCE_MS);
    Object.assign(alone, { ...worker, url: `http://127.0.0.1:${port}` });
    parts.person = await newPerson(worker);
  });
  afterAll(async () => {
    parts.next?.kill();
    if (parts.worker) await discardServer(parts.worker);
  });
  const key = () => parts.person?.key ?? "";

  test("draws, and serves what was drawn", async () => {
    const task = await waitForTask(alone, key(), await submit(alone, key(), { model: "sketch" }));
    const [address = ""] = task.images ?? [];
    const image = await fetch(address);
    expect(image.status).toBe(200);
    expect(image.headers.get("content-type")).toBe("image/png");
    expect(image.headers.get("cache-control")).toContain("immutable");
    expect((await fetch(address, { headers: { Range: "bytes=0-7" } })).status).toBe(206);
  });

  test("gives every response an id of its own and the security headers", async () => {
    const response = await request(alone, "/api/v1/credits", {
      key: key(),
      headers: { "X-Request-Id": "mine" },
    });
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const page = await fetch(`${alone.url}/`);
    const nonce = /'nonce-([^']+)'/.exec(page.headers.get("content-security-policy") ?? "")?.[1];
    expect(await page.text()).toContain(`nonce="${nonce}"`);
  });

  test("responds in the contract's shape", async () => {
    expect((await generate(alone, undefined, VALID)).status).toBe(401);
    expect((await generate(alone, key(), {})).status).toBe(422);
    expect((await request(alone, "/api/v1/nothing", { key: key() })).status).toBe(404);
  });
});
