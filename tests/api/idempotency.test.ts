import { describe, expect, test, vi } from "vitest";
import { balanceOf, errorOf, newPerson, PROMPT, request, sharedServer, VALID } from "../support/api";
import { isReplay, sendUnder, tasksOf } from "../support/idempotency";
import { PATIENCE_MS } from "../support/patience";
import { rawRequest } from "../support/raw-request";
import { signIn } from "../support/sign-in";
import { WITH_PAGES } from "../support/start-server";

const server = sharedServer(WITH_PAGES);

/** A claim as a request leaves it behind that is being worked on, or was when its process died. */
async function leaveClaim(userId: string, key: string, { ageSeconds = 0, hash = "of another body" } = {}) {
  const text = `insert into idempotency_keys (user_id, key, request_hash, claim, claimed_at)
    values ('${userId}', '${key}', '${hash}', 'left', now() - interval '${ageSeconds} seconds')`;
  await server.command("query", { text });
}

describe("the same key and body again", () => {
  test("get the same response, marked as a repeat, and are charged once", async () => {
    const { userId, key } = await newPerson(server, 10);
    const first = await sendUnder(server, key, "a picture for the title page");
    expect(first.status).toBe(201);
    expect(first.headers.has("idempotent-replayed")).toBe(false);
    const text = await first.text();
    const second = await sendUnder(server, key, "a picture for the title page");
    expect(second.status).toBe(201);
    expect(isReplay(second)).toBe(true);
    expect(await second.text()).toBe(text);
    expect(second.headers.get("location")).toBe(`/api/v1/tasks/${JSON.parse(text).task_id}`);
    expect(second.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
    expect(second.headers.get("ratelimit")).toMatch(/^"generate";r=8;t=\d+$/);
    expect(await balanceOf(server, key)).toBe(9);
    expect(await tasksOf(server, userId)).toBe(1);
  });

  test("count as the same in another order, with other whitespace and with a default spelled out", async () => {
    const { key } = await newPerson(server, 10);
    await sendUnder(server, key, "k", `{"scene":"text-to-image","prompt":"${PROMPT}","model":"plain"}`);
    for (const body of [
      ` { "model" : "plain", "prompt": "${PROMPT}",\n "scene":"text-to-image" }`,
      { ...VALID, prompt: `${PROMPT} ` },
      { ...VALID, aspect_ratio: "auto" },
    ]) {
      expect(isReplay(await sendUnder(server, key, "k", body))).toBe(true);
    }
    expect(await balanceOf(server, key)).toBe(9);
  });

  test("get the original response, even after the task was deleted and the credits spent", async () => {
    const { key } = await newPerson(server, 2);
    const { task_id } = await (await sendUnder(server, key, "k")).json();
    expect((await sendUnder(server, key, "other")).status).toBe(201);
    expect((await request(server, `/api/v1/tasks/${task_id}`, { key, method: "DELETE" })).status).toBe(200);
    const again = await sendUnder(server, key, "k");
    expect(isReplay(again)).toBe(true);
    expect(await again.json()).toMatchObject({ task_id, credits_remaining: 1 });
  });

  test("are recognised for all keys of an account and its browser, and for no other account", async () => {
    const person = await newPerson(server, 10);
    const other = await server.command("createKey", { userId: person.userId, name: "Other" });
    const { task_id } = await (await sendUnder(server, person.key, "k")).json();
    expect((await (await sendUnder(server, other, "k")).json()).task_id).toBe(task_id);
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
    const theirs = await sendUnder(server, stranger.key, "k");
    expect(isReplay(theirs)).toBe(false);
    expect((await theirs.json()).task_id).not.toBe(task_id);
    expect([await balanceOf(server, person.key), await balanceOf(server, stranger.key)]).toEqual([9, 9]);
  });

  test("fifty times at once create one task", async () => {
    const { userId, key } = await newPerson(server, 100);
    const keys = [key];
    for (let i = 0; i < 9; i++) keys.push(await server.command("createKey", { userId, name: `Key ${i}` }));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => sendUnder(server, keys[i % keys.length] ?? key, "k")),
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
    expect(await tasksOf(server, userId)).toBe(1);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });

  test("are a new request after 24 hours", async () => {
    const { userId, key } = await newPerson(server, 10);
    await sendUnder(server, key, "k");
    const age = (interval: string) =>
      server.command("query", {
        text: `update idempotency_keys set created_at = now() - interval '${interval}' where user_id = '${userId}'`,
      });
    await age("23 hours 59 minutes");
    expect(isReplay(await sendUnder(server, key, "k"))).toBe(true);
    await age("24 hours 1 second");
    const late = await sendUnder(server, key, "k", { ...VALID, prompt: "something else" });
    expect(late.status).toBe(201);
    expect(isReplay(late)).toBe(false);
    expect(await balanceOf(server, key)).toBe(8);
  });

  test("are deleted some time after 24 hours", async () => {
    const { userId } = await newPerson(server);
    await leaveClaim(userId, "old");
    await leaveClaim(userId, "new");
    await server.command("query", {
      text: `update idempotency_keys set created_at = now() - interval '25 hours' where user_id = '${userId}' and key = 'old'`,
    });
    const text = `select key from idempotency_keys where user_id = '${userId}'`;
    await vi.waitFor(async () => expect(await server.command("query", { text })).toEqual([{ key: "new" }]), {
      timeout: PATIENCE_MS,
      interval: 500,
    });
  });
});

