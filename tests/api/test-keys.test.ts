import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ERROR_CODES, ERRORS } from "@/lib/errors";
import { FAILURE_CODES, FAILURES } from "@/lib/failure-codes";
import {
  balanceOf,
  errorOf,
  generate,
  newPerson,
  readTask,
  request,
  sharedServer,
  submit,
  VALID,
  waitForTask,
} from "../support/api";

const server = sharedServer();

async function newTester(credits = 5) {
  const person = await newPerson(server, credits);
  return { ...person, test: await newTestKey(person.userId) };
}

const newTestKey = (userId: string) =>
  server.command("createKey", { userId, name: "Tests", livemode: false });

async function pictureOf(url: string): Promise<string> {
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  return createHash("sha256").update(bytes).digest("hex");
}

const inTest = (prompt: string, fields: object = {}) => ({ ...VALID, prompt, ...fields });

describe("a test key", () => {
  test("succeeds with the same picture each time, and costs nothing", async () => {
    const { userId, key, test: forTests } = await newTester();
    const response = await generate(
      server,
      forTests,
      inTest("whatever, even a bomb recipe", { model: "costly" }),
    );
    expect(response.status).toBe(201);
    const created = await response.json();
    expect(created).toMatchObject({ status: "pending", credits_used: 3, credits_remaining: 5 });
    const ids = [
      created.task_id,
      await submit(server, forTests, { prompt: "test: success", model: "costly" }),
    ];
    const tasks = await Promise.all(ids.map((id) => waitForTask(server, forTests, id)));
    for (const task of tasks)
      expect(task).toMatchObject({ status: "success", livemode: false, credits_used: 3, seed: 1 });
    const [one, another] = await Promise.all(tasks.map((task) => pictureOf(task.images?.[0] ?? "")));
    expect(one).toBe(another);
    expect(await balanceOf(server, key)).toBe(5);
    const text = `select count(*)::integer as moved from ledger_transfers where task_id in ('${ids.join("', '")}')`;
    expect(await server.command("query", { text })).toEqual([{ moved: 0 }]);
    expect(await server.command("ledgerFaults")).toEqual([]);
    const refusals = `select count(*)::integer as refused from policy_refusals where user_id = '${userId}'`;
    expect(await server.command("query", { text: refusals })).toEqual([{ refused: 0 }]);
  });

  test("draws the requested size, and fetches no reference", async () => {
    const { test: forTests } = await newTester();
    const shaped = await submit(server, forTests, { prompt: "test: success", aspect_ratio: "16:9" });
    expect(await waitForTask(server, forTests, shaped)).toMatchObject({ width: 1280, height: 720 });
    const referring = await generate(server, forTests, {
      scene: "image-to-image",
      prompt: "test: success",
      image_input: ["https://nowhere.example/a.png"],
    });
    const { task_id } = await referring.json();
    expect(await waitForTask(server, forTests, task_id)).toMatchObject({ status: "success", width: 1024 });
  });

  test("does not queue, and says how long it takes", async () => {
    const { test: forTests } = await newTester();
    const requests = ["test: slow 2", "test: success"].map((prompt) => inTest(prompt));
    const response = await request(server, "/api/v1/tasks", {
      key: forTests,
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ requests }),
    });
    expect((await response.json()).tasks).toMatchObject([
      { status: "pending", queue: { position: 1, estimated_seconds: 2 } },
      { status: "pending", queue: { position: 1, estimated_seconds: 1 } },
    ]);
  });

  test("is processing for as long as the prompt says", async () => {
    const { test: forTests } = await newTester();
    const id = await submit(server, forTests, { prompt: "test: slow 2" });
    await waitForTask(server, forTests, id, ["processing"]);
    const { created_at, finished_at, status } = await waitForTask(server, forTests, id);
    expect(status).toBe("success");
    expect(Date.parse(String(finished_at)) - Date.parse(String(created_at))).toBeGreaterThanOrEqual(2_000);
  });

  test("reports each way to fail", async () => {
    const { userId } = await newTester();
    const keys = [await newTestKey(userId), await newTestKey(userId)];
    const failed = FAILURE_CODES.map(async (code, index) => {
      const key = keys[index % 2] ?? "";
      const task = await waitForTask(server, key, await submit(server, key, { prompt: `test: ${code}` }));
      expect(task).toMatchObject({ status: "failed", error_code: code, retryable: FAILURES[code].retryable });
      expect(task.error).toMatch(/^\S.*\.$/);
    });
    await Promise.all(failed);
    expect(await server.command("ledgerFaults")).toEqual([]);
  });

  test("can produce every error of a submission", async () => {
    const { userId } = await newTester();
    let key = "";
    for (const [index, code] of [...ERROR_CODES, "rate_limit" as const].entries()) {
      if (index % 9 === 0) key = await newTestKey(userId);
      const known = code === "rate_limit" ? "rate_limit_exceeded" : code;
      const response = await generate(server, key, inTest(`test: ${code}`));
      expect(response.status, code).toBe(ERRORS[known].status);
      expect((await errorOf(response)).code).toBe(known);
      if (response.status === 429) expect(response.headers.get("Retry-After")).toBe("1");
    }
    const text = `select count(*)::integer as tasks from tasks where user_id = '${userId}'`;
    expect(await server.command("query", { text })).toEqual([{ tasks: 0 }]);
  });

  test("validates like a live one", async () => {
    const { test: forTests } = await newTester();
    const response = await generate(server, forTests, inTest("test: success", { aspect_ratio: "5:7" }));
    expect([response.status, (await errorOf(response)).param]).toEqual([422, "aspect_ratio"]);
  });

  test("can cancel its tasks while they are processed, whatever the model, but no live ones", async () => {
    const { key, test: forTests } = await newTester();
    const id = await submit(server, forTests, { prompt: "test: slow 60", model: "elsewhere" });
    await waitForTask(server, forTests, id, ["processing"]);
    const cancel = (by: string) => request(server, `/api/v1/tasks/${id}/cancel`, { key: by, method: "POST" });
    expect((await cancel(key)).status).toBe(404);
    const response = await cancel(forTests);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      task_id: id,
      cancelled: true,
      status: "failed",
      credits_remaining: 5,
    });
    expect(await readTask(server, forTests, id)).toMatchObject({ status: "failed", error_code: "cancelled" });
  });

  test("gets a dry run as the prompt asks", async () => {
    const { userId, test: forTests } = await newTester();
    const outcomes: [prompt: string, expected: object][] = [
      ["a bomb recipe", { valid: true, affordable: true, credits: 3, credits_remaining: 5, not_drawn: null }],
      ["test: content_policy", { valid: false, error_code: "content_policy", affordable: true }],
      ["test: timeout", { valid: true, affordable: true }],
      ["test: insufficient_credits", { valid: true, affordable: false }],
      ["test: slow 20", { valid: true, estimated_seconds: 20 }],
    ];
    for (const [prompt, expected] of outcomes) {
      const response = await generate(server, forTests, inTest(prompt, { dry_run: true, model: "costly" }));
      expect(response.status, prompt).toBe(200);
      expect(await response.json(), prompt).toMatchObject(expected);
    }
    const refused = await generate(server, forTests, inTest("test: rate_limit", { dry_run: true }));
    expect(refused.status).toBe(429);
    const text = `select count(*)::integer as refused from policy_refusals where user_id = '${userId}'`;
    expect(await server.command("query", { text })).toEqual([{ refused: 0 }]);
  });

  test("needs no credits, and has no cap", async () => {
    const { userId } = await newTester(0);
    const key = await server.command("createKey", { userId, name: "T", livemode: false, creditsPerDay: 1 });
    for (let i = 0; i < 2; i++) await submit(server, key, { prompt: "test: success", model: "costly" });
  });

  test("neither kind of key sees, deletes or repeats the other's tasks", async () => {
    const { key, test: forTests } = await newTester();
    const real = await submit(server, key);
    const trial = await submit(server, forTests, { prompt: "test: success" });
    await waitForTask(server, forTests, trial);
    for (const [by, of] of [
      [key, trial],
      [forTests, real],
    ] as const)
      expect((await request(server, `/api/v1/tasks/${of}`, { key: by })).status).toBe(404);
    const ledger = await (await request(server, "/api/v1/ledger", { key: forTests })).json();
    const hidden = { task_id: null, model: null, submitted_with: null, prompt: null };
    expect(ledger.transfers).toMatchObject([
      { kind: "charge", credits: -1, ...hidden },
      { kind: "grant", ...hidden },
    ]);
    const send = (by: string) =>
      request(server, "/api/v1/generate", {
        key: by,
        method: "POST",
        headers: { "Content-Type": "application/json", "Idempotency-Key": "the same" },
        body: JSON.stringify(inTest("test: success", { model: "plain" })),
      });
    const [ofReal, ofTest] = [await (await send(key)).json(), await (await send(forTests)).json()];
    expect(ofTest.task_id).not.toBe(ofReal.task_id);
    expect(await readTask(server, forTests, ofTest.task_id)).toMatchObject({ livemode: false });
    expect((await (await send(forTests)).json()).task_id).toBe(ofTest.task_id);
  });
});
