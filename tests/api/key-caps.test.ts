import { describe, expect, test } from "vitest";
import {
  balanceOf,
  errorOf,
  generate,
  LEAST,
  newPerson,
  type Person,
  request,
  sharedServer,
  submit,
  VALID,
  waitForTask,
} from "../support/api";

const server = sharedServer();

type Settings = Partial<Parameters<typeof server.command<"createKey">>[1]>;

const newKey = ({ userId }: Person, settings: Settings) =>
  server.command("createKey", { userId, name: "Capped", ...settings });

const COSTLY = { ...VALID, model: "costly" };

/** Sends as many at once, past the limit of requests: from one key, each counted anew. */
async function sendMany(person: Person, key: string, count: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let sent = 0; sent < count; sent += 10) {
    const text = `delete from rate_limits where key like 'generate:%' and key like '%' || (
      select id from api_keys where user_id = '${person.userId}' and last_four = '${key.slice(-4)}')`;
    await server.command("query", { text });
    const responses = await Promise.all(Array.from({ length: 10 }, () => generate(server, key, VALID)));
    statuses.push(...responses.map(({ status }) => status));
  }
  return statuses;
}

describe("a cap of a key", () => {
  test.each(["creditsPerDay", "creditsPerMonth"])("holds for many requests at once: %s", async (cap) => {
    const person = await newPerson(server);
    const key = await newKey(person, { [cap]: 7 });
    const statuses = await sendMany(person, key, 50);
    expect(statuses.filter((status) => status === 201)).toHaveLength(7);
    expect(statuses.filter((status) => status === 403)).toHaveLength(43);
    expect(await balanceOf(server, person.key)).toBe(93);
    await submit(server, person.key);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });

  test("is named in the error, with the time it resets", async () => {
    const person = await newPerson(server);
    const key = await newKey(person, { creditsPerDay: 4, creditsPerMonth: 6 });
    await submit(server, key, { model: "costly" });
    const daily = await generate(server, key, COSTLY);
    expect(daily.status).toBe(403);
    const { code, message } = await errorOf(daily);
    expect(code).toBe("insufficient_credits");
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect(message).toContain("4 credits per day (credits_per_day), of which 3 are spent");
    expect(message).toContain(`${tomorrow}T00:00:00Z`);
    const text = `update api_keys set credits_per_day = null, credits_per_month = 5 where user_id = '${person.userId}'`;
    await server.command("query", { text });
    const { message: monthly } = await errorOf(await generate(server, key, COSTLY));
    expect(monthly).toMatch(/credits_per_month.*-01T00:00:00Z/);
  });

  test("does not count refunds, nor other days", async () => {
    const person = await newPerson(server);
    const key = await newKey(person, { creditsPerDay: 3 });
    await waitForTask(server, key, await submit(server, key, { model: "declines" }));
    await submit(server, key, { model: "costly" });
    expect((await generate(server, key, VALID)).status).toBe(403);
    const other = await newKey(person, { creditsPerDay: 1 });
    await submit(server, other);
  });

  test("applies from the next request when set later, counting what was spent before", async () => {
    const person = await newPerson(server);
    const manager = await newKey(person, { scopes: ["generate", "read", "manage"] });
    await submit(server, person.key);
    const headers = { "Content-Type": "application/json" };
    const { keys } = await (await request(server, "/api/v1/keys", { key: manager })).json();
    const { id } = keys.find(({ name }: { name: string }) => name === "Test");
    const body = JSON.stringify({ credits_per_month: 1 });
    const init = { key: manager, method: "PATCH", headers, body };
    expect((await request(server, `/api/v1/keys/${id}`, init)).status).toBe(200);
    expect((await generate(server, person.key, VALID)).status).toBe(403);
  });

  test("is shared by the keys that the key creates", async () => {
    const person = await newPerson(server);
    const scopes = ["generate" as const, "read" as const, "manage" as const];
    const manager = await newKey(person, { scopes, creditsPerDay: 3 });
    const make = async (key: string, body: object) => {
      const init = { method: "POST", headers: { "Content-Type": "application/json" } };
      const made = await request(server, "/api/v1/keys", { key, ...init, body: JSON.stringify(body) });
      return made.json();
    };
    const child = await make(manager, { name: "Child", scopes, credits_per_day: null });
    expect(child).toMatchObject({ credits_per_day: 3, credits_per_month: null });
    const grandchild = await make(child.key, { name: "Grandchild", credits_per_day: 2 });
    await submit(server, child.key, { model: "plain" });
    await submit(server, manager, { model: "plain" });
    const refused = await generate(server, grandchild.key, VALID);
    expect(refused.status).toBe(403);
    expect((await errorOf(refused)).message).toContain("2 credits per day (credits_per_day), of which 2 are");
    await submit(server, child.key, { model: "plain" });
    for (const key of [manager, child.key]) expect((await generate(server, key, VALID)).status).toBe(403);
    await submit(server, person.key, { model: "plain" });
  });

  test("covers a whole batch", async () => {
    const person = await newPerson(server);
    const key = await newKey(person, { creditsPerDay: 3 });
    const batch = (count: number) =>
      request(server, "/api/v1/tasks", {
        key,
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ requests: Array.from({ length: count }, () => VALID) }),
      });
    expect((await batch(4)).status).toBe(403);
    expect((await batch(3)).status).toBe(201);
    expect((await batch(1)).status).toBe(403);
  });
});

describe("the models of a key", () => {
  test("are the only ones it can use, the first by default", async () => {
    const person = await newPerson(server);
    const key = await newKey(person, { models: ["costly", "plain"] });
    const created = await (await generate(server, key, LEAST)).json();
    expect(created.credits_used).toBe(3);
    await submit(server, key, { model: "plain" });
    const response = await generate(server, key, { ...VALID, model: "sketch" });
    expect(response.status).toBe(422);
    const { param, message } = await errorOf(response);
    expect(param).toBe("model");
    expect(message).toContain("costly, plain");
  });
});
