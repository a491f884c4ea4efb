import { expect, test, vi } from "vitest";
import { databaseEnv, generate, newPerson, request, VALID } from "../support/api";
import { discardServer, newDataDir, startServer } from "../support/start-server";

const isReached = (url: string) =>
  fetch(`${url}/api/health`).then(
    () => true,
    () => false,
  );

test("after SIGTERM health sends balancers elsewhere while requests are answered; then the port closes", async () => {
  const server = await startServer({ ...(await databaseEnv()), DRAIN_SECONDS: "3" }, newDataDir());
  const { key } = await newPerson(server);
  expect((await request(server, "/api/health")).status).toBe(200);
  server.signal("SIGTERM");
  await vi.waitUntil(() => server.log().includes('"stopping"'), { interval: 10, timeout: 20_000 });
  const health = await request(server, "/api/health");
  expect(health.status).toBe(503);
  expect(await health.json()).toEqual({ status: "stopping", checks: {} });
  expect((await generate(server, key, { ...VALID, model: "plain" })).status).toBe(201);
  await vi.waitUntil(async () => !(await isReached(server.url)), { interval: 100, timeout: 30_000 });
  expect(await server.ended()).toBe(0);
  await discardServer(server);
});

test("after Ctrl+C nobody waits", async () => {
  const server = await startServer({ ...(await databaseEnv()), DRAIN_SECONDS: "300" }, newDataDir());
  expect(await server.stop("SIGINT")).toBe(0);
  await discardServer(server);
});
