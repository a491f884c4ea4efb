import { describe, expect, inject, test } from "vitest";
import {
  newPerson,
  type Person,
  readTask,
  request,
  serverForFile,
  sharedServer,
  submit,
  waitForTask,
} from "../support/api";

// Of its own where rows that nobody paid for are in it at times, because others look at the books of theirs.
const isPostgres = inject("database") === "postgres";
const server = isPostgres ? serverForFile() : sharedServer();

/** Thousands of rows take the embedded database long, and are found there by the same statements. */
const testOfMany = test.runIf(isPostgres);

const read = (path: string, key: string, method = "GET") =>
  request(server, `/api/v1/tasks${path}`, { key, method });

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

/** Somebody who has tasks with these prompts, the first one being the newest. */
async function personWithPrompts(
  prompts: string[],
): Promise<Person & { found: (q: string) => Promise<string[]> }> {
  const person = await newPerson(server);
  for (const prompt of prompts.toReversed()) await submit(server, person.key, { prompt });
  const found = async (q: string) => {
    const response = await read(`?q=${encodeURIComponent(q)}`, person.key);
    const { tasks } = (await response.json()) as { tasks: { prompt: string }[] };
    return tasks.map(({ prompt }) => prompt);
  };
  return { ...person, found };
}

describe("GET /api/v1/tasks", () => {
  test("200: the caller's tasks, newest first, a page at a time, each as a single task is shown", async () => {
    const { key, ids } = await personWithTasks(5);
    await personWithTasks(1);
    for (const id of ids) await waitForTask(server, key, id);
    const response = await read("?limit=3&scene=text-to-image", key);
    const first = await response.json();
    expect(first.tasks.map((task: { task_id: string }) => task.task_id)).toEqual(ids.slice(0, 3));
    expect(first.tasks[0]).toEqual(await readTask(server, key, ids[0] ?? ""));
    const next = /^<(.+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1] ?? "";
    expect(next).toBe(`${server.url}/api/v1/tasks?scene=text-to-image&limit=3&cursor=${first.next_cursor}`);
    const last = await fetch(next, { headers: { Authorization: `Bearer ${key}` } });
    const second = await last.json();
    expect(second.tasks.map((task: { task_id: string }) => task.task_id)).toEqual(ids.slice(3));
    expect(second.next_cursor).toBeNull();
    expect(last.headers.get("link")).toBeNull();
  });

  test("200: by status, scene, model, source and time", async () => {
    const { key, ids } = await personWithTasks(1);
    const other = await submit(server, key, { model: "costly" });
    const failed = await submit(server, key, { model: "always-fails" });
    for (const id of [...ids, other, failed]) await waitForTask(server, key, id);
    expect(await idsOf("?model=costly", key)).toEqual([other]);
    expect(await idsOf("?status=failed", key)).toEqual([failed]);
    expect(await idsOf("?status=pending", key)).toEqual([]);
    expect(await idsOf("?scene=text-to-image&source=api&status=success", key)).toEqual([other, ...ids]);
    expect(await idsOf("?scene=image-to-image", key)).toEqual([]);
    expect(await idsOf("?source=web", key)).toEqual([]);
    const created_at = String((await readTask(server, key, other)).created_at);
    const inBerlin = created_at.replace("Z", "%2B00:00");
    expect(await idsOf(`?created_after=${created_at}`, key)).toEqual([failed]);
    expect(await idsOf(`?created_before=${inBerlin}`, key)).toEqual(ids);
  });

  test("200: by the words of the prompt, the last one as a prefix", async () => {
    const [dragon, girl, eclair, run, other] = [
      "A red DRAGON over the mountain",
      "a girl's blue-eyed dragonfly",
      "Éclair im STRASSENCAFÉ, ПРИВЕТ",
      "月光の庭にいる銀髪の少女、魔法",
      "女は少い",
    ] as const;
    const { key, found } = await personWithPrompts([dragon, girl, eclair, run, other]);
    const asked: [string, string[]][] = [
      ["dragon", [dragon, girl]],
      ["Dragon red", [dragon]],
      ["mountain DRAG", [dragon, girl].slice(0, 1)],
      ["drag mountain", []],
      ["fly", []],
      ["girl eyed", [girl]],
      ["r", [dragon]],
      ["éCLAIR", [eclair]],
      ["ЕТ", []],
      ["привет straßen", []],
      ["strassencafé при", [eclair]],
      ["銀髪の少女", [run]],
      ["少女", [run]],
      ["女", [run, other]],
      ["庭 魔", [run]],
      ["少女魔法", []],
      ["!?", []],
      ["it's \\ 'a' & | :*", []],
    ];
    for (const [q, prompts] of asked) expect([q, await found(q)]).toEqual([q, prompts]);
    const somebody = await newPerson(server);
    expect(await idsOf("?q=dragon", somebody.key)).toEqual([]);
    expect(await idsOf("?q=dragon&limit=1&model=plain", key)).toHaveLength(1);
  });

  test("200: finds unfinished tasks by their words, too", async () => {
    const { key, userId } = await newPerson(server);
    // Nobody queued it, so nobody draws it.
    await server.command("query", {
      text: `insert into tasks (id, user_id, source, scene, prompt, aspect_ratio, image_input, model, seed, credits)
        values ('task_${"0".repeat(25)}w', '${userId}', 'api', 'text-to-image', 'A rare 銀髪の少女', '1:1', '{}', 'sketch', 1, 1)`,
    });
    for (const q of ["a rar", "RARE", "銀髪の少女"])
      expect(await idsOf(`?status=pending&q=${encodeURIComponent(q)}`, key)).toHaveLength(1);
    expect(await idsOf("?status=pending&q=rarely", key)).toEqual([]);
    await server.command("query", { text: `delete from tasks where user_id = '${userId}'` });
  });

  testOfMany("200: finds rare matches behind very many others, a page at a time", async () => {
    const { key, userId } = await newPerson(server);
    const columns =
      "id, user_id, source, scene, prompt, aspect_ratio, image_input, model, seed, credits, created_at";
    const values = `'task_' || lpad(i::text, 26, '0'), '${userId}', 'api', 'text-to-image',
      case when i % 2200 = 7 then 'a rare 銀髪の少女' else 'a common 銀髪、髪の、の少、少女' end,
      '1:1', '{}', case when i = 4407 then 'one-of-few' else 'plain' end, i, 1, now() - i * interval '1 hour'`;
    await server.command("query", {
      text: `insert into tasks (${columns}) select ${values} from generate_series(1, 4600) as i`,
    });
    // The worker's sweep may be at them, too: nothing will ever draw them.
    for (let from = 0; from < 4600; from += 1000) {
      const end = `update tasks set status = 'failed', error = 'It failed.', finished_at = now()
        where user_id = '${userId}' and seed between ${from} and ${from + 999} and status = 'pending'`;
      await server.command("query", { text: end });
    }
    const rare = [7, 2207, 4407].map((i) => `task_${String(i).padStart(26, "0")}`);
    // Of the longest ones, the database looks up only a part.
    const long = ["銀髪の少女 髪の少 銀髪の rare", `${"rare,a,".repeat(200)}rar`];
    for (const q of ["a rar", "rare", "銀髪の少女", ...long].map(encodeURIComponent)) {
      expect(await idsOf(`?q=${q}`, key)).toEqual(rare);
      const { next_cursor } = await (await read(`?q=${q}&limit=2`, key)).json();
      expect(await idsOf(`?q=${q}&limit=2&cursor=${next_cursor}`, key)).toEqual(rare.slice(2));
    }
    expect(await idsOf("?model=one-of-few", key)).toEqual(rare.slice(2));
    expect(await idsOf("?q=com&limit=100", key)).toHaveLength(100);
    // Hardly any is unfinished, which is no reason to search those for a task by its id.
    await server.command("query", { text: "vacuum (analyze) tasks" });
    const planOf = async (where: string) =>
      JSON.stringify(await server.command("query", { text: `explain select from tasks where ${where}` }));
    expect(await planOf("id = 'task_1' and status in ('pending', 'processing')")).toContain("tasks_pkey");
    expect(await planOf(`user_id = '${userId}' and finished_at is null`)).toContain("tasks_unfinished");
    await server.command("query", { text: `delete from tasks where user_id = '${userId}'` });
  });
});

