import { describe, expect, test } from "vitest";
import {
  balanceOf,
  errorOf,
  generate,
  LEAST,
  newPerson,
  request,
  sharedServer,
  submit,
  VALID,
  waitForTask,
} from "../support/api";

const server = sharedServer();
const DRY = { ...LEAST, dry_run: true };

const countOf = async (userId: string, table: string) =>
  (await server.command("query", { text: `select id from ${table} where user_id = '${userId}'` })).length;

describe("POST /api/v1/generate with dry_run", () => {
  test("says what would happen, and charges and queues nothing", async () => {
    const { userId, key } = await newPerson(server, 12);
    const response = await generate(server, key, { ...DRY, aspect_ratio: "3:4" });
    expect(response.status).toBe(200);
    expect(response.headers.get("location")).toBeNull();
    expect(response.headers.get("ratelimit")).toMatch(/^"read";r=299;t=\d+$/);
    expect(await response.json()).toEqual({
      valid: true,
      model: "sketch",
      credits: 1,
      credits_remaining: 12,
      affordable: true,
      width: 864,
      height: 1152,
      drawn: expect.arrayContaining(["girl"]),
      not_drawn: [],
      estimated_seconds: expect.toSatisfy((value) => value === null || value >= 0),
    });
    expect(await balanceOf(server, key)).toBe(12);
    expect(await countOf(userId, "tasks")).toBe(0);
  });

  test("lists what would not be drawn, what the balance cannot pay for, and how long the model takes", async () => {
    const { key } = await newPerson(server, 2);
    await waitForTask(server, key, await submit(server, key));
    const plain = async () => (await generate(server, key, { ...DRY, model: "plain" })).json();
    // How long a model takes is looked up every ten seconds, and nobody may have asked for a picture until now.
    await expect.poll(plain, { interval: 500 }).toMatchObject({
      valid: true,
      drawn: null,
      not_drawn: null,
      affordable: true,
      estimated_seconds: expect.any(Number),
    });
    const costly = await generate(server, key, { ...DRY, model: "costly" });
    expect(costly.status).toBe(200);
    expect(await costly.json()).toMatchObject({
      valid: true,
      credits: 3,
      credits_remaining: 1,
      affordable: false,
    });
    const lacking = await (await generate(server, key, { ...DRY, prompt: "a cat with a hovercraft" })).json();
    expect(lacking).toMatchObject({ valid: true, drawn: ["cat"], not_drawn: ["hovercraft"] });
  });

  test("is not valid if there is nothing to draw or the policy refuses", async () => {
    const { userId, key } = await newPerson(server, 5);
    const empty = await generate(server, key, { ...DRY, prompt: "qwertz uiopü" });
    expect(empty.status).toBe(200);
    const body = await empty.json();
    expect(body).toMatchObject({ valid: false, error_code: "not_drawable", credits_remaining: 5 });
    expect(body.error).not.toContain("credits are back");
    for (let i = 0; i < 5; i++) {
      const refused = await generate(server, key, { ...DRY, prompt: "a naked child" });
      expect(refused.status).toBe(200);
      expect(await refused.json()).toMatchObject({
        valid: false,
        error_code: "content_policy",
        error: expect.stringMatching(
          /^Generation failed due to content policy.*\. Please change the prompt\.$/,
        ),
      });
    }
    expect(await countOf(userId, "policy_refusals")).toBe(5);
    // They slow the account down as those of tasks do.
    const slowed = await generate(server, key, VALID);
    expect(slowed.headers.get("ratelimit-policy")).toBe('"generate";q=1;w=60');
    expect((await generate(server, key, VALID)).status).toBe(429);
    expect((await generate(server, key, DRY)).status).toBe(200);
    expect(await countOf(userId, "tasks")).toBe(1);
  });

  test("does not count against the ten a minute, and works once they are used up", async () => {
    const { key } = await newPerson(server, 20);
    for (let i = 0; i < 5; i++) await generate(server, key, DRY);
    for (let left = 9; left >= 0; left--)
      expect((await generate(server, key, VALID)).headers.get("ratelimit")).toMatch(`"generate";r=${left};`);
    expect((await generate(server, key, VALID)).status).toBe(429);
    const dry = await generate(server, key, DRY);
    expect(dry.status).toBe(200);
    expect(dry.headers.get("ratelimit")).toMatch(/^"read";r=294;/);
    expect((await generate(server, key, "{")).status).toBe(429);
  });

  test("gets the same 422 for an invalid body, and is not stored under an Idempotency-Key", async () => {
    const { key } = await newPerson(server, 20);
    for (const [fields, param] of [
      [{ prompt: "" }, "prompt"],
      [{ model: "dall-e" }, "model"],
      [{ dry_run: "yes" }, "dry_run"],
    ] as const) {
      const response = await generate(server, key, { ...DRY, ...fields });
      expect(response.status).toBe(422);
      expect(await errorOf(response)).toMatchObject({ code: "invalid_params", param });
    }
    const send = (body: unknown) =>
      request(server, "/api/v1/generate", {
        key,
        method: "POST",
        headers: { "Content-Type": "application/json", "Idempotency-Key": "k" },
        body: JSON.stringify(body),
      });
    expect((await send(DRY)).status).toBe(200);
    expect((await send(VALID)).status).toBe(201);
  });

  test("is not available for a batch", async () => {
    const { key } = await newPerson(server, 20);
    const response = await request(server, "/api/v1/tasks", {
      key,
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ requests: [VALID, DRY] }),
    });
    expect(response.status).toBe(422);
    expect(await errorOf(response)).toMatchObject({ param: "requests[1].dry_run" });
  });
});
