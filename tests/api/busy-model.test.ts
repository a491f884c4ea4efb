import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { newPerson, readTask, serverForFile, submit, waitForTask } from "../support/api";
import { PATIENCE_MS } from "../support/patience";
import { newDataDir } from "../support/start-server";

const PATIENCE = { timeout: PATIENCE_MS, interval: 50 };
const gate = path.join(newDataDir(), "gate");
// What is to be tried again is found because it is looked for, and not by a slot's own poll that comes round in the end.
const server = serverForFile({
  WORKER_CONCURRENCY: "1",
  VENDOR_CONCURRENCY: "2",
  TEST_GATE: gate,
  TEST_NO_POLLING: "1",
});

test("a busy model is retried after its Retry-After, and nobody else waits for it", async () => {
  const { key } = await newPerson(server, 10);
  const busy = await submit(server, key, { model: "busy-at-first" });
  const other = await waitForTask(server, key, await submit(server, key));
  const drawn = await waitForTask(server, key, busy);
  expect([drawn.status, other.status]).toEqual(["success", "success"]);
  const waited = Date.parse(String(drawn.finished_at)) - Date.parse(String(drawn.created_at));
  expect(waited).toBeGreaterThanOrEqual(2_000);
  expect(Date.parse(String(other.finished_at))).toBeLessThan(Date.parse(String(drawn.finished_at)));
});

test("a retry starts on time even if its queue is otherwise idle", async () => {
  const { key } = await newPerson(server, 10);
  const busy = await submit(server, key, { model: "busy-elsewhere" });
  expect((await waitForTask(server, key, busy)).status).toBe("success");
});

test("only tasks of a hanging server wait for it, and not for ever", async () => {
  const [many, other] = [await newPerson(server, 10), await newPerson(server, 10)];
  const hanging: string[] = [];
  for (let count = 0; count < 3; count++)
    hanging.push(await submit(server, many.key, { model: "elsewhere" }));
  const statuses = async () =>
    (await Promise.all(hanging.map((id) => readTask(server, many.key, id)))).map(({ status }) => status);
  // As many as its line takes are in work; the next one waits for its turn, and nobody has claimed it.
  await expect
    .poll(async () => (await statuses()).toSorted())
    .toEqual(["pending", "processing", "processing"]);
  const drawn = await waitForTask(server, other.key, await submit(server, other.key, { model: "plain" }));
  expect(drawn.status).toBe("success");
  expect((await statuses()).toSorted()).toEqual(["pending", "processing", "processing"]);

  const overdue = "update tasks set started_at = now() - interval '11 minutes' where status = 'processing'";
  // The database itself lets nobody set a claim's time.
  await server.command("query", { text: "alter table tasks disable trigger tasks_forward" });
  await server.command("query", { text: overdue });
  await server.command("query", { text: "alter table tasks enable trigger tasks_forward" });
  await server.command("failLostTasks");
  const ended = await Promise.all(hanging.map((id) => readTask(server, many.key, id)));
  const failed = ended.filter(({ status }) => status === "failed");
  expect(failed.map(({ error }) => error)).toEqual(
    Array(2).fill(expect.stringMatching(/^The model took too long/)),
  );

  writeFileSync(gate, "");
  await expect
    .poll(async () => (await statuses()).toSorted(), PATIENCE)
    .toEqual(["failed", "failed", "success"]);
  expect(await server.command("ledgerFaults")).toEqual([]);
});
