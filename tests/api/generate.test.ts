import { describe, expect, test, vi } from "vitest";
import { makeKey } from "@/lib/keys/key-format";
import {
  balanceOf,
  errorOf,
  expectUnauthorized,
  generate,
  newPerson,
  PROMPT,
  request,
  send,
  sharedServer,
  submit,
  VALID,
  waitForTask,
} from "../support/api";
import { PATIENCE_MS } from "../support/patience";
import { ageRequests } from "../support/rate-limits";

const server = sharedServer();

describe("POST /api/v1/generate", () => {
  describe("201", () => {
    test("charges, queues and returns the task's location", async () => {
      const { key } = await newPerson(server, 12);
      const response = await generate(server, key, { ...VALID, aspect_ratio: "1:1", model: "costly" });
      expect(response.status).toBe(201);
      const body = await response.json();
      expect(body).toEqual({
        task_id: expect.stringMatching(/^task_[0-9a-z]{26}$/),
        status: "pending",
        credits_used: 3,
        credits_remaining: 9,
      });
      expect(response.headers.get("location")).toBe(`/api/v1/tasks/${body.task_id}`);
      expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      expect(response.headers.get("ratelimit-policy")).toBe('"generate";q=10;w=60');
      expect(response.headers.get("ratelimit")).toMatch(/^"generate";r=9;t=\d+$/);
      expect(await balanceOf(server, key)).toBe(9);
    });

    test("has the same request id in the response and the log", async () => {
      const { key } = await newPerson(server);
      const response = await generate(server, key, VALID);
      const id = response.headers.get("x-request-id") ?? "none";
      const lineOf = () =>
        server
          .log()
          .split("\n")
          .find((text) => text.includes(id));
      const line = await vi.waitUntil(lineOf, { timeout: PATIENCE_MS });
      expect(JSON.parse(line)).toMatchObject({ method: "POST", path: "/api/v1/generate", status: 201 });
      expect(server.log()).not.toContain(key);
    });

    test.each([
      ["2,000 emoji", "🌸".repeat(2_000)],
      ["a single letter", "a"],
      ["tabs and line ends", "a girl\n\twith a hat\r\nby the sea"],
      ["a name that is a part of every object", "__proto__ constructor"],
      ["right-to-left text", "فتاة بشعر أزرق"],
      ["blanks around 2,000 characters", `  ${"a".repeat(2_000)}\n`],
    ])("accepts %s as a prompt", async (_, prompt) => {
      const { key } = await newPerson(server);
      expect((await generate(server, key, { ...VALID, prompt })).status).toBe(201);
    });

    test.each([
      "application/json; charset=utf-8",
      "application/json;charset=UTF-8",
      "APPLICATION/JSON",
      "application/vnd.api+json",
    ])("accepts %s as JSON", async (contentType) => {
      const { key } = await newPerson(server);
      expect((await send(server, key, JSON.stringify(VALID), contentType)).status).toBe(201);
    });

    test("accepts an empty image_input with text-to-image", async () => {
      const { key } = await newPerson(server);
      expect((await generate(server, key, { ...VALID, image_input: [] })).status).toBe(201);
    });

    test("accepts an image of its own as a reference", async () => {
      const { key } = await newPerson(server);
      const first = await waitForTask(server, key, await submit(server, key, { aspect_ratio: "16:9" }));
      const body = { scene: "image-to-image", prompt: PROMPT, image_input: first.images };
      const response = await generate(server, key, body);
      expect(response.status).toBe(201);
      const second = await waitForTask(server, key, (await response.json()).task_id);
      expect(second).toMatchObject({ status: "success", model: "sketch", aspect_ratio: "auto" });
    });
  });

  describe("401", () => {
    const wellFormed = makeKey();
    test("without a key, whatever the body", async () => {
      await expectUnauthorized(await generate(server, undefined, VALID));
      await expectUnauthorized(await send(server, undefined, "{"));
      await expectUnauthorized(await send(server, undefined, "x".repeat(100_000)));
    });

    test.each([
      ["Basic", (key: string) => `Basic ${btoa(`${key}:`)}`],
      ["the key alone", (key: string) => key],
      ["another scheme", (key: string) => `Token ${key}`],
      ["a word too many", (key: string) => `Bearer ${key} ${key}`],
      ["two keys with a comma", (key: string) => `Bearer ${key}, Bearer ${key}`],
      ["an empty scheme", () => "Bearer "],
      ["a wrong checksum", (key: string) => `Bearer ${key.slice(0, -1)}${key.endsWith("a") ? "b" : "a"}`],
      ["a key that nobody has", () => `Bearer ${wellFormed}`],
      ["a key in other letters", (key: string) => `Bearer ${key.toUpperCase()}`],
      ["SQL", () => "Bearer ' or 1=1 --"],
    ])("for %s", async (_, authorization) => {
      const { key } = await newPerson(server);
      await expectUnauthorized(
        await request(server, "/api/v1/credits", { headers: { Authorization: authorization(key) } }),
      );
    });

    test("for a key in the query string", async () => {
      const { key } = await newPerson(server);
      await expectUnauthorized(
        await request(server, `/api/v1/credits?api_key=${key}&key=${key}&token=${key}`),
      );
    });

    test("for a revoked key, at once, and for an expired one", async () => {
      const { userId, key } = await newPerson(server);
      await server.command("revokeKey", { userId, lastFour: key.slice(-4) });
      await expectUnauthorized(await generate(server, key, VALID));
      const expired = await server.command("createKey", {
        userId,
        name: "Old",
        expiresAt: "2020-01-01T00:00:00Z",
      });
      await expectUnauthorized(await generate(server, expired, VALID));
    });

    test.each(["bearer", "BEARER", "Bearer  "])("but not for the scheme written as %s", async (scheme) => {
      const { key } = await newPerson(server);
      const headers = { Authorization: `${scheme} ${key}` };
      expect((await request(server, "/api/v1/credits", { headers })).status).toBe(200);
    });
  });

  describe("403", () => {
    test("when the balance is lower than the price; nothing is charged or queued", async () => {
      const { userId, key } = await newPerson(server, 2);
      const response = await generate(server, key, { ...VALID, model: "costly" });
      expect(response.status).toBe(403);
      expect(await errorOf(response)).toMatchObject({ code: "insufficient_credits" });
      expect(await balanceOf(server, key)).toBe(2);
      expect(
        await server.command("query", { text: `select 1 from tasks where user_id = '${userId}'` }),
      ).toEqual([]);
    });

    test("comes after the validation", async () => {
      const { key } = await newPerson(server, 0);
      expect((await generate(server, key, { ...VALID, prompt: "" })).status).toBe(422);
      expect((await generate(server, key, VALID)).status).toBe(403);
    });
  });

  describe("413", () => {
    test("for a body over 64 KiB, announced or not", async () => {
      const { key } = await newPerson(server);
      const announced = await send(server, key, JSON.stringify({ ...VALID, prompt: "a".repeat(64 * 1024) }));
      expect(announced.status).toBe(413);
      expect(await errorOf(announced)).toMatchObject({ code: "payload_too_large" });
      let chunks = 0;
      const unannounced = new ReadableStream({
        pull: (controller) =>
          ++chunks > 200 ? controller.close() : controller.enqueue(new Uint8Array(16_384)),
      });
      const init = { key, method: "POST", headers: { "Content-Type": "application/json" }, duplex: "half" };
      // The server answers while the body still comes.
      const response = await request(server, "/api/v1/generate", { ...init, body: unannounced });
      expect(response.status).toBe(413);
    });

    test("but not for one of exactly that size", async () => {
      const { key } = await newPerson(server);
      const body = JSON.stringify(VALID);
      const padded = body + " ".repeat(64 * 1024 - body.length);
      expect((await send(server, key, padded)).status).toBe(201);
      expect((await send(server, key, `${padded} `)).status).toBe(413);
    });
  });

  describe("429", () => {
    test("from the eleventh request in a minute, whatever the others' status; other keys are unaffected", async () => {
      const { userId, key } = await newPerson(server, 100);
      for (let i = 0; i < 5; i++)
        expect((await generate(server, key, { ...VALID, prompt: "" })).status).toBe(422);
      for (let i = 0; i < 5; i++) expect((await generate(server, key, VALID)).status).toBe(201);
      for (const body of [VALID, "{", "x".repeat(100_000)]) {
        const response = await generate(server, key, body);
        expect(response.status).toBe(429);
        expect(await errorOf(response)).toMatchObject({ code: "rate_limit_exceeded" });
        expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
        expect(response.headers.get("ratelimit")).toMatch(/^"generate";r=0;t=\d+$/);
      }
      expect(await balanceOf(server, key)).toBe(95);
      const other = await server.command("createKey", { userId, name: "Other" });
      expect((await generate(server, other, VALID)).status).toBe(201);
    });

    test("for the eleventh in any sixty seconds: each request leaves the window by itself", async () => {
      const { userId, key } = await newPerson(server, 100);
      const post = async () => {
        const response = await generate(server, key, VALID);
        return {
          status: response.status,
          where: response.headers.get("ratelimit"),
          retry: response.headers.get("retry-after"),
        };
      };
      for (let i = 0; i < 6; i++) expect((await post()).status).toBe(201);
      await ageRequests(server, userId, { count: 6, seconds: 30 });
      for (let left = 3; left >= 0; left--)
        expect(await post()).toMatchObject({
          status: 201,
          where: expect.stringMatching(`^"generate";r=${left};t=([1-9]|[12]\\d|30)$`),
        });
      expect(await post()).toMatchObject({
        status: 429,
        retry: expect.stringMatching(/^([1-9]|[12]\d|30)$/),
      });
      // What was refused does not count: six have left, four are there, six more pass.
      await ageRequests(server, userId, { count: 6, seconds: 30 });
      for (let left = 5; left >= 0; left--)
        expect(await post()).toMatchObject({
          status: 201,
          where: expect.stringMatching(`^"generate";r=${left};t=\\d\\d$`),
        });
      expect((await post()).status).toBe(429);
    });
  });

  describe("405", () => {
    test.each(["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])("for %s", async (method) => {
      const response = await request(server, "/api/v1/generate", { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("POST");
      if (method !== "HEAD") expect(await errorOf(response)).toMatchObject({ code: "method_not_allowed" });
    });
  });
});
