import { writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseEnv, errorOf, newPerson, readTask, request, submit, waitForTask } from "../support/api";
import { freePort } from "../support/free-port";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";

/** A lock that somebody else holds keeps a statement, and with it a connection, for as long as it is held. */
async function refusesWhileItsOnlyConnectionIsInUse(
  web: TestServer,
  key: string,
  databaseUrl: string,
): Promise<void> {
  const other = new pg.Client({ connectionString: databaseUrl });
  await other.connect();
  await other.query("begin; lock table rate_limits in access exclusive mode");
  const credits = () => request(web, "/api/v1/credits", { key });
  const asked = [credits(), credits(), credits()];
  const first = await Promise.race(asked);
  expect(first.status).toBe(503);
  expect(first.headers.get("Retry-After")).toBe("5");
  expect((await errorOf(first)).code).toBe("service_unavailable");
  await other.query("commit");
  await other.end();
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  // Who had the connection is answered, and so may be who had waited a moment less than the first to be refused.
  expect(statuses).toContain(200);
  for (const status of statuses) expect([200, 503]).toContain(status);
  await expect.poll(web.log).toMatch(/"code":"service_unavailable","reason":"no connection was free"/);
  expect(web.log().match(/"the database is unavailable: no connection was free"/g)).toHaveLength(1);
  expect(web.log()).not.toContain("request failed");
}

describe("web and worker as processes of their own", () => {
  const dataDir = newDataDir();
  const servers = {} as { web: TestServer; worker: TestServer };
  let databaseUrl = "";
  beforeAll(async () => {
    const database = await databaseEnv();
    databaseUrl = database.DATABASE_URL ?? "";
    const file = path.join(dataDir, "models.json");
    const server = { kind: "sdapi", base_url: `http://127.0.0.1:${await freePort()}` };
    writeFileSync(
      file,
      JSON.stringify({ servers: { away: server }, models: [{ id: "sd", server: "away" }] }),
    );
    const env = { ...database, MODELS_FILE: file, TEST_GATE: "/nowhere/it-never-opens" };
    servers.web = await startServer({ ...env, ROLE: "web", DATABASE_POOL_SIZE: "1" }, dataDir);
    servers.worker = await startServer({ ...env, ROLE: "worker", WORKER_CONCURRENCY: "1" }, dataDir);
  });
  afterAll(() => Promise.all(Object.values(servers).map(discardServer)));

  test("share the work and the state of image servers", async () => {
    const { web, worker } = servers;
    const { key } = await newPerson(web, 10);
    const id = await submit(web, key);
    const waiting = await submit(web, key, { model: "sd" });
    expect(await waitForTask(web, key, id)).toMatchObject({ status: "success" });
    const succeeded = new RegExp(`.*"${id}".*"task succeeded"`);
    await expect.poll(worker.log).toMatch(succeeded);
    expect(web.log()).not.toMatch(succeeded);
    // Only the worker has tried to reach it.
    const health = async () => (await request(web, "/api/health")).json();
    await expect
      .poll(health, { interval: 250 })
      .toMatchObject({ status: "degraded", servers: { away: "unavailable" } });
    expect((await readTask(web, key, waiting)).status).toBe("pending");
    await refusesWhileItsOnlyConnectionIsInUse(web, key, databaseUrl);
  });

  test("cancel a task in one that the other is drawing", async () => {
    const { web, worker } = servers;
    const { key } = await newPerson(web, 10);
    const id = await submit(web, key, { model: "gated" });
    await expect.poll(async () => (await readTask(web, key, id)).status).toBe("processing");
    const response = await request(web, `/api/v1/tasks/${id}/cancel`, { key, method: "POST" });
    expect(await response.json()).toMatchObject({ cancelled: true, credits_remaining: 10 });
    // The only slot is free again.
    const next = await submit(web, key);
    expect(await waitForTask(web, key, next)).toMatchObject({ status: "success" });
    await expect.poll(worker.log).toContain("ended elsewhere");
  });
});
