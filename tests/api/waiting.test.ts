import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { databaseEnv, generate, newPerson, request, VALID, waitForTask } from "../support/api";
import { eventsOf } from "../support/read-events";
import {
  discardServer,
  newDataDir,
  type RunningServer,
  startServer,
  type TestServer,
} from "../support/start-server";

const dataDir = newDataDir();
const gate = path.join(dataDir, "gate");
const isPostgres = inject("database") === "postgres";
const servers: TestServer[] = [];
/** Where requests go. On PostgreSQL another process draws, and answers as well. */
let server: RunningServer;

beforeAll(async () => {
  const env = {
    ...(await databaseEnv()),
    TEST_GATE: gate,
    TEST_LATER_GATE: `${gate}-never`,
    DRAIN_SECONDS: "2",
  };
  const web = await startServer({ ...env, ...(isPostgres && { ROLE: "web" }) }, dataDir);
  servers.push(web);
  if (isPostgres) servers.push(await startServer(env));
  server = web;
});
afterAll(async () => {
  for (const one of servers) await discardServer(one);
});

const LATER = { ...VALID, model: "stubborn" };
const GATED = { ...VALID, model: "gated" };

function post(key: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  return request(server, "/api/v1/generate", {
    key,
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

const open = (
  path: string,
  key: string,
  init: { method?: string; headers?: Record<string, string>; signal?: AbortSignal } = {},
) => request(server, path, { key, ...init });
const openGate = () => writeFileSync(gate, "");
const idOf = async (response: Response) => (await response.json()).task_id as string;

describe("before anything is drawn", () => {
  test("a wait ends when its time is up, and hundreds end when the task does", async () => {
    // Open, if this is the second try.
    rmSync(gate, { force: true });
    const people = await Promise.all(Array.from({ length: 4 }, () => newPerson(server, 10)));
    const created = await post(people[0]?.key ?? "", GATED, { Prefer: "wait=1" });
    expect(created.status).toBe(201);
    expect(await created.json()).toMatchObject({
      status: expect.stringMatching(/pending|processing/),
      credits_used: 2,
    });
    const waits = people.map(async ({ key }) => {
      const id = await idOf(await generate(server, key, GATED));
      const wait = () => open(`/api/v1/tasks/${id}`, key, { headers: { Prefer: "wait" } });
      return Promise.all(Array.from({ length: 125 }, async () => (await (await wait()).json()).status));
    });
    await expect.poll(() => server.log().split('"path":"/api/v1/generate"').length).toBeGreaterThan(5);
    openGate();
    for (const statuses of await Promise.all(waits)) expect(new Set(statuses)).toEqual(new Set(["success"]));
  });
});

describe("GET /api/v1/tasks/{task_id}/events", () => {
  test("sends the whole task at each change, ends with it, and is neither cached nor compressed", async () => {
    const { key } = await newPerson(server);
    rmSync(gate);
    const id = await idOf(await generate(server, key, GATED));
    await waitForTask(server, key, id, ["processing"]);
    const response = await open(`/api/v1/tasks/${id}/events`, key, {
      headers: { "Accept-Encoding": "gzip" },
    });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    });
    expect(response.headers.has("content-encoding")).toBe(false);
    const events = eventsOf(response);
    expect((await events.next()).value).toMatchObject({
      task_id: id,
      status: "processing",
      prompt: VALID.prompt,
    });
    openGate();
    const last = (await events.next()).value;
    expect(last).toEqual(await (await open(`/api/v1/tasks/${id}`, key)).json());
    expect(last.status).toBe("success");
    expect((await events.next()).done).toBe(true);
    const again = eventsOf(await open(`/api/v1/tasks/${id}/events`, key));
    expect((await again.next()).value).toEqual(last);
    expect((await again.next()).done).toBe(true);
  });

  test("responds to HEAD without a stream, and with 404 for somebody else's task", async () => {
    const [owner, other] = [await newPerson(server), await newPerson(server)];
    const id = await idOf(await generate(server, owner.key, VALID));
    const head = await open(`/api/v1/tasks/${id}/events`, owner.key, { method: "HEAD" });
    expect([head.status, head.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
    const foreign = await open(`/api/v1/tasks/${id}/events`, other.key);
    expect(foreign.status).toBe(404);
    expect((await foreign.json()).error.code).toBe("task_not_found");
  });
});

describe("GET /api/v1/events", () => {
  test("reports all of a user's tasks, whichever key submitted them, and nobody else's", async () => {
    const [person, other] = [await newPerson(server), await newPerson(server)];
    const second = await server.command("createKey", { userId: person.userId, name: "Second" });
    const streams = [await open("/api/v1/events", person.key), await open("/api/v1/events", second)];
    await generate(server, other.key, VALID);
    const id = await idOf(await generate(server, person.key, VALID));
    for (const stream of streams) {
      const seen: Record<string, unknown>[] = [];
      for await (const event of eventsOf(stream)) {
        seen.push(event);
        if (event.status === "success") break;
      }
      expect(new Set(seen.map(({ task_id }) => task_id))).toEqual(new Set([id]));
    }
  });

  test("allows eight per key, across processes", async () => {
    const { userId, key } = await newPerson(server);
    const gone = new AbortController();
    const first = await open("/api/v1/events", key, { signal: gone.signal });
    const others: Response[] = [];
    for (let i = 0; i < 7; i++)
      others.push(await request(servers[i % servers.length] ?? server, "/api/v1/events", { key }));
    expect([first, ...others].map(({ status }) => status)).toEqual(Array(8).fill(200));
    const ninth = await open("/api/v1/events", key);
    expect(ninth.status).toBe(429);
    expect(Number(ninth.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await ninth.json()).error.code).toBe("rate_limit_exceeded");
    const another = await server.command("createKey", { userId, name: "Other" });
    const free = await open("/api/v1/events", another);
    expect(free.status).toBe(200);
    gone.abort();
    await expect.poll(async () => (await open("/api/v1/events", key, { method: "HEAD" })).status).toBe(200);
    for (const stream of [...others, free]) await stream.body?.cancel();
  });

  test("allows no more if fifty come at once, or if a slot was lost", async () => {
    const { userId, key } = await newPerson(server);
    const asked = Array.from({ length: 50 }, (_, i) =>
      request(servers[i % servers.length] ?? server, "/api/v1/events", { key }),
    );
    const answers = await Promise.all(asked);
    const streams = answers.filter(({ status }) => status === 200);
    expect(streams).toHaveLength(8);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    const isHeld = `key like 'streams:%' and split_part(key, ':', 2) in (select id from api_keys where user_id = '${userId}')`;
    const [lost] = (await server.command("query", {
      text: `update rate_limits set points = 0, expire = now() + interval '1 hour'
        where key = (select min(key) from rate_limits where ${isHeld}) returning key`,
    })) as { key: string }[];
    for (const stream of streams) await stream.body?.cancel();
    const text = `select key from rate_limits where ${isHeld}`;
    await expect.poll(() => server.command("query", { text })).toEqual([lost]);
  });
});

describe("Prefer: wait", () => {
  test("makes generate return the whole task, and a task respond once it has ended", async () => {
    const { key } = await newPerson(server, 10);
    const response = await post(key, VALID, { Prefer: "respond-async, wait=40" });
    expect(response.status).toBe(201);
    expect(response.headers.get("preference-applied")).toBe("wait=40");
    const task = await response.json();
    expect(response.headers.get("location")).toBe(`/api/v1/tasks/${task.task_id}`);
    expect(task).toMatchObject({
      status: "success",
      credits_used: 1,
      credits_remaining: 9,
      images: [expect.any(String)],
    });
    for (const [wanted, applied] of [
      ["wait", "wait=55"],
      ["wait=600", "wait=55"],
      ["wait=", "wait=55"],
      ['WAIT="3"', "wait=3"],
      ["wait=0", null],
      ["wait=soon", null],
      ["return=minimal", null],
    ]) {
      const read = await open(`/api/v1/tasks/${task.task_id}`, key, { headers: { Prefer: wanted ?? "" } });
      expect(read.status).toBe(200);
      expect(read.headers.get("preference-applied")).toBe(applied);
    }
    expect((await generate(server, key, VALID)).headers.has("preference-applied")).toBe(false);
  });

  test("makes a batch respond once all tasks have ended", async () => {
    const { key } = await newPerson(server, 10);
    const response = await request(server, "/api/v1/tasks", {
      key,
      method: "POST",
      headers: { "Content-Type": "application/json", Prefer: "wait" },
      body: JSON.stringify({ requests: [VALID, { ...VALID, model: "declines" }, VALID] }),
    });
    expect(response.status).toBe(201);
    expect(response.headers.get("preference-applied")).toBe("wait=55");
    const { tasks, ...money } = await response.json();
    expect(tasks.map(({ status }: { status: string }) => status)).toEqual(["success", "failed", "success"]);
    expect(money).toEqual({ credits_used: 4, credits_remaining: 8 });
  });

  test("reports the refund of a failed task, and responds alike to a repeat", async () => {
    const { key } = await newPerson(server, 10);
    const headers = { Prefer: "wait", "Idempotency-Key": "k" };
    const failed = await (await post(key, { ...VALID, model: "declines" }, headers)).json();
    expect(failed).toMatchObject({ status: "failed", credits_used: 0, credits_remaining: 10 });
    const again = await post(key, { ...VALID, model: "declines" }, headers);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(await again.json()).toEqual(failed);
  });
});

/** Last: it stops the server. */
describe.runIf(isPostgres)("a process that stops", () => {
  test("ends waits and streams; each process listened on one connection", async () => {
    const { key } = await newPerson(server, 10);
    const id = await idOf(await generate(server, key, LATER));
    await waitForTask(server, key, id, ["processing"]);
    const stream = eventsOf(await open(`/api/v1/tasks/${id}/events`, key));
    expect((await stream.next()).value).toMatchObject({ status: "processing" });
    const text = `select count(*)::integer as count from pg_stat_activity
      where datname = current_database() and application_name = 'girlgenerator-events'`;
    expect(await server.command("query", { text })).toEqual([{ count: servers.length }]);
    const waiting = open(`/api/v1/tasks/${id}`, key, { headers: { Prefer: "wait=55" } });
    const stopped = servers[0]?.stop();
    expect(await (await waiting).json()).toMatchObject({ status: "processing" });
    expect((await stream.next()).done).toBe(true);
    await stopped;
  });
});
