import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { balanceOf, newPerson, readTask, request, serverForFile, submit, waitForTask } from "../support/api";

const gate = path.join(mkdtempSync("/tmp/girlgenerator-gate-"), "open");
const server = serverForFile({ WORKER_CONCURRENCY: "1", TEST_GATE: gate, TEST_STALLS: "1" });

const cancel = (id: string, key: string) =>
  request(server, `/api/v1/tasks/${id}/cancel`, { key, method: "POST" });

async function submitAndStart(key: string, model: string): Promise<string> {
  const id = await submit(server, key, { model });
  await expect.poll(async () => (await readTask(server, key, id)).status).toBe("processing");
  return id;
}

afterEach(async () => {
  rmSync(gate, { force: true });
  expect(await server.command("ledgerFaults")).toEqual([]);
});

describe("POST /api/v1/tasks/{task_id}/cancel", () => {
  test("200: ends a waiting task and one drawn here, once; the next in the queue starts", async () => {
    const { key } = await newPerson(server, 10);
    const drawn = await submitAndStart(key, "gated");
    const waiting = await submit(server, key, { model: "costly" });
    const next = await submit(server, key);
    const answer = { task_id: waiting, cancelled: true, status: "failed", credits_remaining: 7 };
    const response = await cancel(waiting, key);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(answer);
    expect(await (await cancel(waiting, key)).json()).toEqual(answer);
    expect(await readTask(server, key, waiting)).toMatchObject({
      status: "failed",
      error: "The task was cancelled.",
      error_code: "cancelled",
      retryable: false,
      credits_used: 0,
      credits: { charged: 3, refunded: 3 },
    });
    const [job] = await server.command("query", {
      text: `select count(*)::integer as waiting from pgboss.job where state < 'active'`,
    });
    expect(job?.waiting).toBe(1);
    expect(await (await cancel(drawn, key)).json()).toMatchObject({ cancelled: true, credits_remaining: 9 });
    expect(await waitForTask(server, key, next)).toMatchObject({ status: "success" });
    expect(await (await cancel(next, key)).json()).toMatchObject({ cancelled: false, status: "success" });
    expect(await balanceOf(server, key)).toBe(9);
  });

  test("200: a late result changes nothing", async () => {
    const { key } = await newPerson(server, 10);
    const id = await submitAndStart(key, "stubborn");
    expect(await (await cancel(id, key)).json()).toMatchObject({ cancelled: true, credits_remaining: 10 });
    writeFileSync(gate, "");
    await expect.poll(() => server.log()).toContain("late result discarded");
    expect(await readTask(server, key, id)).toMatchObject({ status: "failed", error_code: "cancelled" });
  });

  test("200: does not cancel where a vendor charges; deleting the task does not refund it", async () => {
    const { key } = await newPerson(server, 10);
    const id = await submitAndStart(key, "elsewhere");
    expect(await (await cancel(id, key)).json()).toEqual({
      task_id: id,
      cancelled: false,
      status: "processing",
      credits_remaining: 9,
    });
    const events = await request(server, `/api/v1/tasks/${id}/events`, { key });
    expect((await request(server, `/api/v1/tasks/${id}`, { key, method: "DELETE" })).status).toBe(200);
    writeFileSync(gate, "");
    expect(await events.text(), "whoever watches it hears its end").toMatch(/"status":"processing".*\n\n$/);
    const status = `select status from tasks where id = '${id}'`;
    await expect.poll(() => server.command("query", { text: status })).toEqual([{ status: "success" }]);
    expect(await balanceOf(server, key)).toBe(9);
  });
});

describe("DELETE /api/v1/tasks/{task_id}", () => {
  test("200: first cancels a task that can be cancelled", async () => {
    const { key } = await newPerson(server, 10);
    const id = await submitAndStart(key, "gated");
    expect((await request(server, `/api/v1/tasks/${id}`, { key, method: "DELETE" })).status).toBe(200);
    expect(await balanceOf(server, key)).toBe(10);
    expect((await cancel(id, key)).status).toBe(404);
    const restored = await request(server, `/api/v1/tasks/${id}/restore`, { key, method: "POST" });
    expect(await restored.json()).toMatchObject({ status: "failed", error_code: "cancelled" });
  });
});
