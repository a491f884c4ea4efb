import { describe, expect, test } from "vitest";
import { MAX_SAVED_PROMPTS } from "@/lib/contract/saved-prompts";
import { errorOf, newPerson, type Person, request, sharedServer } from "../support/api";

const server = sharedServer();

function ask({ key }: Person, method: string, path = "", body?: unknown): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers };
  return request(server, `/api/v1/prompts${path}`, { key, method, ...sent });
}

const save = async (person: Person, name = "Heroine", prompt = "a girl, {red|blue} hair") =>
  (await ask(person, "POST", "", { name, prompt })).json();

const listOf = async (person: Person) => (await (await ask(person, "GET")).json()).prompts;

describe("saved prompts", () => {
  test("are listed newest first, with their templates", async () => {
    const person = await newPerson(server);
    const response = await ask(person, "POST", "", {
      name: " Heroine ",
      prompt: "a girl, {red|blue} hair\r\nat night ",
    });
    expect(response.status).toBe(201);
    const first = await response.json();
    expect(response.headers.get("Location")).toBe(`/api/v1/prompts/${first.id}`);
    expect(first).toMatchObject({ name: "Heroine", prompt: "a girl, {red|blue} hair\nat night" });
    const second = await save(person, "Villain");
    expect(await listOf(person)).toEqual([second, first]);
  });

  test("are changed in part", async () => {
    const person = await newPerson(server);
    const saved = await save(person);
    const renamed = await ask(person, "PATCH", `/${saved.id}`, { name: "The heroine" });
    expect(await renamed.json()).toEqual({ ...saved, name: "The heroine" });
    expect((await ask(person, "PATCH", `/${saved.id}`, {})).status).toBe(422);
  });

  test("are deleted, once", async () => {
    const person = await newPerson(server);
    const { id } = await save(person);
    expect(await (await ask(person, "DELETE", `/${id}`)).json()).toEqual({ id, deleted: true });
    expect((await ask(person, "DELETE", `/${id}`)).status).toBe(404);
    expect(await listOf(person)).toEqual([]);
  });

  test("are private: somebody else's is treated like one that does not exist", async () => {
    const [owner, other] = [await newPerson(server), await newPerson(server)];
    const { id } = await save(owner);
    for (const [method, body] of [
      ["PATCH", { name: "Mine" }],
      ["DELETE", undefined],
    ] as const) {
      const theirs = await errorOf(await ask(other, method, `/${id}`, body));
      expect(theirs).toEqual(
        await errorOf(await ask(other, method, "/prm_00000000000000000000000000", body)),
      );
      expect(theirs.code).toBe("not_found");
    }
    expect(await listOf(owner)).toHaveLength(1);
    expect(await listOf(other)).toEqual([]);
  });

  test.each([
    [{ name: "", prompt: "a girl" }, "name"],
    [{ name: "x".repeat(61), prompt: "a girl" }, "name"],
    [{ name: "x", prompt: " " }, "prompt"],
    [{ name: "x", prompt: "a\u0000" }, "prompt"],
    [{ name: "x" }, "prompt"],
    [{ name: "x", prompt: "a girl", color: 1 }, "color"],
  ])("reject %j, naming the field", async (body, param) => {
    const person = await newPerson(server);
    const response = await ask(person, "POST", "", body);
    expect(response.status).toBe(422);
    expect((await errorOf(response)).param).toBe(param);
  });

  test(`are limited to ${MAX_SAVED_PROMPTS}`, async () => {
    const person = await newPerson(server);
    const text = `insert into saved_prompts (id, user_id, name, prompt)
      select 'prm_' || lpad(n::text, 26, '0'), '${person.userId}', 'n', 'p' from generate_series(1, ${MAX_SAVED_PROMPTS}) n`;
    await server.command("query", { text });
    expect((await ask(person, "POST", "", { name: "one more", prompt: "a girl" })).status).toBe(422);
  });
});
