import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { balanceOf, newPerson, PROMPT, request, sharedServer, submit } from "../support/api";
import { connect, GENERATIONS, NAMES } from "../support/mcp";

const server = sharedServer();

describe.each(GENERATIONS)("a client of %s", (generation) => {
  test("lists the tools with names, descriptions and schemas", async () => {
    const { key } = await newPerson(server);
    const client = await connect(server, generation, key);
    const tools = await client.tools();
    expect(tools.map(({ name }) => name).sort()).toEqual(NAMES.toSorted());
    for (const { name, description, annotations, inputSchema, outputSchema } of tools) {
      expect(description?.length, name).toBeGreaterThan(40);
      expect(typeof annotations?.readOnlyHint, name).toBe("boolean");
      expect([inputSchema.type, outputSchema?.type]).toEqual(["object", "object"]);
      for (const [argument, { description: meaning }] of Object.entries(inputSchema.properties ?? {}))
        expect(meaning, `${name} ${argument}`).toBeTruthy();
    }
    // All of it stands in the context of whichever model is to choose among them.
    expect(JSON.stringify(tools).length).toBeLessThan(42_000);
    const task = JSON.stringify(tools.find(({ name }) => name === "get_task")?.outputSchema);
    for (const field of ["images", "error_code", "not_drawn", "estimated_seconds", "refunded"])
      expect(task.split(`"${field}":`).length - 1, `${field} is described once`).toBe(1);
    expect(tools.find(({ name }) => name === "generate_image")?.inputSchema.required).toEqual(["prompt"]);
    expect(await client.promptNames()).toEqual(["portrait", "scene", "edit"]);
    expect(await client.prompt("portrait", { subject: "a knight" })).toContain("a knight");
    expect(await client.prompt("edit", { image: "task_1", change: "winter" })).toContain("edit_image");
    await client.close();
  });

  test("calls every tool", async () => {
    const { key } = await newPerson(server, 20);
    const client = await connect(server, generation, key);
    const { structuredContent: models } = await client.call("list_models");
    expect(models?.models).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: "plain", credits: 1 })]),
    );
    const asked = { prompt: PROMPT, model: "costly", aspect_ratio: "16:9" };
    expect((await client.call("estimate", asked)).structuredContent).toMatchObject({
      valid: true,
      credits: 3,
      credits_remaining: 20,
      width: 1280,
    });

    const drawn = await client.call("generate_image", asked);
    expect(drawn.structuredContent).toMatchObject({
      task: { status: "success", width: 1280, height: 720 },
      credits_used: 3,
      credits_remaining: 17,
    });
    const [said, preview, link, json] = drawn.content;
    expect([said, preview, link, json].map((part) => part?.type)).toEqual([
      "text",
      "image",
      "resource_link",
      "text",
    ]);
    expect(preview?.mimeType).toBe("image/webp");
    const bytes = Buffer.from(preview?.data ?? "", "base64");
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 512 });
    expect(bytes.byteLength).toBeLessThanOrEqual(45_000);
    const { task } = drawn.structuredContent ?? {};
    expect([link?.uri]).toEqual(task?.images);
    expect((await fetch(link?.uri ?? "")).headers.get("content-type")).toBe("image/png");
    expect(JSON.parse(json?.text ?? "")).toEqual(drawn.structuredContent);

    const edited = await client.call("edit_image", {
      prompt: "the same in winter",
      model: "one-reference",
      image_input: [link?.uri],
    });
    expect(edited.structuredContent).toMatchObject({ task: { scene: "image-to-image" }, credits_used: 1 });
    const read = await client.call("get_task", { task_id: task?.task_id });
    expect(read.structuredContent?.task).toEqual(task);
    expect(read.content.map(({ type }) => type)).toContain("image");
    const { structuredContent: list } = await client.call("list_tasks", { limit: 1 });
    expect(list).toMatchObject({ tasks: [{ task_id: edited.structuredContent?.task.task_id }] });
    const rest = await client.call("list_tasks", { cursor: list?.next_cursor });
    expect(rest.structuredContent).toMatchObject({ tasks: [{ task_id: task?.task_id }], next_cursor: null });
    const waiting = await submit(server, key, { model: "gated" });
    const ended = { task_id: waiting, cancelled: true, status: "failed", credits_remaining: 16 };
    expect((await client.call("cancel_task", { task_id: waiting })).structuredContent).toEqual(ended);
    expect((await client.call("get_credits")).structuredContent).toEqual({ credits_remaining: 16 });
    await client.close();
  });

  test("gets errors in words for its model", async () => {
    const { key } = await newPerson(server, 2);
    const client = await connect(server, generation, key);
    const failed = await client.call("generate_image", { prompt: PROMPT, model: "declines" });
    expect(failed).toMatchObject({
      isError: true,
      structuredContent: { credits_used: 0, credits_remaining: 2 },
    });
    expect(failed.content[0]?.text).toMatch(/content policy.*would fail again/);
    for (const [name, args, words] of [
      ["generate_image", { prompt: PROMPT, model: "costly" }, /^insufficient_credits: This costs 3 credits/],
      ["generate_image", { prompt: PROMPT, model: "nobody" }, /^invalid_params: model must be one of/],
      ["generate_image", { prompt: "" }, /prompt/],
      ["generate_image", { prompt: PROMPT, size: "large" }, /size/],
      ["edit_image", { prompt: PROMPT, image_input: ["/home/ada/cat.png"] }, /image_input.*absolute/s],
      ["get_task", { task_id: "task_none" }, /^task_not_found: /],
    ] as const) {
      const answer = await client.call(name, args);
      expect(answer.isError, name).toBe(true);
      expect(answer.content[0]?.text).toMatch(words);
    }
    expect(await balanceOf(server, key)).toBe(2);
    await client.close();
  });
});

