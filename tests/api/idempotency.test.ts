import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import {
  balanceOf,
  databaseEnv,
  errorOf,
  newPerson,
  PROMPT,
  request,
  sharedServer,
  VALID,
} from "../support/api";
import { rawRequest } from "../support/raw-request";
import { signIn } from "../support/sign-in";
import {
  discardServer,
  type RunningServer,
  startServer,
  type TestServer,
  WITH_PAGES,
} from "../support/start-server";

const server = sharedServer(WITH_PAGES);

function send(
  apiKey: string,
  key: string,
  body: unknown = VALID,
  to: RunningServer = server,
): Promise<Response> {
  return request(to, "/api/v1/generate", {
    key: apiKey,
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": key },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

const isReplay = (response: Response) => response.headers.get("idempotent-replayed") === "true";
const tasksOf = async (userId: string, of: RunningServer = server) =>
  (await of.command("query", { text: `select id from tasks where user_id = '${userId}'` })).length;

/** A claim as a request leaves it behind that is being worked on, or was when its process died. */
async function leaveClaim(userId: string, key: string, { ageSeconds = 0, hash = "of another body" } = {}) {
  const text = `insert into idempotency_keys (user_id, key, request_hash, claim, claimed_at)
    values ('${userId}', '${key}', '${hash}', 'left', now() - interval '${ageSeconds} seconds')`;
  await server.command("query", { text });
}

describe("the same key and body again", () => {
  test("are answered as before, say so, and are charged once", async () => {
    const { userId, key } = await newPerson(server, 10);
    const first = await send(key, "a picture for the title page");
    expect(first.status).toBe(201);
    expect(first.headers.has("idempotent-replayed")).toBe(false);
    const text = await first.text();
    const second = await send(key, "a picture for the title page");
    expect(second.status).toBe(201);
    expect(isReplay(second)).toBe(true);
    expect(await second.text()).toBe(text);
    expect(second.headers.get("location")).toBe(`/api/v1/tasks/${JSON.parse(text).task_id}`);
    expect(second.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
    expect(second.headers.get("ratelimit")).toMatch(/^"generate";r=8;t=\d+$/);
    expect(await balanceOf(server, key)).toBe(9);
    expect(await tasksOf(userId)).toBe(1);
  });

  test("are the same in another order, with other spaces and with a default spelled out", async () => {
    const { key } = await newPerson(server, 10);
    await send(key, "k", `{"scene":"text-to-image","prompt":"${PROMPT}","model":"plain"}`);
    for (const body of [
      ` { "model" : "plain", "prompt": "${PROMPT}",\n "scene":"text-to-image" }`,
      { ...VALID, prompt: `${PROMPT} ` },
      { ...VALID, aspect_ratio: "auto" },
    ]) {
      expect(isReplay(await send(key, "k", body))).toBe(true);
    }
    expect(await balanceOf(server, key)).toBe(9);
  });

  test("have the answer of then, though the task is deleted and the credits are spent", async () => {
    const { key } = await newPerson(server, 2);
    const { task_id } = await (await send(key, "k")).json();
    expect((await send(key, "other")).status).toBe(201);
    expect((await request(server, `/api/v1/tasks/${task_id}`, { key, method: "DELETE" })).status).toBe(200);
    const again = await send(key, "k");
    expect(isReplay(again)).toBe(true);
    expect(await again.json()).toMatchObject({ task_id, credits_remaining: 1 });
  });

  test("are known by all keys of an account and by its browser, and by no other account", async () => {
    const person = await newPerson(server, 10);
    const other = await server.command("createKey", { userId: person.userId, name: "Other" });
    const { task_id } = await (await send(person.key, "k")).json();
    expect((await (await send(other, "k")).json()).task_id).toBe(task_id);
    const headers = {
      Cookie: await signIn(server, person),
      "Sec-Fetch-Site": "same-origin",
      "Content-Type": "application/json",
      "Idempotency-Key": "k",
    };
    const body = JSON.stringify(VALID);
    const browser = await request(server, "/api/v1/generate", { method: "POST", headers, body });
    expect((await browser.json()).task_id).toBe(task_id);
    const stranger = await newPerson(server, 10);
    const theirs = await send(stranger.key, "k");
    expect(isReplay(theirs)).toBe(false);
    expect((await theirs.json()).task_id).not.toBe(task_id);
    expect([await balanceOf(server, person.key), await balanceOf(server, stranger.key)]).toEqual([9, 9]);
  });

  test("fifty times at once make one task", async () => {
    const { userId, key } = await newPerson(server, 100);
    const keys = [key];
    for (let i = 0; i < 9; i++) keys.push(await server.command("createKey", { userId, name: `Key ${i}` }));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => send(keys[i % keys.length] ?? key, "k")),
    );
    const made = answers.filter((answer) => answer.status === 201);
    expect(made.filter((answer) => !isReplay(answer))).toHaveLength(1);
    const ids = await Promise.all(made.map(async (answer) => (await answer.json()).task_id));
    expect(new Set(ids).size).toBe(1);
    for (const answer of answers.filter((one) => one.status !== 201)) {
      expect(answer.status).toBe(409);
      expect(answer.headers.get("retry-after")).toBe("1");
      expect(await errorOf(answer)).toMatchObject({ code: "request_in_progress" });
    }
    expect(await balanceOf(server, key)).toBe(99);
    expect(await tasksOf(userId)).toBe(1);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });

  test("are a new request after 24 hours", async () => {
    const { userId, key } = await newPerson(server, 10);
    await send(key, "k");
    const age = (interval: string) =>
      server.command("query", {
        text: `update idempotency_keys set created_at = now() - interval '${interval}' where user_id = '${userId}'`,
      });
    await age("23 hours 59 minutes");
    expect(isReplay(await send(key, "k"))).toBe(true);
    await age("24 hours 1 second");
    const late = await send(key, "k", { ...VALID, prompt: "something else" });
    expect(late.status).toBe(201);
    expect(isReplay(late)).toBe(false);
    expect(await balanceOf(server, key)).toBe(8);
  });

  test("are forgotten some time after 24 hours", async () => {
    const { userId } = await newPerson(server);
    await leaveClaim(userId, "old");
    await leaveClaim(userId, "new");
    await server.command("query", {
      text: `update idempotency_keys set created_at = now() - interval '25 hours' where user_id = '${userId}' and key = 'old'`,
    });
    const text = `select key from idempotency_keys where user_id = '${userId}'`;
    await vi.waitFor(async () => expect(await server.command("query", { text })).toEqual([{ key: "new" }]), {
      timeout: 30_000,
      interval: 500,
    });
  });
});

describe("422", () => {
  test("idempotency_key_reused for another body; nothing is charged", async () => {
    const { key } = await newPerson(server, 10);
    await send(key, "k");
    for (const body of [
      { ...VALID, prompt: "another" },
      { ...VALID, seed: 1 },
      { ...VALID, aspect_ratio: "1:1" },
    ]) {
      const response = await send(key, "k", body);
      expect(response.status).toBe(422);
      expect(await errorOf(response)).toMatchObject({ code: "idempotency_key_reused" });
    }
    expect(await balanceOf(server, key)).toBe(9);
  });

  test.each([
    ["an empty key", ""],
    ["256 characters", "a".repeat(256)],
    ["a tab in the key", "a\tb"],
    ["a letter beyond ASCII", "é"],
  ])("invalid_params for %s", async (_, key) => {
    const person = await newPerson(server, 10);
    const response = await send(person.key, key);
    expect(response.status).toBe(422);
    expect(await errorOf(response)).toMatchObject({ code: "invalid_params", param: "Idempotency-Key" });
    expect(await balanceOf(server, person.key)).toBe(10);
  });

  test("invalid_params for two keys", async () => {
    const { key } = await newPerson(server, 10);
    const body = JSON.stringify(VALID);
    const answer = await rawRequest(server.url, [
      "POST /api/v1/generate HTTP/1.1",
      "Host: localhost",
      "Connection: close",
      `Authorization: Bearer ${key}`,
      "Content-Type: application/json",
      "Idempotency-Key: a",
      "Idempotency-Key: a",
      `Content-Length: ${body.length}`,
      "",
      body,
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 422 /);
    expect(answer).toContain('"param":"Idempotency-Key"');
  });

  test("not for 255 characters of any printable kind", async () => {
    const { key } = await newPerson(server, 10);
    const printable = Array.from({ length: 93 }, (_, i) => String.fromCharCode(0x21 + i)).join("");
    const long = `${printable}, ${printable}${printable}`.slice(0, 255);
    expect((await send(key, long)).status).toBe(201);
    expect(isReplay(await send(key, long))).toBe(true);
    expect(isReplay(await send(key, `${long.slice(0, 254)}?`))).toBe(false);
  });

  test("comes after 401 and 429", async () => {
    const { key } = await newPerson(server, 10);
    expect((await send("gg_live_wrong", "")).status).toBe(401);
    for (let i = 0; i < 10; i++) expect((await send(key, "k")).status).toBe(201);
    expect((await send(key, "")).status).toBe(429);
    expect((await send(key, "k")).status).toBe(429);
    expect(await balanceOf(server, key)).toBe(9);
  });
});

describe("an error", () => {
  test("is not kept: mended, the request passes under the same key", async () => {
    const { userId, key } = await newPerson(server, 0);
    expect((await send(key, "k", { ...VALID, model: "dall-e" })).status).toBe(422);
    expect((await send(key, "k")).status).toBe(403);
    await server.command("grant", { userId, amount: 5 });
    const response = await send(key, "k");
    expect(response.status).toBe(201);
    expect(isReplay(response)).toBe(false);
    expect(isReplay(await send(key, "k"))).toBe(true);
    expect(await balanceOf(server, key)).toBe(4);
  });
});

describe("a request that nobody answers any more", () => {
  test("keeps its key for a while, then gives it up", async () => {
    const { userId, key } = await newPerson(server, 10);
    const done = await send(key, "done");
    expect(done.status).toBe(201);
    const [row] = await server.command("query", {
      text: `select request_hash from idempotency_keys where user_id = '${userId}'`,
    });
    const hash = String(row?.request_hash);
    await leaveClaim(userId, "fresh", { hash, ageSeconds: 5 });
    expect((await send(key, "fresh")).status).toBe(409);
    await leaveClaim(userId, "stale", { hash, ageSeconds: 120 });
    const answer = await send(key, "stale");
    expect(answer.status).toBe(201);
    expect(isReplay(answer)).toBe(false);
    expect(isReplay(await send(key, "stale"))).toBe(true);
    expect(await balanceOf(server, key)).toBe(8);
  });

  test("is done once, whenever its process was killed", async () => {
    const env = await databaseEnv();
    const first = await startServer(env);
    const { userId, key } = await newPerson(first, 10);
    const lost = send(key, "k", VALID, first).catch(() => undefined);
    const text = `select key from idempotency_keys where user_id = '${userId}'`;
    await vi.waitUntil(async () => (await first.command("query", { text })).length > 0, {
      interval: 1,
      timeout: 20_000,
    });
    await first.stop("SIGKILL");
    await lost;
    const second = await startServer(env, first.dataDir);
    await second.command("query", { text: "update idempotency_keys set claimed_at = '2020-01-01'" });
    expect((await send(key, "k", VALID, second)).status).toBe(201);
    expect(await tasksOf(userId, second)).toBe(1);
    expect(await balanceOf(second, key)).toBe(9);
    await discardServer(second);
  });
});

describe.runIf(inject("database") === "postgres")("a request that is held up", () => {
  const env: Record<string, string> = {};
  let slow: TestServer;
  beforeAll(async () => {
    Object.assign(env, await databaseEnv());
    slow = await startServer(env);
  });
  afterAll(() => discardServer(slow));

  /** A new user, and a connection that holds up every charge of theirs until it is closed. */
  async function heldUp() {
    const person = await newPerson(slow, 10);
    const holder = new pg.Client({ connectionString: env.DATABASE_URL });
    await holder.connect();
    await holder.query("begin");
    await holder.query("select 1 from ledger_accounts where user_id = $1 for update", [person.userId]);
    const isWaiting = async () => {
      const { rowCount } = await holder.query(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      return rowCount === 1;
    };
    return { person, holder, isWaiting };
  }

  test("has its repeat answered with 409 until it is done", async () => {
    const { person, holder, isWaiting } = await heldUp();
    const first = send(person.key, "k", VALID, slow);
    await vi.waitUntil(isWaiting, 20_000);
    const second = await send(person.key, "k", VALID, slow);
    expect(second.status).toBe(409);
    expect(await errorOf(second)).toMatchObject({ code: "request_in_progress" });
    expect((await send(person.key, "k", { ...VALID, seed: 7 }, slow)).status).toBe(422);
    await holder.end();
    expect((await first).status).toBe(201);
    expect(isReplay(await send(person.key, "k", VALID, slow))).toBe(true);
  });

  test("does nothing once another has taken over its key", async () => {
    const { person, holder, isWaiting } = await heldUp();
    const first = send(person.key, "k", VALID, slow);
    await vi.waitUntil(isWaiting, 20_000);
    await slow.command("query", {
      text: `update idempotency_keys set claim = 'another' where user_id = '${person.userId}'`,
    });
    await holder.end();
    expect((await first).status).toBe(409);
    expect(await tasksOf(person.userId, slow)).toBe(0);
    expect(await balanceOf(slow, person.key)).toBe(10);
  });

  test("leaves nothing behind when it is killed, and its repeat makes the one task", async () => {
    const { person, holder, isWaiting } = await heldUp();
    const lost = send(person.key, "k", VALID, slow).catch(() => undefined);
    await vi.waitUntil(isWaiting, 20_000);
    await slow.stop("SIGKILL");
    await lost;
    await holder.end();
    slow = await startServer(env, slow.dataDir);
    expect((await send(person.key, "k", VALID, slow)).status).toBe(409);
    await slow.command("query", { text: "update idempotency_keys set claimed_at = '2020-01-01'" });
    const answer = await send(person.key, "k", VALID, slow);
    expect(answer.status).toBe(201);
    expect(isReplay(answer)).toBe(false);
    expect(await tasksOf(person.userId, slow)).toBe(1);
    expect(await balanceOf(slow, person.key)).toBe(9);
    expect(await slow.command("ledgerFaults")).toEqual([]);
  });
});

test.runIf(inject("database") === "postgres")(
  "a request at two servers on one database makes one task",
  async () => {
    const env = await databaseEnv();
    const [a, b] = await Promise.all([startServer(env), startServer({ ...env, ROLE: "web" })]);
    const { userId, key } = await newPerson(a, 10);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => send(key, "k", VALID, i % 2 === 0 ? a : b)),
    );
    for (const { status } of answers) expect([201, 409]).toContain(status);
    expect(answers.filter((one) => one.status === 201 && !isReplay(one))).toHaveLength(1);
    expect(await tasksOf(userId, b)).toBe(1);
    expect(await balanceOf(b, key)).toBe(9);
    await Promise.all([discardServer(a), discardServer(b)]);
  },
);
