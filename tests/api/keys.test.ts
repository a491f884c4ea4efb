import { describe, expect, test } from "vitest";
import { KEY_SCOPE_NAMES } from "@/lib/closed-lists";
import { MAX_LIVE_KEYS } from "@/lib/contract/api-keys";
import { errorOf, newPerson, type Person, request, sharedServer, submit, waitForTask } from "../support/api";

const server = sharedServer();

type Settings = Partial<Parameters<typeof server.command<"createKey">>[1]>;

/** A person's key that may look after keys, and do all else but for what is said. */
const newManager = ({ userId }: Person, settings: Settings = {}) =>
  server.command("createKey", { userId, name: "Manager", scopes: [...KEY_SCOPE_NAMES], ...settings });

function ask(key: string, method: string, path = "", body?: unknown): Promise<Response> {
  return request(server, `/api/v1/keys${path}`, {
    key,
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  });
}

async function answer(sent: Promise<Response>) {
  const response = await sent;
  return { status: response.status, body: await response.json() };
}

const inADay = () => new Date(Date.now() + 86_400_000).toISOString();

describe("POST /api/v1/keys", () => {
  test("makes a key that works, and shows it this once", async () => {
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

  test("has generate and read, and no bounds, where nothing is said", async () => {
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
  ])("422 by name: %s", async (param, body) => {
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

/** What a key may not hand on: its own settings, what it asks for, the answer's status and field. */
const BEYOND: [what: string, own: Settings, asked: object, status: number, param: string][] = [
  ["a scope", { scopes: ["read", "manage"] }, { scopes: ["read", "generate"] }, 403, "scopes"],
  ["a daily cap", { creditsPerDay: 5 }, { credits_per_day: 6 }, 422, "credits_per_day"],
  ["no daily cap", { creditsPerDay: 5 }, { credits_per_day: null }, 422, "credits_per_day"],
  ["a monthly cap", { creditsPerMonth: 5 }, { credits_per_month: 6 }, 422, "credits_per_month"],
  ["a model", { models: ["plain"] }, { models: ["plain", "sketch"] }, 422, "models"],
  ["all models", { models: ["plain"] }, { models: null }, 422, "models"],
  [
    "a later end",
    { expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
    { expires_at: inADay() },
    422,
    "expires_at",
  ],
];

describe("no key lets one do more than itself", () => {
  test.each(BEYOND)("%s", async (_, own, asked, status, param) => {
    const person = await newPerson(server);
    const manager = await newManager(person, own);
    const scopes = own.scopes ?? ["read"];
    const made = await ask(manager, "POST", "", { name: "x", scopes, ...asked });
    const [[, value] = []] = Object.entries(asked);
    if (value === null) {
      // In a new key it is as if nothing was said.
      expect((await made.json())[param]).toEqual(Object.values(own)[0]);
    } else {
      expect(made.status).toBe(status);
      expect((await errorOf(made)).param).toBe(param);
    }
    const { body: within } = await answer(ask(manager, "POST", "", { name: "x", scopes }));
    const [itself] = (await (await ask(manager, "GET")).json()).keys.slice(1);
    for (const { id } of [within, itself]) {
      const changed = await ask(manager, "PATCH", `/${id}`, asked);
      expect(changed.status).toBe(status);
      expect((await errorOf(changed)).param).toBe(param);
    }
  });

  test("what is left out is as its own", async () => {
    const models = ["plain", "gone-since"];
    const manager = await newManager(await newPerson(server), { creditsPerDay: 5, models });
    const { body } = await answer(ask(manager, "POST", "", { name: "x" }));
    expect(body).toMatchObject({ credits_per_day: 5, credits_per_month: null, models });
  });

  test("a test key makes, sees and revokes test keys only", async () => {
    const person = await newPerson(server);
    const real = await newManager(person);
    const forTests = await newManager(person, { livemode: false });
    const refused = await ask(forTests, "POST", "", { name: "x", livemode: true });
    expect(refused.status).toBe(422);
    expect((await errorOf(refused)).param).toBe("livemode");
    const { body: made } = await answer(ask(forTests, "POST", "", { name: "x" }));
    expect(made).toMatchObject({ livemode: false });
    expect(made.key).toMatch(/^gg_test_/);
    const seen = (await (await ask(forTests, "GET")).json()).keys as { id: string; livemode: boolean }[];
    expect(seen.map(({ livemode }) => livemode)).toEqual([false, false]);
    const all = (await (await ask(real, "GET")).json()).keys as { id: string; livemode: boolean }[];
    expect(all).toHaveLength(4);
    const another = all.find(({ livemode }) => livemode)?.id;
    for (const [method, path] of [
      ["GET", ""],
      ["GET", "/usage"],
      ["PATCH", ""],
      ["DELETE", ""],
    ] as const) {
      const response = await ask(
        forTests,
        method,
        `/${another}${path}`,
        method === "PATCH" ? { name: "y" } : undefined,
      );
      expect(response.status, method).toBe(404);
    }
    expect((await ask(real, "DELETE", `/${made.id}`)).status).toBe(200);
  });
});

describe("PATCH /api/v1/keys/{key_id}", () => {
  test("changes what is said, takes caps away, and holds from the next request on", async () => {
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

  test("an expiry may be moved forward, never back", async () => {
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
  test("ends a key at once, itself included; the second time there is none", async () => {
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
  test("has what a key did by day, also once it is revoked", async () => {
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

test("somebody else's key is answered like one that does not exist", async () => {
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