describe("HTTP", () => {
  const LIST = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
  const post = (headers: Record<string, string>, key?: string, body: unknown = LIST) =>
    request(server, "/mcp", {
      key,
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json, text/event-stream",
        ...headers,
      },
      body: JSON.stringify(body),
    });

  test("401 without a key, with the URL of the metadata", async () => {
    for (const key of [undefined, "gg_live_wrong"]) {
      const response = await post({}, key);
      expect(response.status).toBe(401);
      const [, address = ""] =
        /^Bearer resource_metadata="(.+)"$/.exec(response.headers.get("www-authenticate") ?? "") ?? [];
      expect(address).toBe(`${server.url}/.well-known/oauth-protected-resource/mcp`);
      const metadata = await (await fetch(address)).json();
      expect(metadata).toMatchObject({ resource: `${server.url}/mcp`, bearer_methods_supported: ["header"] });
    }
  });

  test("403 for another site's pages, and not for our own", async () => {
    const { key } = await newPerson(server);
    expect((await post({ Origin: "https://evil.example" }, key)).status).toBe(403);
    expect((await post({ Origin: "null" }, key)).status).toBe(403);
    expect((await post({ Origin: server.url }, key)).status).toBe(200);
  });

  test("200 for who takes anything, 406 for who takes one kind of answer only", async () => {
    const { key } = await newPerson(server);
    const statuses = ["*/*", "", "text/html, */*;q=0.1", "application/json"].map(
      async (Accept) => (await post({ Accept }, key)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 406]);
  });

  test.each(["GET", "DELETE", "PUT"])("405 for %s", async (method) => {
    const { key } = await newPerson(server);
    const response = await request(server, "/mcp", { method, key });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
  });

  test("a call that draws counts with the key's submissions elsewhere", async () => {
    const { key } = await newPerson(server, 20);
    for (let count = 0; count < 10; count++)
      await request(server, "/v1/images/generations", {
        key,
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: "{}",
      });
    const client = await connect(server, "2026-07-28", key);
    const answer = await client.call("generate_image", { prompt: PROMPT, model: "plain" });
    expect(answer.content[0]?.text).toMatch(/^rate_limit_exceeded: /);
    expect((await client.call("get_credits")).isError).toBeUndefined();
    await client.close();
  });

  test("a tool needs a key with its scope", async () => {
    const { userId } = await newPerson(server, 5);
    const key = await server.command("createKey", { userId, name: "Reads", scopes: ["read"] });
    const client = await connect(server, "2026-07-28", key);
    for (const name of ["generate_image", "estimate"]) {
      const { content } = await client.call(name, { prompt: PROMPT, model: "plain" });
      expect(content[0]?.text).toMatch(/^insufficient_scope: This key lacks the scope generate/);
    }
    expect((await client.call("get_credits")).structuredContent).toEqual({ credits_remaining: 5 });
    await client.close();
  });

  test("no response exceeds 100 kB", async () => {
    const { key, userId } = await newPerson(server, 30);
    const prompt = "🌸".repeat(2_000);
    await server.command("submitMany", { userId, count: 20, models: ["plain"], prompt });
    const list = { name: "list_tasks", arguments: { limit: 20 } };
    const response = await post({}, key, { ...LIST, method: "tools/call", params: list });
    const text = await response.text();
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000);
    expect(text).toMatch(/"next_cursor":"/);
  });

  test("413 for a body that is too long, 400 for a broken one", async () => {
    const { key } = await newPerson(server);
    const long = { ...LIST, params: { text: "a".repeat(300_000) } };
    expect((await post({}, key, long)).status).toBe(413);
    expect((await post({}, key, "nothing")).status).toBe(400);
  });
});
