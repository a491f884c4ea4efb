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
  test("marks and unmarks a finished task; lists can be filtered by it", async () => {
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

  test("a list can put favourites first, page by page, and gives the total", async () => {
    const person = await newPerson(server);
    const ids: string[] = [];
    for (let i = 0; i < 6; i++)
      ids.push(await submit(server, person.key, { prompt: i < 5 ? "a fox" : "a moon" }));
    for (const id of ids) await waitForTask(server, person.key, id);
    const [first = "", , third = "", fourth = ""] = ids;
    for (const id of [first, third, fourth]) await mark(person, id, { favourite: true });
    const listed = async (query: string): Promise<string[]> => {
      const found: string[] = [];
      for (let cursor = ""; ; ) {
        const path = `/api/v1/tasks?sort=favourites&limit=2&total=true${query}${cursor && `&cursor=${cursor}`}`;
        const page = await (await request(server, path, { key: person.key })).json();
        found.push(...page.tasks.map((task: { task_id: string }) => task.task_id));
        expect(page.total).toBe(query ? 5 : 6);
        if (page.next_cursor === null) return found;
        cursor = page.next_cursor;
      }
    };
    const [, second, , , fifth, sixth] = ids;
    expect(await listed("")).toEqual([fourth, third, first, sixth, fifth, second]);
    expect(await listed("&q=fox")).toEqual([fourth, third, first, fifth, second]);
    const { next_cursor } = await (
      await request(server, "/api/v1/tasks?limit=1", { key: person.key })
    ).json();
    const wrong = await request(server, `/api/v1/tasks?sort=favourites&cursor=${next_cursor}`, {
      key: person.key,
    });
    expect((await errorOf(wrong)).param).toBe("cursor");
  });

  test("treats somebody else's task like one that does not exist", async () => {
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
  ])("rejects %j, naming the field", async (body, param) => {
    const person = await newPerson(server);
    const response = await mark(person, await submit(server, person.key), body);
    expect(response.status).toBe(422);
    expect((await errorOf(response)).param).toBe(param);
  });
});
