import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import {
  balanceOf,
  generate,
  newPerson,
  type Person,
  readTask,
  request,
  sharedServer,
  submit,
  VALID,
  waitForTask,
} from "../support/api";
import { callAction, form } from "../support/call-action";
import { signIn } from "../support/sign-in";
import { WITH_PAGES } from "../support/start-server";

const server = sharedServer(WITH_PAGES);
const SAME_ORIGIN = { "Sec-Fetch-Site": "same-origin" };

/** A call of an endpoint; `{task_id}` stands for a finished task of the person under test. */
type Call = { method: "GET" | "POST" | "PATCH" | "DELETE"; body?: unknown; isStream?: true };

type Access =
  /** Anybody may. */
  | { for: "everybody" }
  /** Who signs in, out or up: it makes sessions and needs none. */
  | { for: "visitors" }
  /** Signed-in users: others are led to sign in. */
  | { for: "users" }
  /** Whoever has a key or a session, about their own things. */
  | { for: "callers"; calls: Call[] }
  /** Whoever has a key, and no session counts: their own files try it. */
  | { for: "keys" }
  /** Whoever has the operator's token. */
  | { for: "operator" };

/** Who may use what. Every route of the build has to be here. */
const ROUTES: Record<string, Access> = {
  "/": { for: "everybody" },
  "/.well-known/oauth-protected-resource/mcp": { for: "everybody" },
  "/_global-error": { for: "everybody" },
  "/_not-found": { for: "everybody" },
  "/api/auth/[...nextauth]": { for: "visitors" },
  "/api/health": { for: "everybody" },
  "/api/metrics": { for: "operator" },
  "/api/openapi.json": { for: "everybody" },
  "/api/[[...path]]": { for: "everybody" },
  "/api/v1/credits": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/generate": { for: "callers", calls: [{ method: "POST", body: VALID }] },
  "/api/v1/keys": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: { name: "Another" } }],
  },
  "/api/v1/keys/[key_id]": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "PATCH", body: { name: "Mine now" } }, { method: "DELETE" }],
  },
  "/api/v1/keys/[key_id]/usage": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/ledger": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/models": { for: "everybody" },
  "/api/v1/tasks": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: { requests: [VALID] } }],
  },
  "/api/v1/tasks/[task_id]": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "PATCH", body: { favourite: true } }, { method: "DELETE" }],
  },
  "/api/v1/tasks/[task_id]/cancel": { for: "callers", calls: [{ method: "POST" }] },
  "/api/v1/tasks/[task_id]/restore": { for: "callers", calls: [{ method: "POST" }] },
  "/api/v1/tasks/[task_id]/events": { for: "callers", calls: [{ method: "GET", isStream: true }] },
  "/api/v1/events": { for: "callers", calls: [{ method: "GET", isStream: true }] },
  "/api/v1/uploads": { for: "callers", calls: [{ method: "POST", body: {} }] },
  "/api/v1/tasks/[task_id]/share": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: {} }, { method: "DELETE" }],
  },
  "/api/v1/collections": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: { name: "Mine" } }],
  },
  // Somebody else's are tried in `collections.test.ts`.
  "/api/v1/collections/[collection_id]": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "PATCH", body: { name: "Mine now" } }, { method: "DELETE" }],
  },
  "/api/v1/collections/[collection_id]/tasks": {
    for: "callers",
    calls: [{ method: "POST", body: { task_ids: ["task_01"] } }],
  },
  "/api/v1/collections/[collection_id]/tasks/remove": {
    for: "callers",
    calls: [{ method: "POST", body: { task_ids: ["task_01"] } }],
  },
  "/api/v1/prompts": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: { name: "Mine", prompt: "a girl" } }],
  },
  "/api/v1/prompts/[prompt_id]": {
    for: "callers",
    calls: [{ method: "PATCH", body: { name: "Mine now" } }, { method: "DELETE" }],
  },
  "/api/v1/webhooks": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "POST", body: { url: "https://example.com/" } }],
  },
  "/api/v1/webhooks/deliveries": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/webhooks/secret": { for: "callers", calls: [{ method: "GET" }] },
  // Somebody else's are tried in `webhooks.test.ts`: it takes a key that may manage them.
  "/api/v1/webhooks/[webhook_id]": {
    for: "callers",
    calls: [{ method: "GET" }, { method: "PATCH", body: { enabled: false } }, { method: "DELETE" }],
  },
  "/api/v1/webhooks/[webhook_id]/rotate": { for: "callers", calls: [{ method: "POST" }] },
  "/api/v1/webhooks/[webhook_id]/test": { for: "callers", calls: [{ method: "POST" }] },
  "/api/v1/webhooks/[webhook_id]/replay": {
    for: "callers",
    calls: [{ method: "POST", body: { since: "2026-01-01T00:00:00Z" } }],
  },
  "/api/v1/webhooks/[webhook_id]/deliveries": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/webhooks/[webhook_id]/deliveries/[delivery_id]": { for: "callers", calls: [{ method: "GET" }] },
  "/api/v1/webhooks/[webhook_id]/deliveries/[delivery_id]/replay": {
    for: "callers",
    calls: [{ method: "POST" }],
  },
  "/changelog": { for: "everybody" },
  "/changelog.md": { for: "everybody" },
  "/docs": { for: "everybody" },
  "/docs.md": { for: "everybody" },
  "/docs.md/[page]": { for: "everybody" },
  "/docs/[page]": { for: "everybody" },
  "/docs/search.json": { for: "everybody" },
  "/icon.svg": { for: "everybody" },
  "/mcp": { for: "keys" },
  "/llms-full.txt": { for: "everybody" },
  "/llms.txt": { for: "everybody" },
  "/manifest.webmanifest": { for: "everybody" },
  "/p/[slug]": { for: "everybody" },
  "/policy": { for: "everybody" },
  "/pricing": { for: "everybody" },
  "/robots.txt": { for: "everybody" },
  // Leads on to the first of its pages.
  "/settings": { for: "everybody" },
  "/settings/account": { for: "users" },
  "/settings/api-keys": { for: "users" },
  "/settings/credits": { for: "users" },
  "/settings/credits/export": { for: "users" },
  "/studio/download": { for: "users" },
  // Takes a form only, and leads visitors to sign in.
  "/studio/share": { for: "everybody" },
  "/studio/trash": { for: "users" },
  "/settings/webhooks": { for: "users" },
  "/sign-in": { for: "visitors" },
  "/sign-up": { for: "visitors" },
  "/sitemap.xml": { for: "everybody" },
  "/studio": { for: "users" },
  "/v1/[[...path]]": { for: "everybody" },
  "/v1/images/edits": { for: "keys" },
  "/v1/images/generations": { for: "keys" },
  "/v1/models": { for: "keys" },
  "/v1/models/[model]": { for: "keys" },
};