describe("422", () => {
  test("idempotency_key_reused for another body; nothing is charged", async () => {
    const { key } = await newPerson(server, 10);
    await sendUnder(server, key, "k");
    for (const body of [
      { ...VALID, prompt: "another" },
      { ...VALID, seed: 1 },
      { ...VALID, aspect_ratio: "1:1" },
    ]) {
      const response = await sendUnder(server, key, "k", body);
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
    const response = await sendUnder(server, person.key, key);
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

  test("not for 255 printable characters of any kind", async () => {
    const { key } = await newPerson(server, 10);
    const printable = Array.from({ length: 93 }, (_, i) => String.fromCharCode(0x21 + i)).join("");
    const long = `${printable}, ${printable}${printable}`.slice(0, 255);
    expect((await sendUnder(server, key, long)).status).toBe(201);
    expect(isReplay(await sendUnder(server, key, long))).toBe(true);
    expect(isReplay(await sendUnder(server, key, `${long.slice(0, 254)}?`))).toBe(false);
  });

  test("comes after 401 and 429", async () => {
    const { key } = await newPerson(server, 10);
    expect((await sendUnder(server, "gg_live_wrong", "")).status).toBe(401);
    for (let i = 0; i < 10; i++) expect((await sendUnder(server, key, "k")).status).toBe(201);
    expect((await sendUnder(server, key, "")).status).toBe(429);
    expect((await sendUnder(server, key, "k")).status).toBe(429);
    expect(await balanceOf(server, key)).toBe(9);
  });
});

describe("an error", () => {
  test("is not stored: once corrected, the request succeeds under the same key", async () => {
    const { userId, key } = await newPerson(server, 0);
    expect((await sendUnder(server, key, "k", { ...VALID, model: "dall-e" })).status).toBe(422);
    expect((await sendUnder(server, key, "k")).status).toBe(403);
    await server.command("grant", { userId, amount: 5 });
    const response = await sendUnder(server, key, "k");
    expect(response.status).toBe(201);
    expect(isReplay(response)).toBe(false);
    expect(isReplay(await sendUnder(server, key, "k"))).toBe(true);
    expect(await balanceOf(server, key)).toBe(4);
  });
});

describe("a request that its process abandoned", () => {
  test("keeps its key for a while, then releases it", async () => {
    const { userId, key } = await newPerson(server, 10);
    const done = await sendUnder(server, key, "done");
    expect(done.status).toBe(201);
    const [row] = await server.command("query", {
      text: `select request_hash from idempotency_keys where user_id = '${userId}'`,
    });
    const hash = String(row?.request_hash);
    await leaveClaim(userId, "fresh", { hash, ageSeconds: 5 });
    expect((await sendUnder(server, key, "fresh")).status).toBe(409);
    await leaveClaim(userId, "stale", { hash, ageSeconds: 120 });
    const answer = await sendUnder(server, key, "stale");
    expect(answer.status).toBe(201);
    expect(isReplay(answer)).toBe(false);
    expect(isReplay(await sendUnder(server, key, "stale"))).toBe(true);
    expect(await balanceOf(server, key)).toBe(8);
  });
});
