import { describe, expect, test } from "vitest";
import { KEY_SCOPE_NAMES, type KeyScope } from "@/lib/closed-lists";
import { ENDPOINTS, type Endpoint } from "@/lib/contract/endpoints";
import {
  errorOf,
  generate,
  newPerson,
  type Person,
  readTask,
  request,
  sharedServer,
  submit,
  VALID,
} from "../support/api";

const server = sharedServer();

const scoped = (Object.values(ENDPOINTS) as Endpoint[]).filter(({ scope }) => scope !== undefined);

const newKey = (person: Person, scopes: KeyScope[]) =>
  server.command("createKey", { userId: person.userId, name: "Scoped", scopes });

function call({ method, path }: Endpoint, key: string): Promise<Response> {
  return request(server, path.replaceAll(/\{\w+\}/g, "none"), {
    key,
    method,
    ...(method === "GET" ? {} : { headers: { "Content-Type": "application/json" }, body: "{" }),
  });
}

describe("a key without the scope of an endpoint", () => {
  test("gets 403 naming it, before anything else is checked", async () => {
    const person = await newPerson(server);
    for (const lacked of KEY_SCOPE_NAMES) {
      const key = await newKey(
        person,
        KEY_SCOPE_NAMES.filter((name) => name !== lacked),
      );
      for (const endpoint of scoped.filter(({ scope }) => scope === lacked)) {
        const response = await call(endpoint, key);
        expect(response.status, endpoint.path).toBe(403);
        const { code, message } = await errorOf(response);
        expect(code).toBe("insufficient_scope");
        expect(message).toContain(lacked);
        expect(response.headers.get("RateLimit"), "it counts").toMatch(/r=\d+/);
      }
    }
  });

  test("gets 429 first", async () => {
    const person = await newPerson(server);
    const key = await newKey(person, ["read"]);
    for (let i = 0; i < 10; i++) expect((await generate(server, key, VALID)).status).toBe(403);
    expect((await generate(server, key, VALID)).status).toBe(429);
  });
});

describe("a key with the one scope of an endpoint", () => {
  test("gets past that check", async () => {
    const person = await newPerson(server);
    for (const scope of KEY_SCOPE_NAMES) {
      const key = await newKey(person, [scope]);
      for (const endpoint of scoped.filter((other) => other.scope === scope)) {
        const response = await call(endpoint, key);
        expect([200, 404, 422], endpoint.path).toContain(response.status);
      }
    }
  });
});

test("a key created without scopes may generate and read", async () => {
  const { userId, key } = await newPerson(server);
  await submit(server, key);
  expect((await request(server, "/api/v1/credits", { key })).status).toBe(200);
  const text = `select scopes from api_keys where user_id = '${userId}'`;
  expect(await server.command("query", { text })).toEqual([{ scopes: ["generate", "read"] }]);
});

test("test keys neither see nor change anything live", async () => {
  const { userId, key } = await newPerson(server);
  const id = await submit(server, key);
  expect(await readTask(server, key, id)).toMatchObject({ livemode: true });
  const forTests = await server.command("createKey", { userId, name: "Tests", livemode: false });
  expect(forTests).toMatch(/^gg_test_[0-9A-Za-z]{36}$/);
  const unknown = await (await request(server, "/api/v1/tasks/none", { key: forTests })).text();
  for (const { method, path, body } of scoped.filter((endpoint) => endpoint.path.includes("{task_id}"))) {
    const sent = body && {
      body: JSON.stringify(method === "PATCH" ? { favourite: true } : {}),
      headers: { "Content-Type": "application/json" },
    };
    const response = await request(server, path.replace("{task_id}", id), { key: forTests, method, ...sent });
    expect(response.status, path).toBe(404);
    expect(await response.text()).toBe(unknown);
  }
  const page = await (await request(server, "/api/v1/tasks", { key: forTests })).json();
  expect(page).toEqual({ tasks: [], next_cursor: null });
  expect((await request(server, `/api/v1/tasks/${id}`, { key })).status).toBe(200);
});
