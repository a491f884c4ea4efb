import { describe, expect, test } from "vitest";
import { MAX_LIVE_KEYS } from "@/lib/contract/api-keys";
import { errorOf, newPerson, request, sharedServer, submit, waitForTask } from "../support/api";
import { answer, keyCalls } from "../support/keys-api";

const server = sharedServer();
const { newManager, ask } = keyCalls(server);

const inADay = () => new Date(Date.now() + 86_400_000).toISOString();

describe("POST /api/v1/keys", () => {
  test("creates a working key, and shows it only once", async () => {
    const person = await newPerson(server);
    const manager = await newManager(person);
    const settings = {
      name: "Nightly",
      scopes: ["read", "generate"],
      credits_per_day: 5,
      credits_per_month: 50,
      models: ["plain"],
      livemode: true,
      expires_at: inADay(),
    };
    const response = await ask(manager, "POST", "", settings);
    expect(response.status).toBe(201);
    const made = await response.json();
    expect(made).toMatchObject({ ...settings, scopes: ["generate", "read"], last_used_at: null });
    expect(made.key).toMatch(/^gg_live_[0-9A-Za-z]{36}$/);
    expect(made.last_four).toBe(made.key.slice(-4));
    expect(response.headers.get("location")).toBe(`/api/v1/keys/${made.id}`);
    await submit(server, made.key);
    const list = await (await ask(manager, "GET")).json();
    expect(list.keys).toHaveLength(3);
    expect(list.keys[0]).toMatchObject({ id: made.id, name: "Nightly", credits_per_day: 5 });
    expect(JSON.stringify(list)).not.toContain(made.key);
    expect(list.keys[0]).not.toHaveProperty("key");
  });

  test("has generate and read and no limits by default", async () => {
    const manager = await newManager(await newPerson(server));
    const { body } = await answer(ask(manager, "POST", "", { name: "Plain", credits_per_day: null }));
    expect(body).toMatchObject({
      scopes: ["generate", "read"],
      credits_per_day: null,
      credits_per_month: null,
      models: null,
      livemode: true,
      expires_at: null,
    });
  });

  test.each([
    ["name", {}],
    ["name", { name: " " }],
    ["scopes", { name: "x", scopes: [] }],
    ["scopes", { name: "x", scopes: ["own"] }],
    ["credits_per_day", { name: "x", credits_per_day: 0 }],
    ["credits_per_month", { name: "x", credits_per_month: 1.5 }],
    ["models", { name: "x", models: [] }],
    ["models", { name: "x", models: ["none-such"] }],
    ["livemode", { name: "x", livemode: "true" }],
    ["expires_at", { name: "x", expires_at: "2020-01-01T00:00:00Z" }],
    ["expires_at", { name: "x", expires_at: "tomorrow" }],
    ["scope", { name: "x", scope: "read" }],
  ])("422 naming the field: %s", async (param, body) => {
    const manager = await newManager(await newPerson(server));
    const response = await ask(manager, "POST", "", body);
    expect(response.status).toBe(422);
    expect((await errorOf(response)).param).toBe(param);
  });

  test(`422 for more than ${MAX_LIVE_KEYS} keys`, async () => {
    const person = await newPerson(server);
    const manager = await newManager(person);
    const text = `insert into api_keys (id, user_id, name, sha256, last_four)
      select id || i, user_id, 'Many', encode(sha256((id || i)::bytea), 'hex'), 'many'
      from api_keys, generate_series(1, ${MAX_LIVE_KEYS - 2}) i where user_id = '${person.userId}' and name = 'Manager'`;
    await server.command("query", { text });
    const response = await ask(manager, "POST", "", { name: "One more" });
    expect(response.status).toBe(422);
    expect((await errorOf(response)).message).toContain(`${MAX_LIVE_KEYS} keys`);
  });
});

