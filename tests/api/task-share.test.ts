import { describe, expect, test } from "vitest";
import { errorOf, newPerson, type Person, request, sharedServer, submit, waitForTask } from "../support/api";

const server = sharedServer();

function ask({ key }: Person, method: string, taskId: string, body?: unknown): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers };
  return request(server, `/api/v1/tasks/${taskId}/share`, { key, method, ...sent });
}

async function drawn(person: Person): Promise<string> {
  const task_id = await submit(server, person.key);
  await waitForTask(server, person.key, task_id);
  return task_id;
}

describe("sharing a task", () => {
  test("gives it a URL that stays while what it shows changes", async () => {
    const person = await newPerson(server);
    const id = await drawn(person);
    expect((await errorOf(await ask(person, "GET", id))).code).toBe("not_found");
    const shared = await (await ask(person, "POST", id, {})).json();
    expect(shared).toMatchObject({ task_id: id, show_prompt: true, listed: false });
    expect(shared.url).toMatch(/^http:\/\/[^/]+\/p\/[A-Za-z0-9_-]{32}$/);
    const changed = await (await ask(person, "POST", id, { show_prompt: false, listed: true })).json();
    expect(changed).toEqual({ ...shared, show_prompt: false, listed: true });
    expect(await (await ask(person, "GET", id)).json()).toEqual(changed);
  });

  test("can be revoked, and gets a new URL when repeated", async () => {
    const person = await newPerson(server);
    const id = await drawn(person);
    // Without a body at all, as there is nothing to say.
    const { url } = await (await ask(person, "POST", id)).json();
    expect(await (await ask(person, "DELETE", id)).json()).toEqual({ task_id: id, shared: false });
    expect((await ask(person, "DELETE", id)).status).toBe(404);
    expect((await (await ask(person, "POST", id, {})).json()).url).not.toBe(url);
  });

  test("is for its owner only: somebody else's task looks like a missing one", async () => {
    const [owner, other] = [await newPerson(server), await newPerson(server)];
    const id = await drawn(owner);
    await ask(owner, "POST", id, {});
    for (const [method, body] of [
      ["GET", undefined],
      ["POST", {}],
      ["DELETE", undefined],
    ] as const) {
      const theirs = await errorOf(await ask(other, method, id, body));
      expect(theirs.code).toBe("task_not_found");
      expect(theirs).toEqual(
        await errorOf(await ask(other, method, "task_00000000000000000000000000", body)),
      );
    }
    expect((await ask(owner, "GET", id)).status).toBe(200);
  });

  test("rejects unknown fields and invalid values", async () => {
    const person = await newPerson(server);
    const id = await drawn(person);
    expect((await errorOf(await ask(person, "POST", id, { public: true }))).param).toBe("public");
    expect((await errorOf(await ask(person, "POST", id, { listed: "yes" }))).param).toBe("listed");
  });
});
