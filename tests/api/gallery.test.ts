import { describe, expect, test } from "vitest";
import { newPerson, type Person, request, sharedServer, submit, waitForTask } from "../support/api";

const server = sharedServer();

const read = (path: string, key: string, method = "GET") =>
  request(server, `/api/v1/gallery${path}`, { key, method });

async function idsOf(path: string, key: string): Promise<string[]> {
  const { tasks } = await (await read(path, key)).json();
  return tasks.map((task: { task_id: string }) => task.task_id);
}

async function personWithTasks(count: number): Promise<Person & { ids: string[] }> {
  const person = await newPerson(server);
  const ids: string[] = [];
  for (let i = 0; i < count; i++) ids.unshift(await submit(server, person.key));
  return { ...person, ids };
}

describe("GET /api/v1/gallery", () => {
  test("200: the caller's tasks, newest first, a page at a time", async () => {
    const { key, ids } = await personWithTasks(5);
    await personWithTasks(1);
    const first = await (await read("?limit=3", key)).json();
    expect(first.tasks.map((task: { task_id: string }) => task.task_id)).toEqual(ids.slice(0, 3));
    const second = await (await read(`?limit=3&cursor=${first.next_cursor}`, key)).json();
    expect(second.tasks.map((task: { task_id: string }) => task.task_id)).toEqual(ids.slice(3));
    expect(second.next_cursor).toBeNull();
  });

  test("200: by scene, model and source", async () => {
    const { key, ids } = await personWithTasks(1);
    const other = await submit(server, key, { model: "costly" });
    expect(await idsOf("?model=costly", key)).toEqual([other]);
    expect(await idsOf("?scene=text-to-image&source=api", key)).toEqual([other, ...ids]);
    expect(await idsOf("?scene=image-to-image", key)).toEqual([]);
    expect(await idsOf("?source=web", key)).toEqual([]);
  });

  test.each([
    "?limit=0",
    "?limit=101",
    "?limit=x",
    "?scene=x",
    "?source=x",
    "?page=2",
    "?cursor=%00",
    "?model=%00",
  ])("422 for %s", async (query) => {
    const { key } = await newPerson(server);
    expect((await read(query, key)).status).toBe(422);
  });

  test("401 without a key", async () => {
    expect((await request(server, "/api/v1/gallery")).status).toBe(401);
  });
});

describe("DELETE /api/v1/gallery/{task_id}", () => {
  test("200: hides the task at once; a restore brings it back", async () => {
    const { key, ids } = await personWithTasks(1);
    await waitForTask(server, key, ids[0] ?? "");
    const response = await read(`/${ids[0]}`, key, "DELETE");
    expect(await response.json()).toEqual({
      task_id: ids[0],
      deleted: true,
      restorable_until: expect.any(String),
    });
    expect(await idsOf("", key)).toEqual([]);
    expect((await request(server, `/api/v1/tasks/${ids[0]}`, { key })).status).toBe(404);
    expect((await read(`/${ids[0]}`, key, "DELETE")).status).toBe(404);
    const restored = await read(`/${ids[0]}/restore`, key, "POST");
    expect(await restored.json()).toMatchObject({ task_id: ids[0], status: "success" });
    expect(await idsOf("", key)).toEqual(ids);
    // Whoever lost the answer asks again.
    expect((await read(`/${ids[0]}/restore`, key, "POST")).status).toBe(200);
  });

  test("removes image and prompt for good once the time to undo is over; the ledger stays clean", async () => {
    const { key, ids } = await personWithTasks(1);
    const [address = ""] = (await waitForTask(server, key, ids[0] ?? "")).images ?? [];
    await read(`/${ids[0]}`, key, "DELETE");
    const text = `update tasks set deleted_at = now() - interval '1 hour' where id = '${ids[0]}'`;
    await server.command("query", { text });
    expect((await read(`/${ids[0]}/restore`, key, "POST")).status).toBe(404);
    await expect.poll(async () => (await fetch(address)).status, { timeout: 30_000 }).toBe(404);
    const words = `select prompt from tasks where id = '${ids[0]}'`;
    await expect
      .poll(() => server.command("query", { text: words }), { timeout: 30_000 })
      .toEqual([{ prompt: "" }]);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });

  test("does not wait for the many tasks of a deleted account to be removed first", async () => {
    const columns = "id, source, scene, prompt, aspect_ratio, image_input, model, seed, credits, deleted_at";
    const values = `'left-' || i, 'web', 'text-to-image', 'a cat', '1:1', '{}', 'plain', 1, 1, to_timestamp(0)`;
    const query = (text: string) => server.command("query", { text });
    await query(`insert into tasks (${columns}) select ${values} from generate_series(1, 5000) as i`);
    await query(
      "update tasks set status = 'failed', error = 'It failed.', finished_at = now() where id like 'left-%'",
    );
    const { key, ids } = await personWithTasks(1);
    await waitForTask(server, key, ids[0] ?? "");
    await read(`/${ids[0]}`, key, "DELETE");
    await query(`update tasks set deleted_at = now() - interval '1 hour' where id = '${ids[0]}'`);
    await server.command("tidyStore");
    // The worker's own sweep may be at it.
    await expect
      .poll(() => query(`select prompt from tasks where id = '${ids[0]}'`))
      .toEqual([{ prompt: "" }]);
    const left = await query("select id from tasks where id like 'left-%' and prompt = ''");
    expect(left.length).toBeGreaterThan(0);
    await query("delete from tasks where id like 'left-%'");
  });

  test("404 for another user's task, which stays", async () => {
    const owner = await personWithTasks(1);
    const { key } = await newPerson(server);
    expect((await read(`/${owner.ids[0]}`, key, "DELETE")).status).toBe(404);
    expect((await read(`/${owner.ids[0]}/restore`, key, "POST")).status).toBe(404);
    expect(await idsOf("", owner.key)).toEqual(owner.ids);
  });
});
