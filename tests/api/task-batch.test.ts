import { describe, expect, inject, test } from "vitest";
import {
  balanceOf,
  errorOf,
  newPerson,
  PROMPT,
  request,
  sharedServer,
  submit,
  VALID,
  waitForTask,
} from "../support/api";

const server = sharedServer();

const COSTLY = { ...VALID, model: "costly" };

function sendAll(key: string, requests: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return request(server, "/api/v1/tasks", {
    key,
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify({ requests }),
  });
}

const countTasks = async (userId: string) =>
  (await server.command("query", { text: `select id from tasks where user_id = '${userId}'` })).length;

describe("POST /api/v1/tasks", () => {
  describe("201", () => {
    test("creates a task for each request, in order, with one debit and one call", async () => {
      const { userId, key } = await newPerson(server, 20);
      const requests = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ ...(seed === 3 ? COSTLY : VALID), seed }));
      const response = await sendAll(key, requests);
      expect(response.status).toBe(201);
      expect(response.headers.get("ratelimit")).toMatch(/^"generate";r=9;t=\d+$/);
      const body = await response.json();
      expect(body).toEqual({ tasks: expect.any(Array), credits_used: 10, credits_remaining: 10 });
      expect(body.tasks).toMatchObject(
        requests.map(({ seed, model }) => ({
          task_id: expect.stringMatching(/^task_[0-9a-z]{26}$/),
          status: "pending",
          queue: { position: expect.any(Number) },
          seed,
          model,
          prompt: PROMPT,
          credits_used: model === "costly" ? 3 : 1,
        })),
      );
      const ids: string[] = body.tasks.map((task: { task_id: string }) => task.task_id);
      expect(ids).toEqual([...new Set(ids)].sort());
      for (const id of ids) expect(await waitForTask(server, key, id)).toMatchObject({ status: "success" });
      const text = `select task_id, balance_after from ledger_transfers
        where task_id in (select id from tasks where user_id = '${userId}') order by id`;
      expect(await server.command("query", { text })).toEqual(
        [19, 18, 15, 14, 13, 12, 11, 10].map((balance_after, index) => ({
          task_id: ids[index],
          balance_after,
        })),
      );
      expect(await server.command("ledgerFaults")).toEqual([]);
    });

    test("accepts them with and without references, wherever those are", async () => {
      const { key } = await newPerson(server, 20);
      const own = await waitForTask(server, key, await submit(server, key));
      const redraw = { scene: "image-to-image", model: "any-references", prompt: PROMPT };
      const response = await sendAll(key, [
        { ...redraw, image_input: ["https://pictures.example/a.png"] },
        VALID,
        { ...redraw, image_input: own.images },
      ]);
      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject({
        tasks: [{ scene: "image-to-image" }, { scene: "text-to-image" }, { image_input: own.images }],
        credits_used: 3,
        credits_remaining: 16,
      });
      expect(await server.command("ledgerFaults")).toEqual([]);
    });

    test("may be larger than a single request", async () => {
      const { key } = await newPerson(server, 20);
      const requests = Array.from({ length: 8 }, () => ({ ...VALID, prompt: "\u{1F338}".repeat(2_000) }));
      const escaped = JSON.stringify({ requests }).replaceAll("\u{1F338}", "\\ud83c\\udf38");
      expect(escaped.length).toBeGreaterThan(64 * 1024);
      const init = { key, method: "POST", headers: { "Content-Type": "application/json" }, body: escaped };
      expect((await request(server, "/api/v1/tasks", init)).status).toBe(201);
    });

    test("gets the same response under the same Idempotency-Key, and is charged once", async () => {
      const { userId, key } = await newPerson(server, 20);
      const first = await sendAll(key, [VALID, COSTLY], { "Idempotency-Key": "k" });
      expect(first.status).toBe(201);
      const again = await sendAll(key, [VALID, COSTLY], { "Idempotency-Key": "k" });
      expect(again.headers.get("idempotent-replayed")).toBe("true");
      expect(await again.text()).toBe(await first.text());
      expect((await sendAll(key, [COSTLY, VALID], { "Idempotency-Key": "k" })).status).toBe(422);
      expect(await balanceOf(server, key)).toBe(16);
      expect(await countTasks(userId)).toBe(2);
    });
  });

  describe("403", () => {
    test("if all together cost more than the balance: none is created", async () => {
      const { userId, key } = await newPerson(server, 4);
      const far = {
        scene: "image-to-image",
        prompt: PROMPT,
        image_input: ["https://pictures.example/a.png"],
      };
      const answers = [await sendAll(key, [VALID, VALID, COSTLY]), await sendAll(key, [far, VALID, COSTLY])];
      for (const answer of answers) {
        expect(answer.status).toBe(403);
        expect(await errorOf(answer)).toMatchObject({
          code: "insufficient_credits",
          message: expect.stringMatching(/^These 3 cost 5 credits, and your balance is 4 credits\./),
        });
      }
      expect(await balanceOf(server, key)).toBe(4);
      expect(await countTasks(userId)).toBe(0);
    });

    test("for concurrent batches that would exceed the balance", async () => {
      const { userId, key } = await newPerson(server, 10);
      const keys = [key];
      for (let i = 0; i < 2; i++) keys.push(await server.command("createKey", { userId, name: `Key ${i}` }));
      const answers = await Promise.all(
        Array.from({ length: 24 }, (_, i) => sendAll(keys[i % 3] ?? key, [VALID, COSTLY])),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([201, 201, ...Array(22).fill(403)]);
      expect(await balanceOf(server, key)).toBe(2);
      expect(await countTasks(userId)).toBe(4);
      expect(await server.command("ledgerFaults")).toEqual([]);
    });
  });

  // Refused before the database is asked.
  describe.runIf(inject("database") === "postgres")("422", () => {
    test.each([
      ["a prompt of nothing", [VALID, VALID, { ...VALID, prompt: "" }], "requests[2].prompt"],
      ["no prompt", [{ scene: "text-to-image" }], "requests[0].prompt"],
      ["an unknown field", [VALID, { ...VALID, aspectRatio: "1:1" }], "requests[1].aspectRatio"],
      ["an unknown model", [VALID, { ...VALID, model: "dall-e" }], "requests[1].model"],
      ["references of none", [{ ...VALID, scene: "image-to-image" }], "requests[0].image_input"],
      ["one that is no address", [{ ...VALID, image_input: ["x"] }], "requests[0].image_input"],
      [
        "a picture of nobody's",
        [VALID, { scene: "image-to-image", prompt: PROMPT, image_input: ["http://localhost/files/x.png"] }],
        "requests[1].image_input",
      ],
      ["a request that is none", [VALID, "x"], "requests[1]"],
      ["null", [null, VALID], "requests[0]"],
      ["a list in the list", [[VALID]], "requests[0]"],
      ["none", [], "requests"],
      ["nine", Array(9).fill(VALID), "requests"],
      ["no list", VALID, "requests"],
      ["nothing", undefined, "requests"],
    ])("for %s; nothing is charged", async (_, requests, param) => {
      const { userId, key } = await newPerson(server, 20);
      const response = await sendAll(key, requests);
      expect(response.status).toBe(422);
      const error = await errorOf(response);
      expect(error).toMatchObject({ code: "invalid_params", param });
      expect(error.message).toContain(param.replace(/\.aspectRatio$/, ""));
      expect(await balanceOf(server, key)).toBe(20);
      expect(await countTasks(userId)).toBe(0);
    });

    test("names every fault of every request", async () => {
      const { key } = await newPerson(server, 20);
      const error = await errorOf(
        await sendAll(key, [
          { ...VALID, promt: "x" },
          { ...VALID, prompt: 1, seed: "x", model: null },
        ]),
      );
      expect(error.details).toEqual([
        { param: "requests[0].promt", message: 'Unknown field "promt" in requests[0]. Did you mean prompt?' },
        { param: "requests[1].prompt", message: "requests[1].prompt must be a string." },
        { param: "requests[1].seed", message: "requests[1].seed must be a whole number." },
      ]);
    });
  });
});
