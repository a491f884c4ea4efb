import { describe, expect, test } from "vitest";
import {
  errorOf,
  newPerson,
  type Person,
  request,
  sharedServer,
  submit,
  VALID,
  waitForTask,
} from "../support/api";

const server = sharedServer();
const NOBODYS_TASK = `task_${"0".repeat(26)}`;
const NOBODYS = `col_${"0".repeat(26)}`;

function ask({ key }: Pick<Person, "key">, method: string, path = "", body?: unknown): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers };
  return request(server, `/api/v1/collections${path}`, { key, method, ...sent });
}

const make = async (person: Pick<Person, "key">, name = "Heroines") =>
  (await ask(person, "POST", "", { name })).json();
const add = (person: Pick<Person, "key">, id: string, task_ids: string[]) =>
  ask(person, "POST", `/${id}/tasks`, { task_ids });
const take = (person: Pick<Person, "key">, id: string, task_ids: string[]) =>
  ask(person, "POST", `/${id}/tasks/remove`, { task_ids });
const read = async (person: Pick<Person, "key">, id: string) => (await ask(person, "GET", `/${id}`)).json();

async function draw({ key }: Pick<Person, "key">, prompt = "a girl"): Promise<string> {
  const id = await submit(server, key, { prompt });
  await waitForTask(server, key, id);
  return id;
}

async function idsIn({ key }: Pick<Person, "key">, id: string, more = ""): Promise<string[]> {
  const response = await request(server, `/api/v1/tasks?collection=${id}${more}`, { key });
  return (await response.json()).tasks.map((task: { task_id: string }) => task.task_id);
}

describe("a collection", () => {
  test("is created, renamed and listed, newest first and a page at a time", async () => {
    const person = await newPerson(server);
    const response = await ask(person, "POST", "", { name: " Heroines " });
    expect(response.status).toBe(201);
    const first = await response.json();
    expect(response.headers.get("Location")).toBe(`/api/v1/collections/${first.id}`);
    expect(first).toMatchObject({ name: "Heroines", task_count: 0, cover: null, cover_task_id: null });
    const second = await make(person, "Villains");
    const renamed = await (await ask(person, "PATCH", `/${first.id}`, { name: "👩".repeat(60) })).json();
    const page = await ask(person, "GET", "?limit=1");
    const { collections, next_cursor } = await page.json();
    expect(collections).toEqual([second]);
    expect(page.headers.get("Link")).toContain(`cursor=${next_cursor}>; rel="next"`);
    const rest = await (await ask(person, "GET", `?limit=1&cursor=${next_cursor}`)).json();
    expect(rest).toEqual({ collections: [renamed], next_cursor: null });
  });

  test("shares tasks with others; adding and removing change nothing the second time", async () => {
    const person = await newPerson(server);
    const [one, other] = [await make(person), await make(person, "Others")];
    const [older, newer] = [await draw(person, "a girl in blue"), await draw(person, "a boy in red")];
    for (let i = 0; i < 2; i++) {
      const filled = await (await add(person, one.id, [older, newer, older])).json();
      expect(filled).toMatchObject({ id: one.id, task_count: 2, cover_task_id: null });
    }
    await add(person, other.id, [older]);
    expect(await idsIn(person, one.id)).toEqual([newer, older]);
    expect(await idsIn(person, one.id, "&q=blue")).toEqual([older]);
    expect(await idsIn(person, other.id)).toEqual([older]);
    const { collections } = await (await ask(person, "GET", `?task=${newer}`)).json();
    expect(collections.map(({ id }: { id: string }) => id)).toEqual([one.id]);
    for (let i = 0; i < 2; i++) expect((await take(person, one.id, [older])).status).toBe(200);
    expect(await idsIn(person, one.id)).toEqual([newer]);
    expect(await idsIn(person, other.id)).toEqual([older]);
  });

  test("shows its newest picture as the cover, or a chosen one while it contains that", async () => {
    const person = await newPerson(server);
    const { id } = await make(person);
    const [older, newer] = [await draw(person), await draw(person)];
    const [coverOfOlder, coverOfNewer] = await Promise.all(
      [older, newer].map(async (task) => (await waitForTask(server, person.key, task)).images?.[0]),
    );
    await add(person, id, [older, newer]);
    expect((await read(person, id)).cover).toBe(coverOfNewer);
    const chosen = await (await ask(person, "PATCH", `/${id}`, { cover_task_id: older })).json();
    expect(chosen).toMatchObject({ cover: coverOfOlder, cover_task_id: older, name: "Heroines" });
    await ask(person, "PATCH", `/${id}`, { cover_task_id: null });
    expect((await read(person, id)).cover).toBe(coverOfNewer);
    await ask(person, "PATCH", `/${id}`, { cover_task_id: older });
    await take(person, id, [older]);
    await add(person, id, [older]);
    expect(await read(person, id)).toMatchObject({ cover: coverOfNewer, cover_task_id: null });
  });

  test("loses deleted tasks, regains restored ones, and is deleted without its tasks", async () => {
    const person = await newPerson(server);
    const { id } = await make(person);
    const task = await draw(person);
    await add(person, id, [task]);
    await request(server, `/api/v1/tasks/${task}`, { key: person.key, method: "DELETE" });
    expect(await read(person, id)).toMatchObject({ task_count: 0, cover: null });
    expect(await idsIn(person, id)).toEqual([]);
    await request(server, `/api/v1/tasks/${task}/restore`, { key: person.key, method: "POST" });
    expect(await idsIn(person, id)).toEqual([task]);
    expect(await (await ask(person, "DELETE", `/${id}`)).json()).toEqual({ id, deleted: true });
    expect((await ask(person, "DELETE", `/${id}`)).status).toBe(404);
    expect((await waitForTask(server, person.key, task)).status).toBe("success");
  });
});

