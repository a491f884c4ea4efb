import { expect, test, vi } from "vitest";
import { databaseEnv, generate, newPerson, request, VALID } from "../support/api";
import { PATIENCE_MS } from "../support/patience";
import { discardServer, newDataDir, startServer } from "../support/start-server";

const isReached = (url: string) =>
  fetch(`${url}/api/health`).then(
    () => true,
    () => false,
  );

const LATER = "has been migrated by a later version of GirlGenerator than this one";

test("nothing is waited for after Ctrl+C; after SIGTERM, health is 503 while requests are still served, then the port closes; a version older than its database says so at start-up", async () => {
  const env = { ...(await databaseEnv()), DRAIN_SECONDS: "300", KEEP_ALIVE_SECONDS: "77" };
  const first = await startServer(env, newDataDir());
  expect(first.log()).not.toContain(LATER);
  expect((await request(first, "/api/health")).headers.get("keep-alive")).toBe("timeout=77");
  const { key } = await newPerson(first);
  const text = "insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)";
  await first.command("query", { text });
  expect(await first.stop("SIGINT")).toBe(0);

  const server = await startServer({ ...env, DRAIN_SECONDS: "3" }, first.dataDir);
  await expect.poll(server.log).toContain(LATER);
  expect((await request(server, "/api/health")).status).toBe(200);
  server.signal("SIGTERM");
  const isStopping = () => server.log().includes('"stopping"');
  await vi.waitUntil(isStopping, { interval: 10, timeout: PATIENCE_MS });
  const health = await request(server, "/api/health");
  expect(health.status).toBe(503);
  expect(await health.json()).toEqual({ status: "stopping", checks: {} });
  expect((await generate(server, key, VALID)).status).toBe(201);
  await vi.waitUntil(async () => !(await isReached(server.url)), { interval: 100, timeout: PATIENCE_MS });
  expect(await server.ended()).toBe(0);
  await discardServer(server);
});
