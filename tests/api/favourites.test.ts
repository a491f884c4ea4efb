import { describe, expect, test } from "vitest";
import {
  errorOf,
  newPerson,
  type Person,
  readTask,
  request,
  sharedServer,
  submit,
  waitForTask,
} from "../support/api";

const server = sharedServer();

const mark = ({ key }: Person, id: string, body: unknown) =>
  request(server, `/api/v1/tasks/${id}`, {
    key,
    method: "PATCH",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
  });

async function idsOf({ key }: Person, query: string): Promise<string[]> {
  const { tasks } = await (await request(server, `/api/v1/tasks?${query}`, { key })).json();
  return tasks.map((task: { task_id: string }) => task.task_id);
}

describe("PATCH /api/v1/tasks/{task_id}", () => {
  test("marks a finished task, and takes the mark off again; the list is filtered by it", async () => {
    const person = await newPerson(server);
    const [first, second] = [await submit(server, person.key), await submit(server, person.key)];
    await waitForTask(server, person.key, first);
    await waitForTask(server, person.key, second);
    const marked = await (await mark(person, first, { favourite: true })).json();
    expect(marked).toMatchObject({ task_id: first, favourite: true });
    expect(await readTask(server, person.key, first)).toEqual(marked);
    expect(await idsOf(person, "favourite=true")).toEqual([first]);
    expect(await idsOf(person, "favourite=false&status=success")).toEqual([second]);
    expect((await mark(person, first, { favourite: false })).status).toBe(200);
    expect(await idsOf(person, "favourite=true")).toEqual([]);
  });

  test("marks nothing of somebody else's, and tells it not from what does not exist", async () => {
    const [owner, other] = [await newPerson(server), await newPerson(server)];
    const id = await submit(server, owner.key);
    const theirs = await errorOf(await mark(other, id, { favourite: true }));
    expect(theirs.code).toBe("task_not_found");
    expect(theirs).toEqual(
      await errorOf(await mark(other, "task_00000000000000000000000000", { favourite: true })),
    );
    expect((await readTask(server, owner.key, id)) as object).toMatchObject({ favourite: false });
  });

  test.each([
    [{}, "favourite"],
    [{ favourite: "yes" }, "favourite"],
    [{ favourite: true, prompt: "another" }, "prompt"],
  ])("refuses %j by its field", async (body, param) => {
    const person = await newPerson(server);
    const response = await mark(person, await submit(server, person.key), body);
    expect(response.status).toBe(422);
    expect((await errorOf(response)).param).toBe(param);
  });
});
