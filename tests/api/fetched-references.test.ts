import { existsSync, readdirSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { FETCH_REFERENCES } from "@/lib/queue/jobs";
import { databaseEnv, newPerson, request, submit, waitForTask } from "../support/api";
import { FAR_ADDRESS } from "../support/far-network";
import { startFarServer } from "../support/far-server";
import { METRICS_TOKEN } from "../support/metrics-token";
import { PATIENCE_MS } from "../support/patience";
import { plain } from "../support/pictures";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";

const PATIENCE = { timeout: PATIENCE_MS, interval: 50 };
const URLS = ["http://far.example/first.png", "http://far.example/second.png"];

const held: ServerResponse[] = [];
let asked: string[] = [];
let far: Awaited<ReturnType<typeof startFarServer>>;
let server: TestServer;
const dataDir = newDataDir();
const gate = path.join(dataDir, "gate");

/** Pictures at any address; the second one waits until the test answers. */
beforeAll(async () => {
  const picture = await plain(640, 360).png().toBuffer();
  far = await startFarServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/second.png") held.push(response);
    else response.end(picture);
  });
  server = await startServer({ ...(await databaseEnv()), TEST_GATE: gate, METRICS_TOKEN }, dataDir);
  await server.command("setFarHosts", {
    hosts: { "far.example": [[FAR_ADDRESS]] },
    ports: { [FAR_ADDRESS]: far.port },
  });
});

afterAll(async () => {
  await discardServer(server);
  await far.stop();
});

beforeEach(() => {
  held.length = 0;
  asked = [];
});

const from = (urls: string[], model: string) => ({ scene: "image-to-image", model, image_input: urls });

function storedFiles(): number {
  const folder = path.join(server.dataDir, "files");
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
}

test("references are fetched once, however often the model is called, and removed when the task has its picture", async () => {
  const { key } = await newPerson(server);
  const before = storedFiles();
  const id = await submit(server, key, from(URLS.slice(0, 1), "busy-at-first"));
  expect(await waitForTask(server, key, id)).toMatchObject({ status: "success" });
  expect(asked).toEqual(["/first.png"]);
  await vi.waitUntil(() => storedFiles() === before + 1, PATIENCE);
});

test("a fetch given up as lost does not take the task from the worker drawing it", async () => {
  const { key } = await newPerson(server);
  const before = storedFiles();
  const id = await submit(server, key, from(URLS.slice(0, 1), "gated"));
  const stateOf = `select state from pgboss.job where name = 'generate' and data ->> 'taskId' = '${id}'`;
  const isDrawn = async () =>
    (await server.command("query", { text: stateOf })).some(({ state }) => state === "active");
  await vi.waitUntil(isDrawn, PATIENCE);
  const job = await server.command("runAgain", { taskId: id, queue: FETCH_REFERENCES.name });
  const fetchAgain = { id: String(job), queue: FETCH_REFERENCES.name };
  await vi.waitUntil(async () => (await server.command("jobState", fetchAgain)) === "completed", PATIENCE);
  writeFileSync(gate, "");
  expect(await waitForTask(server, key, id)).toMatchObject({ status: "success" });
  expect(asked).toEqual(["/first.png"]);
  const attempts = await server.command("query", { text: `select attempt from tasks where id = '${id}'` });
  expect(attempts).toEqual([{ attempt: 2 }]);
  await vi.waitUntil(() => storedFiles() === before + 1, PATIENCE);
});

test("tasks behind others of their user do not count as waiting for a worker", async () => {
  const { key } = await newPerson(server);
  const before = storedFiles();
  const ids = [
    await submit(server, key, from(URLS, "any-references")),
    await submit(server, key, from(URLS, "any-references")),
  ];
  await vi.waitUntil(() => held.length === 1, PATIENCE);
  const figures = await (await request(server, "/api/metrics", { key: METRICS_TOKEN })).text();
  expect(figures).toContain('girlgenerator_queue_tasks{status="pending"} 2\n');
  expect(figures).toContain("girlgenerator_queue_oldest 0\n");
  const picture = await plain(64, 64).png().toBuffer();
  held[0]?.end(picture);
  await vi.waitUntil(() => held.length === 2, PATIENCE);
  held[1]?.end(picture);
  for (const id of ids) expect(await waitForTask(server, key, id)).toMatchObject({ status: "success" });
  await vi.waitUntil(() => storedFiles() === before + ids.length, PATIENCE);
});

test("references of a failed task are removed from the store", async () => {
  const { key } = await newPerson(server);
  const before = storedFiles();
  const id = await submit(server, key, from(URLS, "any-references"));
  await vi.waitUntil(() => held.length === 1 && storedFiles() === before + 1, PATIENCE);
  held[0]?.writeHead(404).end();
  expect((await waitForTask(server, key, id)).status).toBe("failed");
  await vi.waitUntil(() => storedFiles() === before, PATIENCE);
});

test("files of a fetch given up as lost are removed, even if the task is deleted first", async () => {
  const { key } = await newPerson(server);
  const before = storedFiles();
  const id = await submit(server, key, from(URLS, "any-references"));
  await vi.waitUntil(() => held.length === 1 && storedFiles() === before + 1, PATIENCE);
  await server.command("runAgain", { taskId: id, queue: FETCH_REFERENCES.name });
  await vi.waitUntil(() => held.length === 2, PATIENCE);
  held[1]?.writeHead(404).end();
  expect((await waitForTask(server, key, id)).status).toBe("failed");
  held[0]?.writeHead(404).end();
  await request(server, `/api/v1/tasks/${id}`, { key, method: "DELETE" });
  const longAgo = `update tasks set deleted_at = now() - interval '31 days' where id = '${id}'`;
  await server.command("query", { text: longAgo });
  await server.command("tidyStore");
  expect(storedFiles()).toBe(before);
});

test("a task that an earlier version queued is drawn", async () => {
  const { key } = await newPerson(server);
  const id = await submit(server, key, from(URLS, "any-references"));
  await vi.waitUntil(() => held.length === 1, PATIENCE);
  await server.command("runAgain", { taskId: id });
  await vi.waitUntil(() => held.length === 2, PATIENCE);
  held[1]?.end(await plain(64, 64).png().toBuffer());
  expect(await waitForTask(server, key, id)).toMatchObject({ status: "success" });
  held[0]?.writeHead(404).end();
});