const protectedCalls = Object.entries(ROUTES).flatMap(([route, access]) =>
  access.for === "callers" ? access.calls.map((call) => ({ route, ...call })) : [],
);
const pagesForUsers = Object.keys(ROUTES).filter((route) => ROUTES[route]?.for === "users");

function readBuild<T>(file: string): T {
  return JSON.parse(readFileSync(`.next/${file}`, "utf8")) as T;
}

function call(
  { route, method, body }: Call & { route: string },
  taskId: string,
  { key, cookie }: { key?: string; cookie?: string },
): Promise<Response> {
  return request(server, route.replace("[task_id]", taskId), {
    method,
    key,
    headers: {
      ...(cookie === undefined ? {} : { Cookie: cookie, ...SAME_ORIGIN }),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

/** The first piece of a stream that does not end. */
async function beginningOf(response: Response): Promise<string> {
  for await (const piece of response.body ?? []) return Buffer.from(piece as Uint8Array).toString();
  return "";
}

async function ownTask(person: Person): Promise<string> {
  const id = await submit(server, person.key);
  await waitForTask(server, person.key, id);
  return id;
}

async function revoke(person: Person): Promise<void> {
  await server.command("revokeKey", { userId: person.userId, lastFour: person.key.slice(-4) });
}

const endSessions = ({ userId }: Person) =>
  server.command("query", {
    text: `update users set session_epoch = session_epoch + 1 where id = '${userId}'`,
  });

/** What opens no page: nothing, a key, a session that was ended. */
function powerless({ key }: Person, endedCookie: string): Record<string, string>[] {
  return [{}, { Authorization: `Bearer ${key}` }, { Cookie: endedCookie }];
}

/** Made when the first test asks for it, and for all of them: each sign-in takes a tenth of a second of a core. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Somebody with a finished task, which nobody else changes, and 49 credits, which nobody else spends. */
const theOwner = once(async () => {
  const person = await newPerson(server, 50);
  return { ...person, taskId: await ownTask(person), cookie: await signIn(server, person) };
});
/** Somebody else, who may do what they like with what is theirs. */
const theOther = once(async () => {
  const person = await newPerson(server, 7);
  return { key: person.key, cookie: await signIn(server, person) };
});
/** Somebody whose key was revoked, and whose session was ended. */
const theFormer = once(async () => {
  const person = await newPerson(server);
  const cookie = await signIn(server, person);
  await revoke(person);
  await endSessions(person);
  return { key: person.key, cookie };
});

// Keys that were revoked count as guesses, and each test has a few.
beforeEach(async () => {
  await server.command("query", { text: "delete from rate_limits where key like 'guess:%'" });
});

test("every route of the build has a case here", () => {
  const built = Object.values(readBuild<Record<string, string>>("app-path-routes-manifest.json"));
  expect(built.sort()).toEqual(Object.keys(ROUTES).sort());
});

describe.each(protectedCalls)("$method $route", (endpoint) => {
  const isAboutATask = endpoint.route.includes("[task_id]");

  test("401 without a key and a session", async () => {
    const response = await call(endpoint, "task_01", {});
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
  });

  test("401 with a revoked key, and with a session that was ended", async () => {
    const { key, cookie } = await theFormer();
    expect((await call(endpoint, "task_01", { key })).status).toBe(401);
    expect((await call(endpoint, "task_01", { cookie })).status).toBe(401);
    const { key: valid } = await theOther();
    expect((await call(endpoint, "task_01", { key: `${valid}x`, cookie })).status).toBe(401);
  });

  test.skipIf(!isAboutATask)(
    "404 for somebody else, with key and session, as if there were nothing",
    async () => {
      const [owner, { key, cookie }] = [await theOwner(), await theOther()];
      const unknown = await (await call(endpoint, `task_${"0".repeat(26)}`, { key })).text();
      const before = await readTask(server, owner.key, owner.taskId);
      for (const credentials of [{ key }, { cookie }]) {
        const response = await call(endpoint, owner.taskId, credentials);
        expect(response.status).toBe(404);
        expect(await response.text()).toBe(unknown);
      }
      expect(before.status).toBe("success");
      expect(await readTask(server, owner.key, owner.taskId)).toEqual(before);
    },
  );

  test.skipIf(isAboutATask)("is about the caller alone", async () => {
    const [owner, { cookie }] = [await theOwner(), await theOther()];
    const answer = await call(endpoint, "", { cookie });
    const text = await (endpoint.isStream ? beginningOf(answer) : answer.text());
    expect(text).not.toContain(owner.taskId);
    expect(await balanceOf(server, owner.key)).toBe(49);
  });

  test.skipIf(endpoint.method === "GET")(
    "401 for a write that another site has the browser send",
    async () => {
      const { cookie, taskId } = await theOwner();
      const path = endpoint.route.replace("[task_id]", taskId);
      const foreign: Record<string, string>[] = [
        { "Sec-Fetch-Site": "cross-site" },
        { Origin: "https://evil.example" },
      ];
      for (const headers of foreign) {
        const response = await request(server, path, {
          method: endpoint.method,
          headers: {
            Cookie: cookie,
            "Content-Type": "application/json",
            ...headers,
          },
          body: JSON.stringify(endpoint.body ?? {}),
        });
        expect(response.status).toBe(401);
      }
    },
  );
});

/**
 * Begins to submit a task, and has the rest of its body arrive once the caller is known and something has happened.
 * @param counted the id that the limit counts the caller by
 */
async function submitAfter(
  happens: () => Promise<unknown>,
  { counted, headers }: { counted: string; headers: Record<string, string> },
): Promise<Response> {
  const gate = Promise.withResolvers<void>();
  const bytes = new TextEncoder().encode(JSON.stringify(VALID));
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, 10));
      await gate.promise;
      controller.enqueue(bytes.subarray(10));
      controller.close();
    },
  });
  const init = { method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body };
  const running = request(server, "/api/v1/generate", { ...init, ...{ duplex: "half" } });
  const text = `select key from rate_limits where key like 'generate:%:${counted}'`;
  await expect.poll(() => server.command("query", { text })).toHaveLength(1);
  await happens();
  gate.resolve();
  return running;
}