describe("404", () => {
  test("somebody else's collection looks like one that does not exist", async () => {
    const [owner, other] = [await newPerson(server), await newPerson(server)];
    const { id } = await make(owner);
    const theirs = await draw(other);
    for (const [method, path, body] of [
      ["GET", "", undefined],
      ["PATCH", "", { name: "Mine" }],
      ["DELETE", "", undefined],
      ["POST", "/tasks", { task_ids: [theirs] }],
      ["POST", "/tasks/remove", { task_ids: [theirs] }],
    ] as const) {
      const answer = await errorOf(await ask(other, method, `/${id}${path}`, body));
      expect(answer).toEqual(await errorOf(await ask(other, method, `/${NOBODYS}${path}`, body)));
      expect(answer.code).toBe("not_found");
    }
    const listed = (of: string) =>
      request(server, `/api/v1/tasks?collection=${of}`, { key: other.key }).then(errorOf);
    expect(await listed(id)).toEqual(await listed(NOBODYS));
    expect((await listed(id)).code).toBe("not_found");
    expect(await read(owner, id)).toMatchObject({ name: "Heroines", task_count: 0 });
  });

  test("a single task that is not theirs, or is deleted, fails the whole request", async () => {
    const [owner, other] = [await newPerson(server), await newPerson(server)];
    const { id } = await make(owner);
    const [own, gone, foreign] = [await draw(owner), await draw(owner), await draw(other)];
    await request(server, `/api/v1/tasks/${gone}`, { key: owner.key, method: "DELETE" });
    for (const move of [add, take])
      for (const wrong of [foreign, gone, NOBODYS_TASK, "nonsense"]) {
        const response = await move(owner, id, [own, wrong]);
        expect(response.status).toBe(404);
        expect((await errorOf(response)).code).toBe("task_not_found");
      }
    expect((await read(owner, id)).task_count).toBe(0);
    expect((await errorOf(await ask(owner, "GET", `?task=${foreign}`))).code).toBe("task_not_found");
  });

  test("test keys have collections of their own", async () => {
    const person = await newPerson(server);
    const key = await server.command("createKey", {
      userId: person.userId,
      name: "Tests",
      scopes: ["generate", "read"],
      livemode: false,
    });
    const { id } = await make(person);
    expect((await ask({ key }, "GET", `/${id}`)).status).toBe(404);
    const ofTests = await make({ key });
    expect((await (await ask({ key }, "GET")).json()).collections).toEqual([ofTests]);
    const real = await draw(person);
    expect((await add({ key }, ofTests.id, [real])).status).toBe(404);
    const trial = await submit(server, key, { ...VALID, prompt: "test: success" });
    expect((await add({ key }, ofTests.id, [trial])).status).toBe(200);
    expect((await add(person, id, [trial])).status).toBe(404);
  });
});

describe("422", () => {
  test.each([
    ["POST", "", { name: " " }, "name"],
    ["POST", "", { name: "x".repeat(61) }, "name"],
    ["POST", "", { name: "a\u0000" }, "name"],
    ["POST", "", { name: 7 }, "name"],
    ["POST", "", { name: "x", color: 1 }, "color"],
    ["PATCH", "/id", { name: "Taken" }, "name"],
    ["PATCH", "/id", { cover_task_id: NOBODYS_TASK }, "cover_task_id"],
    ["PATCH", "/id", {}, undefined],
    ["POST", "", { name: "Taken" }, "name"],
    ["POST", "/id/tasks", { task_ids: [] }, "task_ids"],
    ["POST", "/id/tasks", { task_ids: Array(101).fill(NOBODYS_TASK) }, "task_ids"],
    ["POST", "/id/tasks", { task_ids: [7] }, "task_ids"],
    ["POST", "/id/tasks/remove", { task_ids: "all" }, "task_ids"],
    ["GET", "?limit=101", undefined, "limit"],
    ["GET", "?cursor=nonsense", undefined, "cursor"],
  ])("%s %s %j is rejected, naming the field", async (method, path, body, param) => {
    const person = await newPerson(server);
    await make(person, "Taken");
    const { id } = await make(person);
    const response = await ask(person, method, path.replace("id/", `${id}/`).replace(/id$/, id), body);
    expect(response.status).toBe(422);
    expect((await errorOf(response)).param).toBe(param);
  });

  test("one too many is rejected; of two at once, one gets the last place", async () => {
    const person = await newPerson(server);
    const text = `insert into collections (id, user_id, name)
      select 'col_' || substr(md5('${person.userId}' || n), 1, 26), '${person.userId}', 'n' || n from generate_series(1, 499) n`;
    await server.command("query", { text });
    const answers = await Promise.all(["a", "b"].map((name) => ask(person, "POST", "", { name })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });
});