describe("DELETE /api/v1/tasks/{task_id}", () => {
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
    expect((await read(`/${ids[0]}`, key)).status).toBe(404);
    const { tasks } = await (await read("?deleted=true&q=cute", key)).json();
    expect(tasks).toMatchObject([{ task_id: ids[0], deleted_at: expect.any(String) }]);
    expect((await read(`/${ids[0]}`, key, "DELETE")).status).toBe(404);
    const restored = await read(`/${ids[0]}/restore`, key, "POST");
    expect(await restored.json()).toMatchObject({ task_id: ids[0], status: "success" });
    expect(await idsOf("?deleted=false", key)).toEqual(ids);
    expect(await idsOf("?deleted=true", key)).toEqual([]);
    // Whoever lost the answer asks again.
    expect((await read(`/${ids[0]}/restore`, key, "POST")).status).toBe(200);
  });

  test("removes image and prompt for good once they can no longer be restored; the ledger stays clean", async () => {
    const { key, ids } = await personWithTasks(1);
    const [address = ""] = (await waitForTask(server, key, ids[0] ?? "")).images ?? [];
    await read(`/${ids[0]}`, key, "DELETE");
    const text = `update tasks set deleted_at = now() - interval '31 days' where id = '${ids[0]}'`;
    await server.command("query", { text });
    expect((await read(`/${ids[0]}/restore`, key, "POST")).status).toBe(404);
    await server.command("tidyStore");
    await expect.poll(async () => (await fetch(address)).status).toBe(404);
    const words = `select prompt from tasks where id = '${ids[0]}'`;
    await expect.poll(() => server.command("query", { text: words })).toEqual([{ prompt: "" }]);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });

  testOfMany("does not wait for the removal of a deleted account's many tasks", async () => {
    const columns = "id, source, scene, prompt, aspect_ratio, image_input, model, seed, credits, deleted_at";
    const values = `'left-' || i, 'web', 'text-to-image', 'a cat', '1:1', '{}', 'plain', 1, 1, to_timestamp(0)`;
    const query = (text: string) => server.command("query", { text });
    await query(`insert into tasks (${columns}) select ${values} from generate_series(1, 5000) as i`);
    await query(
      "update tasks set status = 'failed', error = 'It failed.', finished_at = now() where id like 'left-%' and status = 'pending'",
    );
    const { key, ids } = await personWithTasks(1);
    await waitForTask(server, key, ids[0] ?? "");
    await read(`/${ids[0]}`, key, "DELETE");
    await query(`update tasks set deleted_at = now() - interval '31 days' where id = '${ids[0]}'`);
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