describe("a key that is revoked while its request runs", () => {
  test("can pay for nothing any more", async () => {
    const person = await newPerson(server, 10);
    const [row] = await server.command("query", {
      text: `select id from api_keys where user_id = '${person.userId}'`,
    });
    const response = await submitAfter(() => revoke(person), {
      counted: String(row?.id),
      headers: { Authorization: `Bearer ${person.key}` },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get("WWW-Authenticate")).toMatch(/^Bearer/);
    expect((await generate(server, person.key, VALID)).status).toBe(401);
    const cookie = await signIn(server, person);
    const credits = await request(server, "/api/v1/credits", { headers: { Cookie: cookie } });
    expect(await credits.json()).toEqual({ credits_remaining: 10 });
    expect(await server.command("ledgerFaults")).toEqual([]);
  });
});

describe("an account that is deleted while its browser submits", () => {
  test("is told so, and not that its balance is too low", async () => {
    const person = await newPerson(server, 10);
    const response = await submitAfter(() => server.command("deleteAccount", { userId: person.userId }), {
      counted: person.userId,
      headers: { Cookie: await signIn(server, person), ...SAME_ORIGIN },
    });
    expect(response.status).toBe(401);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });
});

describe.each(pagesForUsers)("GET %s", (path) => {
  test("leads visitors to sign in, also those with a key or with a session that was ended", async () => {
    const person = await newPerson(server);
    const cookie = await signIn(server, person);
    await endSessions(person);
    for (const headers of powerless(person, cookie)) {
      const response = await fetch(server.url + path, { redirect: "manual", headers });
      const text = await response.text();
      expect(text).not.toContain(person.email);
      // A page that has begun to stream redirects in its body.
      const place = response.headers.get("location") ?? /url=([^"]+)"/.exec(text)?.[1] ?? "";
      expect(place).toMatch(/^(http:\/\/[^/]+)?\/sign-in/);
    }
  });
});

describe("GET /api/metrics", () => {
  test("401 for users", async () => {
    const person = await newPerson(server);
    expect((await request(server, "/api/metrics", { key: person.key })).status).toBe(401);
    const headers = { Cookie: await signIn(server, person) };
    expect((await request(server, "/api/metrics", { headers })).status).toBe(401);
  });
});

describe("actions of the pages", () => {
  /** Each with arguments that reach for what is somebody else's, and what of them must not have changed. */
  const ACTIONS: Record<
    string,
    { page: string; args: (victim: Person, keyId: string) => unknown[] } | "visitors"
  > = {
    signInAction: "visitors",
    signInElsewhereAction: "visitors",
    signOutAction: "visitors",
    signUpAction: "visitors",
    changePasswordAction: {
      page: "/settings/account",
      args: () => [form({ current: "", password: "another long passphrase" })],
    },
    deleteAccountAction: {
      page: "/settings/account",
      args: (victim) => [form({ email: victim.email, current: "" })],
    },
    endSessionsAction: { page: "/settings/account", args: () => [] },
    renameAction: { page: "/settings/account", args: () => [form({ name: "Mallory" })] },
    createKeyAction: {
      page: "/settings/api-keys",
      args: () => [form({ name: "Mine now", expires: "never" })],
    },
    changeKeyAction: { page: "/settings/api-keys", args: (_, id) => [form({ id, name: "Mine now" })] },
    tidyKeyAction: { page: "/settings/api-keys", args: (_, id) => [form({ id, fix: "expiry" })] },
    revokeKeyAction: { page: "/settings/api-keys", args: (_, id) => [form({ id })] },
    rollKeyAction: {
      page: "/settings/api-keys",
      args: (_, id) => [form({ id, grace: "0", expiry: "never" })],
    },
    setLowCreditsAction: {
      page: "/settings/webhooks",
      args: () => [form({ credits: "77" })],
    },
    loadLedgerAction: { page: "/settings/credits", args: () => [form({ before: "1000000" })] },
  };

  /** What an account is, for comparison. */
  async function stateOf({ userId }: Person): Promise<unknown> {
    const text = `select u.name, u.email, u.password_hash, u.session_epoch, 
      (select low_credits from webhook_accounts where user_id = u.id) as low, (select json_agg(k order by k.id) from
      (select id, name, revoked_at, expires_at from api_keys where user_id = u.id) k) as keys
      from users u where u.id = '${userId}'`;
    return server.command("query", { text });
  }

  async function keyIdOf({ userId }: Person): Promise<string> {
    const [row] = await server.command("query", {
      text: `select id from api_keys where user_id = '${userId}'`,
    });
    return String(row?.id);
  }

  type Manifest = { node: Record<string, { exportedName: string }> };
  const idOf = (name: string) => {
    const { node } = readBuild<Manifest>("server/server-reference-manifest.json");
    return Object.keys(node).find((id) => node[id]?.exportedName === name) ?? "";
  };

  test("every action of the build has a case here", () => {
    const { node } = readBuild<Manifest>("server/server-reference-manifest.json");
    const built = Object.values(node).map(({ exportedName }) => exportedName);
    expect(built.sort()).toEqual(Object.keys(ACTIONS).sort());
  });

  const guarded = Object.entries(ACTIONS).flatMap(([name, action]) =>
    action === "visitors" ? [] : [{ name, ...action }],
  );

  test.each([
    ["that breaks off", "multipart/form-data; boundary=x", "--x\r\nfoo"],
    ["without its arguments", "multipart/form-data; boundary=x", "--x--\r\n"],
    ["that is no JSON", "text/plain;charset=UTF-8", '[["secret words'],
    ["that is no list", "text/plain;charset=UTF-8", "null"],
    ["that names what is not there", "text/plain;charset=UTF-8", '["$F3","$h7"]'],
    ["that breaks off, sent without a script", "multipart/form-data; boundary=x", "--x\r\nfoo", false],
    ["without a boundary, sent without a script", "multipart/form-data", "x", false],
  ])("a body %s is a 400 and one line in the log", async (_, type, body, hasScript = true) => {
    const action: Record<string, string> = hasScript ? { "Next-Action": idOf("signInAction") } : {};
    const headers = { Origin: server.url, ...action, "Content-Type": type };
    const response = await request(server, "/sign-in", { method: "POST", headers, body });
    expect(response.status).toBe(400);
    expect(await response.text()).toBe("The form cannot be read.\n");
    const id = response.headers.get("x-request-id") ?? "";
    await expect.poll(server.log).toContain(id);
    const line = server
      .log()
      .split("\n")
      .filter((text) => text.includes(id));
    expect(line.map((text) => JSON.parse(text))).toMatchObject([
      { level: 30, status: 400, refused: "the form cannot be read" },
    ]);
    expect(server.log()).not.toMatch(/Unexpected end of|secret words/);
  });

  test.each(guarded)(
    "$name changes nothing for visitors, keys and ended sessions",
    async ({ name, page, args }) => {
      const victim = await newPerson(server);
      const cookie = await signIn(server, victim);
      await endSessions(victim);
      const before = await stateOf(victim);
      const given = args(victim, await keyIdOf(victim));
      for (const headers of powerless(victim, cookie)) {
        const response = await callAction(server, { page, id: idOf(name), args: given, headers });
        expect(response.headers.get("x-action-redirect")).toMatch(/^\/sign-in/);
      }
      expect(await stateOf(victim)).toEqual(before);
    },
  );

  test("called like this by who may, they do what they are for", async () => {
    const person = await newPerson(server);
    const headers = { Cookie: await signIn(server, person) };
    const id = await keyIdOf(person);
    const call = (name: string, page: string, fields: Record<string, string>) =>
      callAction(server, { page, id: idOf(name), args: [form(fields)], headers });
    await call("renameAction", "/settings/account", { name: "Ada" });
    await call("changeKeyAction", "/settings/api-keys", { id, name: "Desk" });
    expect(await stateOf(person)).toMatchObject([{ name: "Ada", keys: [{ name: "Desk" }] }]);
  });

  test("a key that is rolled many times at once has one successor", async () => {
    const person = await newPerson(server);
    const headers = { Cookie: await signIn(server, person) };
    const args = [form({ id: await keyIdOf(person), grace: "24", expiry: "never" })];
    const roll = () =>
      callAction(server, { page: "/settings/api-keys", id: idOf("rollKeyAction"), args, headers });
    const answers = await Promise.all(Array.from({ length: 6 }, async () => (await roll()).text()));
    const made = answers.flatMap((answer) => /gg_live_\w{36}/.exec(answer) ?? []);
    expect(made).toHaveLength(1);
    expect(answers.filter((answer) => answer.includes("has already been rolled"))).toHaveLength(5);
    for (const key of [person.key, ...made])
      expect((await request(server, "/api/v1/credits", { key })).status).toBe(200);
    expect(await stateOf(person)).toMatchObject([{ keys: { length: 2 } }]);
  });

  test.each(guarded)("$name cannot reach into somebody else's account", async ({ name, page, args }) => {
    const [victim, attacker] = [await newPerson(server), await newPerson(server)];
    const before = await stateOf(victim);
    const headers = { Cookie: await signIn(server, attacker) };
    const given = args(victim, await keyIdOf(victim));
    const response = await callAction(server, { page, id: idOf(name), args: given, headers });
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toContain(victim.email);
    expect(await stateOf(victim)).toEqual(before);
  });

  test.each(guarded)("$name is not for other sites' pages", async ({ name, page, args }) => {
    const victim = await newPerson(server);
    const before = await stateOf(victim);
    const headers = { Cookie: await signIn(server, victim), Origin: "https://evil.example" };
    const given = args(victim, await keyIdOf(victim));
    const response = await callAction(server, { page, id: idOf(name), args: given, headers });
    expect(response.status).toBe(403);
    expect(await stateOf(victim)).toEqual(before);
  });

  test.each(guarded)("$name survives arguments of the wrong kind", async ({ name, page }) => {
    const headers = { Cookie: await signIn(server, await newPerson(server)) };
    for (const args of [[], [null], ["text"], [{ a: 1 }], [[]], [-1]]) {
      const response = await callAction(server, { page, id: idOf(name), args, headers });
      expect({ args, status: response.status }).toEqual({ args, status: 200 });
    }
  });

  test.each(["signInAction", "signInElsewhereAction", "signUpAction"])(
    "%s survives them, too",
    async (name) => {
      for (const args of [[], [null, "text"], [{}, {}], [[], -1]]) {
        const response = await callAction(server, { page: "/sign-up", id: idOf(name), args, headers: {} });
        expect({ args, status: response.status }).toEqual({ args, status: expect.toSatisfy((s) => s < 500) });
      }
    },
  );

  test.each(["", "{", '["$F1"]', '["$K9"]', "\0"])(
    "a body %j that no page sends is not our fault",
    async (body) => {
      for (const id of [idOf("renameAction"), "0".repeat(42), "x"]) {
        const response = await fetch(`${server.url}/sign-in`, {
          method: "POST",
          headers: { "Next-Action": id, "Content-Type": "text/plain;charset=UTF-8" },
          body,
        });
        expect({ id, status: response.status }).toEqual({ id, status: expect.toSatisfy((s) => s < 500) });
      }
    },
  );
});
