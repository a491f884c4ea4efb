import { expect, test } from "vitest";
import { errorOf, generate, type Person, sharedServer, VALID } from "../support/api";
import { callWebhooks, managerOn } from "../support/webhook-api";

const server = sharedServer();

const newManager = () => managerOn(server);
const api = (person: Person, method: string, path: string, body?: unknown) =>
  callWebhooks(server, person, { method, path, body });
const newWebhook = async (person: Person): Promise<{ id: string }> =>
  (await api(person, "POST", "", { url: "https://example.com/hook" })).body;

test("a webhook is created with a secret shown only once, and receives all events by default", async () => {
  const person = await newManager();
  const made = await api(person, "POST", "", { url: "https://example.com:8443/hook" });
  expect(made.status).toBe(201);
  expect(made.response.headers.get("location")).toBe(`/api/v1/webhooks/${made.body.id}`);
  const { secret, ...shown } = made.body;
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(shown).toMatchObject({
    url: "https://example.com:8443/hook",
    events: ["task.succeeded", "task.failed", "credits.low"],
    enabled: true,
    disabled_reason: null,
    livemode: true,
  });
  expect((await api(person, "GET", "")).body).toEqual({ webhooks: [shown] });
  expect((await api(person, "GET", `/${shown.id}`)).body).toEqual(shown);
  const text = "select secret from webhook_endpoints";
  const kept = JSON.stringify(await server.command("query", { text }));
  expect(kept).not.toContain(secret.slice(6));
});

test("a webhook is changed in the given fields, and deleted", async () => {
  const person = await newManager();
  const { id } = await newWebhook(person);
  const changes = { url: "https://example.com/", events: ["task.failed"], enabled: false };
  expect((await api(person, "PATCH", `/${id}`, changes)).body).toMatchObject(changes);
  expect((await api(person, "PATCH", `/${id}`, {})).body).toMatchObject(changes);
  expect((await api(person, "PATCH", `/${id}`, { enabled: true })).body).toMatchObject({ enabled: true });
  expect((await api(person, "DELETE", `/${id}`)).body).toEqual({ id, deleted: true });
  expect((await api(person, "DELETE", `/${id}`)).status).toBe(404);
});

test.each([
  "ftp://example.com/",
  "https://user:pass@example.com/",
  "http://127.0.0.1:8080/",
  "http://[::1]:8080/",
  "http://0x7f.1:8080/",
  "http://10.0.0.1/",
  "http://169.254.169.254/",
  "http://localhost:3000/",
  "http://hook.localhost/",
  "http://printer.local/",
  "http://intranet/",
  "https://example.com:22/",
  "https://example.com:1023/",
  "/hook",
  7,
])("422 for a webhook at %s, also as a request's webhook_url", async (url) => {
  const person = await newManager();
  const made = await api(person, "POST", "", { url });
  expect(made.status).toBe(422);
  expect((await errorOf(made.response)).param).toBe("url");
  const task = await generate(server, person.key, { ...VALID, webhook_url: url });
  expect(task.status).toBe(422);
  expect((await errorOf(task)).param).toBe("webhook_url");
});

test.each(["http://localhost:3000/", "http://127.1:8080/", "http://[::1]:8080/"])(
  "422 for %s says how to try a webhook on this machine",
  async (url) => {
    const { response } = await api(await newManager(), "POST", "", { url });
    expect((await errorOf(response)).message).toMatch(
      /^url must be on a public host\. .*WEBHOOK_PRIVATE_NETWORKS=/,
    );
  },
);

test.each(["http://example.com/", "https://example.com:443/", "http://example.com:1024/a?b#c"])(
  "201 for the address %s",
  async (url) => {
    expect((await api(await newManager(), "POST", "", { url })).status).toBe(201);
  },
);

test.each([
  [{}, "url"],
  [{ url: "https://example.com/", events: [] }, "events"],
  [{ url: "https://example.com/", events: ["task.done"] }, "events"],
  [{ url: "https://example.com/", events: ["task.failed", "task.failed"] }, "events"],
  [{ url: "https://example.com/", enabled: "yes" }, "enabled"],
  [{ url: "https://example.com/", secret: "whsec_x" }, "secret"],
])("422 for a webhook of %j", async (body, param) => {
  const { status, response } = await api(await newManager(), "POST", "", body);
  expect(status).toBe(422);
  expect((await errorOf(response)).param).toBe(param);
});

test("an account has at most ten webhooks, even if twelve are created at once", async () => {
  const person = await newManager();
  const make = () => api(person, "POST", "", { url: "https://example.com/" });
  const statuses = (await Promise.all(Array.from({ length: 12 }, make))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(10);
  expect(statuses.filter((status) => status === 422)).toHaveLength(2);
});

test("403 for a key without the scope, 404 for somebody else, as if it did not exist", async () => {
  const [owner, other] = [await newManager(), await newManager()];
  const { id } = await newWebhook(owner);
  const plain = await server.command("createKey", { userId: owner.userId, name: "Plain" });
  expect((await api({ ...owner, key: plain }, "GET", "")).body.error.code).toBe("insufficient_scope");
  for (const [method, path, body] of [
    ["GET", ""],
    ["PATCH", "", { enabled: false }],
    ["DELETE", ""],
    ["POST", "/rotate"],
    ["POST", "/test"],
    ["POST", "/replay", { since: "2026-01-01T00:00:00Z" }],
    ["GET", "/deliveries"],
    ["GET", "/deliveries/msg_x"],
    ["POST", "/deliveries/msg_x/replay"],
  ] as const) {
    const theirs = await api(other, method, `/${id}${path}`, body);
    const none = await api(other, method, `/whk_none${path}`, body);
    expect(theirs.status, `${method} ${path}`).toBe(404);
    expect(theirs.body).toEqual(none.body);
  }
});

test.each([{}, { since: "yesterday" }, { since: 7 }])("422 for a replay of %j", async (body) => {
  const person = await newManager();
  const { id } = await newWebhook(person);
  const { status, response } = await api(person, "POST", `/${id}/replay`, body);
  expect(status).toBe(422);
  expect((await errorOf(response)).param).toBe("since");
});
