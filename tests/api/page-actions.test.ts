import { expect, test } from "vitest";
import { newPerson, type Person, request, sharedServer } from "../support/api";
import { callAction, form } from "../support/call-action";
import { endSessions, powerless } from "../support/powerless";
import { readBuild } from "../support/read-build";
import { signIn } from "../support/sign-in";
import { WITH_PAGES } from "../support/start-server";

const server = sharedServer(WITH_PAGES);

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
])("a body %s gets 400 and one line in the log", async (_, type, body, hasScript = true) => {
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
    await endSessions(server, victim);
    const before = await stateOf(victim);
    const given = args(victim, await keyIdOf(victim));
    for (const headers of powerless(victim, cookie)) {
      const response = await callAction(server, { page, id: idOf(name), args: given, headers });
      expect(response.headers.get("x-action-redirect")).toMatch(/^\/sign-in/);
    }
    expect(await stateOf(victim)).toEqual(before);
  },
);

test("all of these calls succeed for their owner", async () => {
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

test.each(guarded)("$name cannot change somebody else's account", async ({ name, page, args }) => {
  const [victim, attacker] = [await newPerson(server), await newPerson(server)];
  const before = await stateOf(victim);
  const headers = { Cookie: await signIn(server, attacker) };
  const given = args(victim, await keyIdOf(victim));
  const response = await callAction(server, { page, id: idOf(name), args: given, headers });
  expect(response.status).toBeLessThan(500);
  expect(await response.text()).not.toContain(victim.email);
  expect(await stateOf(victim)).toEqual(before);
});

test.each(guarded)("$name rejects other sites' pages", async ({ name, page, args }) => {
  const victim = await newPerson(server);
  const before = await stateOf(victim);
  const headers = { Cookie: await signIn(server, victim), Origin: "https://evil.example" };
  const given = args(victim, await keyIdOf(victim));
  const response = await callAction(server, { page, id: idOf(name), args: given, headers });
  expect(response.status).toBe(403);
  expect(await stateOf(victim)).toEqual(before);
});

test.each(guarded)("$name survives arguments of the wrong kind", async ({ name, page, args: usual }) => {
  const person = await newPerson(server);
  const headers = { Cookie: await signIn(server, person) };
  const emptied = usual(person, "").map((arg) => (arg instanceof FormData ? filled(arg, "\0") : arg));
  for (const args of [[], [null], ["text"], [{ a: 1 }], [[]], [-1], emptied]) {
    const response = await callAction(server, { page, id: idOf(name), args, headers });
    expect({ args, status: response.status }).toEqual({ args, status: 200 });
  }
});

/** A form with one text in all of its fields. */
const filled = (fields: FormData, text: string) =>
  form(Object.fromEntries([...fields.keys()].map((name) => [name, text])));

test("a download of what are no ids is 404", async () => {
  const headers = { Cookie: await signIn(server, await newPerson(server)) };
  for (const ids of ["", "%00", "task_%00,x"])
    expect((await request(server, `/studio/download?ids=${ids}`, { headers })).status).toBe(404);
});

test.each(["signInAction", "signInElsewhereAction", "signUpAction"])(
  "%s survives such arguments, too",
  async (name) => {
    for (const args of [[], [null, "text"], [{}, {}], [[], -1]]) {
      const response = await callAction(server, { page: "/sign-up", id: idOf(name), args, headers: {} });
      expect({ args, status: response.status }).toEqual({ args, status: expect.toSatisfy((s) => s < 500) });
    }
  },
);

test.each(["", "{", '["$F1"]', '["$K9"]', "\0"])(
  "a body %j that no page sends is a client error",
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
