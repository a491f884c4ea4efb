import { rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { databaseEnv, newPerson, readTask, request, submit, waitForTask } from "../support/api";
import { FAR_ADDRESS } from "../support/far-network";
import { startFarServer } from "../support/far-server";
import { PATIENCE_MS } from "../support/patience";
import { plain } from "../support/pictures";
import { discardServer, newDataDir, startServer, type TestServer } from "../support/start-server";

const PATIENCE = { timeout: PATIENCE_MS, interval: 50 };
/** How many tasks a worker fetches references for at a time. */
const FETCHING_AT_ONCE = 8;

const endOf = ({ finished_at }: Record<string, unknown>) => Date.parse(String(finished_at));

/** Servers elsewhere: one that has a picture, and one that does not answer until the test does. */
const held: ServerResponse[] = [];
let far: Awaited<ReturnType<typeof startFarServer>>;
let server: TestServer;
let gate: string;

/** One picture is drawn at a time. */
beforeAll(async () => {
  const picture = await plain(640, 360).png().toBuffer();
  far = await startFarServer(({ url }, response) => {
    if (url === "/dead.png") held.push(response);
    else response.end(picture);
  });
  const dataDir = newDataDir();
  gate = path.join(dataDir, "gate");
  server = await startServer({ ...(await databaseEnv()), TEST_GATE: gate, WORKER_CONCURRENCY: "1" }, dataDir);
  await server.command("setFarHosts", {
    hosts: { "far.example": [[FAR_ADDRESS]] },
    ports: { [FAR_ADDRESS]: far.port },
  });
});
afterAll(async () => {
  await far.stop();
  await discardServer(server);
});
/** The gate of `gated` is closed. */
beforeEach(() => rmSync(gate, { force: true }));

const from = (name: string) => ({
  scene: "image-to-image",
  model: "one-reference",
  image_input: [`http://far.example/${name}.png`],
});

/** Has somebody's task keep all others from being drawn until the gate opens. */
async function occupy(key: string): Promise<void> {
  const id = await submit(server, key, { model: "gated" });
  await expect.poll(async () => (await readTask(server, key, id)).status, PATIENCE).toBe("processing");
}

test("a waiting task has its position, and an estimate if there is one", async () => {
  const [many, one] = [await newPerson(server), await newPerson(server)];
  const read = async (key: string, query: string) =>
    (await (await request(server, `/api/v1/tasks${query}`, { key })).json()).tasks;
  await submit(server, one.key, { model: "plain" });
  // What is asked of a task that waits is kept for a while, also that nothing was measured.
  await expect.poll(() => read(one.key, "?status=success"), PATIENCE).toHaveLength(1);
  await occupy(many.key);
  const first = await submit(server, many.key, { model: "plain" });
  const second = await submit(server, many.key, { model: "costly" });
  const known = expect.toSatisfy((seconds) => Number.isInteger(seconds) && seconds >= 1);
  const atFirst = [
    { task_id: second, status: "pending", queue: { position: 2, estimated_seconds: null } },
    { task_id: first, status: "pending", queue: { position: 1, estimated_seconds: known } },
    { status: "processing" },
  ];
  const listed = await read(many.key, "");
  expect(listed).toMatchObject(atFirst);
  expect(listed[2]).not.toHaveProperty("queue");
  const single = await submit(server, one.key, { model: "plain" });
  expect(await readTask(server, one.key, single)).toMatchObject({ queue: { position: 1 } });
  expect(await readTask(server, many.key, second)).toMatchObject({ queue: { position: 3 } });
  writeFileSync(gate, "");
  expect(await waitForTask(server, many.key, second)).not.toHaveProperty("queue");
});

test("a single task and a list give the same position, in short and long queues", async () => {
  const people = [await newPerson(server), await newPerson(server)];
  const listed = async (status: string, key: string) =>
    (await (await request(server, `/api/v1/tasks?status=${status}&limit=100`, { key })).json()).tasks;
  await occupy(people[0]?.key ?? "");
  for (const [count, length] of [
    [3, 6],
    [60, 126],
  ] as const) {
    for (const { userId } of people)
      await server.command("submitMany", { userId, count, models: ["plain"], prompt: "A girl" });
    const places: number[] = [];
    for (const { key } of people) {
      const tasks = await listed("pending", key);
      for (const task of [tasks[0], tasks[1], tasks.at(-1)]) {
        // What is measured may be measured anew in between.
        const queue = { position: task.queue.position, estimated_seconds: expect.toSatisfy(() => true) };
        expect(await readTask(server, key, task.task_id)).toEqual({ ...task, queue });
        places.push(task.queue.position);
      }
    }
    expect(Math.min(...places)).toBe(1);
    expect(Math.max(...places)).toBe(length);
  }
  await server.command("query", { text: "delete from pgboss.job where state < 'active'" });
  writeFileSync(gate, "");
  await expect.poll(() => listed("processing", people[0]?.key ?? ""), PATIENCE).toHaveLength(0);
});

test("one user's queue does not delay another's", async () => {
  const [many, one] = [await newPerson(server), await newPerson(server)];
  await occupy(many.key);
  const line: string[] = [];
  for (let count = 0; count < 4; count++) line.push(await submit(server, many.key, { model: "plain" }));
  const single = await submit(server, one.key, { model: "plain" });
  writeFileSync(gate, "");
  const passed = endOf(await waitForTask(server, one.key, single));
  for (const id of line) {
    expect(endOf(await waitForTask(server, many.key, id))).toBeGreaterThan(passed);
  }
});

test("an external reference does not put a user behind those who came later", async () => {
  const [first, second] = [await newPerson(server), await newPerson(server)];
  await occupy((await newPerson(server)).key);
  const fetched = await submit(server, first.key, from("picture"));
  const about = `data ->> 'taskId' = '${fetched}'`;
  const isFetched = `select 1 from pgboss.job where name = 'generate-fetching' and state = 'completed' and ${about}`;
  await vi.waitUntil(async () => (await server.command("query", { text: isFetched })).length === 1, PATIENCE);
  // As it is for a moment, or until it is known that its process has died: the drawing is queued, the fetch still in work.
  const isFetching = `update pgboss.job set state = 'active', completed_on = null where name = 'generate-fetching' and ${about}`;
  await server.command("query", { text: isFetching });
  expect(await readTask(server, first.key, fetched)).toMatchObject({ queue: { position: 1 } });
  const later = await submit(server, second.key, { model: "plain" });
  writeFileSync(gate, "");
  const ended = endOf(await waitForTask(server, first.key, fetched));
  expect(endOf(await waitForTask(server, second.key, later))).toBeGreaterThan(ended);
});

test("dead servers of one user's references do not delay others", async () => {
  const crowd = await Promise.all(Array.from({ length: FETCHING_AT_ONCE }, () => newPerson(server)));
  let last = "";
  for (const { key } of [...crowd, ...crowd]) last = await submit(server, key, from("dead"));
  await vi.waitUntil(() => held.length === FETCHING_AT_ONCE, PATIENCE);
  expect(await readTask(server, crowd.at(-1)?.key ?? "", last)).toMatchObject({
    queue: { position: expect.any(Number), estimated_seconds: null },
  });
  const one = await newPerson(server);
  const single = await submit(server, one.key, from("picture"));
  held[0]?.writeHead(404).end();
  expect((await waitForTask(server, one.key, single)).status).toBe("success");
  // The next of those that were there before had to wait.
  expect(held.length).toBeLessThanOrEqual(FETCHING_AT_ONCE + 1);
});
