import { describe, expect, test } from "vitest";
import { balanceOf, errorOf, generate, newPerson, sharedServer, VALID, waitForTask } from "../support/api";

const server = sharedServer();

describe("template", () => {
  test("is stored with the task and returned, and never changes", async () => {
    const { key } = await newPerson(server, 5);
    const made = await generate(server, key, { ...VALID, prompt: "red hair", template: " {red|blue} hair " });
    expect(made.status).toBe(201);
    const { task_id } = await made.json();
    const task = await waitForTask(server, key, task_id);
    expect(task).toMatchObject({ status: "success", prompt: "red hair", template: "{red|blue} hair" });
    const text = `update tasks set template = '{a|b}' where id = '${task_id}'`;
    await expect(server.command("query", { text })).rejects.toThrow();
    const without = await (await generate(server, key, { ...VALID, template: null })).json();
    expect(await waitForTask(server, key, without.task_id)).not.toHaveProperty("template");
  });

  test.each([
    ["too long", "a".repeat(4_001)],
    ["no text", ["{a|b}"]],
    ["with a lone surrogate", "\ud800"],
  ])("is rejected if it is %s, and nothing is charged", async (_, template) => {
    const { key } = await newPerson(server, 5);
    const response = await generate(server, key, { ...VALID, template });
    expect(response.status).toBe(422);
    expect(await errorOf(response)).toMatchObject({ code: "invalid_params", param: "template" });
    expect(await balanceOf(server, key)).toBe(5);
  });
});