describe("PATCH /api/v1/keys/{key_id}", () => {
  test("changes the given fields, removes caps, and applies from the next request", async () => {
    const person = await newPerson(server);
    const manager = await newManager(person);
    const { body: made } = await answer(ask(manager, "POST", "", { name: "x", credits_per_day: 5 }));
    const path = `/${made.id}`;
    const { body } = await answer(ask(manager, "PATCH", path, { scopes: ["read"], credits_per_day: null }));
    expect(body).toMatchObject({ name: "x", scopes: ["read"], credits_per_day: null });
    expect(body).not.toHaveProperty("key");
    expect((await answer(ask(manager, "GET", path))).body).toEqual(body);
    const response = await request(server, "/api/v1/generate", { key: made.key, method: "POST" });
    expect(response.status).toBe(403);
    expect((await answer(ask(manager, "PATCH", path, {}))).body).toEqual({
      ...body,
      last_used_at: expect.toBeOneOf([null, expect.any(String)]),
    });
    const livemode = await ask(manager, "PATCH", path, { livemode: false });
    expect([livemode.status, (await errorOf(livemode)).param]).toEqual([422, "livemode"]);
  });

  test("an expiry may be moved to an earlier time, never a later one", async () => {
    const manager = await newManager(await newPerson(server));
    const { body: made } = await answer(ask(manager, "POST", "", { name: "x" }));
    const at = inADay();
    expect((await answer(ask(manager, "PATCH", `/${made.id}`, { expires_at: at }))).body.expires_at).toBe(at);
    for (const expires_at of [null, new Date(Date.parse(at) + 1_000).toISOString()]) {
      const response = await ask(manager, "PATCH", `/${made.id}`, { expires_at });
      expect([response.status, (await errorOf(response)).param]).toEqual([422, "expires_at"]);
    }
  });
});

describe("DELETE /api/v1/keys/{key_id}", () => {
  test("revokes a key at once, itself included; the second time it is 404", async () => {
    const manager = await newManager(await newPerson(server));
    const { body: made } = await answer(ask(manager, "POST", "", { name: "x" }));
    const { body } = await answer(ask(manager, "DELETE", `/${made.id}`));
    expect(body).toEqual({ id: made.id, deleted: true });
    expect((await request(server, "/api/v1/credits", { key: made.key })).status).toBe(401);
    expect((await ask(manager, "DELETE", `/${made.id}`)).status).toBe(404);
    const [itself] = (await (await ask(manager, "GET")).json()).keys;
    expect((await ask(manager, "DELETE", `/${itself.id}`)).status).toBe(200);
    expect((await ask(manager, "GET")).status).toBe(401);
  });
});

describe("GET /api/v1/keys/{key_id}/usage", () => {
  test("has a key's usage by day, even after it is revoked", async () => {
    const person = await newPerson(server);
    const manager = await newManager(person);
    const { body: made } = await answer(ask(manager, "POST", "", { name: "x" }));
    await submit(server, made.key);
    await waitForTask(server, made.key, await submit(server, made.key, { model: "declines" }));
    await ask(manager, "DELETE", `/${made.id}`);
    const { body } = await answer(ask(manager, "GET", `/${made.id}/usage?days=2`));
    expect(body.id).toBe(made.id);
    expect(body.days).toHaveLength(2);
    expect(body.days.at(-1)).toEqual({ day: new Date().toISOString().slice(0, 10), tasks: 2, credits: 1 });
    expect(body.days[0]).toMatchObject({ tasks: 0, credits: 0 });
    expect((await answer(ask(manager, "GET", `/${made.id}/usage`))).body.days).toHaveLength(30);
    expect((await ask(manager, "GET", `/${made.id}/usage?days=0`)).status).toBe(422);
  });
});

test("somebody else's key is treated like one that does not exist", async () => {
  const [person, other] = [await newPerson(server), await newPerson(server)];
  const [manager, theirs] = [await newManager(person), await newManager(other)];
  const [{ id }] = (await (await ask(theirs, "GET")).json()).keys;
  for (const [method, path] of [
    ["GET", ""],
    ["GET", "/usage"],
    ["PATCH", ""],
    ["DELETE", ""],
  ] as const) {
    const body = method === "PATCH" ? { name: "Mine" } : undefined;
    const there = await answer(ask(manager, method, `/${id}${path}`, body));
    const unknown = await answer(ask(manager, method, `/key_none${path}`, body));
    expect(there.status).toBe(404);
    expect(there.body.error).toEqual(unknown.body.error);
  }
  expect((await ask(theirs, "GET")).status).toBe(200);
});
