import { describe, expect, test } from "vitest";
import { errorOf, newPerson, sharedServer } from "../support/api";
import { answer, type KeySettings, keyCalls } from "../support/keys-api";

const server = sharedServer();
const { newManager, ask } = keyCalls(server);

const inADay = () => new Date(Date.now() + 86_400_000).toISOString();

/** What a key may not hand on: its own settings, what it asks for, the answer's status and field. */
const BEYOND: [what: string, own: KeySettings, asked: object, status: number, param: string][] = [
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

describe("no key can give another more rights than it has", () => {
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

  test("fields left out are as its own", async () => {
    const models = ["plain", "gone-since"];
    const manager = await newManager(await newPerson(server), { creditsPerDay: 5, models });
    const { body } = await answer(ask(manager, "POST", "", { name: "x" }));
    expect(body).toMatchObject({ credits_per_day: 5, credits_per_month: null, models });
  });

  test("a test key creates, lists and revokes test keys only", async () => {
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
