import { describe, expect, test } from "vitest";
import {
  balanceOf,
  errorOf,
  generate,
  newPerson,
  request,
  sharedServer,
  VALID,
  waitForTask,
} from "../support/api";

const server = sharedServer();
const TAKING = { ...VALID, model: "talkative" };

describe("negative_prompt", () => {
  test("is announced per model, and kept with the task", async () => {
    const { models } = await (await request(server, "/api/v1/models")).json();
    const taking = models.filter((model: Record<string, unknown>) => model.negative_prompt === true);
    expect(taking.map(({ id }: { id: string }) => id)).toEqual(["talkative"]);
    for (const model of models) expect(typeof model.negative_prompt).toBe("boolean");
    const { key } = await newPerson(server);
    const made = await generate(server, key, { ...TAKING, negative_prompt: " nude, blurry hands\r\n" });
    expect(made.status).toBe(201);
    const task = await waitForTask(server, key, (await made.json()).task_id);
    expect(task).toMatchObject({ status: "success", negative_prompt: "nude, blurry hands" });
    for (const negative_prompt of ["", null]) {
      const without = await generate(server, key, { ...VALID, negative_prompt });
      expect(without.status).toBe(201);
      const { task_id } = await without.json();
      expect(await waitForTask(server, key, task_id)).not.toHaveProperty("negative_prompt");
    }
  });

  test.each([
    ["for a model that takes none", { ...VALID, negative_prompt: "rain" }],
    ["too long", { ...TAKING, negative_prompt: "a".repeat(2_001) }],
    ["no text", { ...TAKING, negative_prompt: 1 }],
    ["with a control character", { ...TAKING, negative_prompt: "a\u0000" }],
  ])("is rejected %s, and nothing is charged", async (_, body) => {
    const { key } = await newPerson(server, 5);
    const response = await generate(server, key, body);
    expect(response.status).toBe(422);
    expect(await errorOf(response)).toMatchObject({ code: "invalid_params", param: "negative_prompt" });
    expect(await balanceOf(server, key)).toBe(5);
  });

  test("cannot remove clothes", async () => {
    const { key } = await newPerson(server, 5);
    const made = await generate(server, key, { ...TAKING, negative_prompt: "rain, clothes" });
    const task = await waitForTask(server, key, (await made.json()).task_id);
    expect(task).toMatchObject({ status: "failed", error_code: "content_policy" });
    const dry = await generate(server, key, { ...TAKING, negative_prompt: "rain, clothes", dry_run: true });
    expect(await dry.json()).toMatchObject({ valid: false, error_code: "content_policy" });
    expect(await balanceOf(server, key)).toBe(5);
  });

  test("does not change once submitted", async () => {
    const { key } = await newPerson(server, 5);
    const { task_id } = await (await generate(server, key, { ...TAKING, negative_prompt: "rain" })).json();
    const text = `update tasks set negative_prompt = 'snow' where id = '${task_id}'`;
    await expect(server.command("query", { text })).rejects.toThrow();
  });
});
