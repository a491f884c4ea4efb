import sharp from "sharp";
import { describe, expect, test } from "vitest";
import {
  balanceOf,
  errorOf,
  generate,
  newPerson,
  PROMPT,
  request,
  sharedServer,
  submit,
  VALID,
  waitForTask,
} from "../support/api";

const server = sharedServer();

const submitBatch = (key: string, requests: object[]) =>
  request(server, "/api/v1/tasks", {
    key,
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ requests }),
  });

describe("output_format", () => {
  test.each([
    ["webp", "webp", "sketch", "sketch"],
    ["jpeg", "jpg", "plain", "any-references"],
    ["png", "png", "plain", "any-references"],
  ])("delivers %s, under URLs with that extension", async (output_format, ending, model, editor) => {
    const { key } = await newPerson(server);
    const asked = { model, seed: 7, aspect_ratio: "3:2", output_format };
    const [task, again] = await Promise.all(
      [1, 2].map(async () => waitForTask(server, key, await submit(server, key, asked))),
    );
    expect(task).toMatchObject({ status: "success", output_format, width: 1248, height: 832 });
    const address = String(task?.images?.[0]);
    expect(address).toMatch(new RegExp(`\\.${ending}$`));
    const response = await fetch(address);
    expect(response.headers.get("content-type")).toBe(`image/${output_format}`);
    expect(response.headers.get("content-disposition")).toMatch(new RegExp(`\\.${ending}"$`));
    const bytes = await response.bytes();
    expect(await sharp(bytes, { failOn: "warning" }).metadata()).toMatchObject({
      format: output_format,
      width: 1248,
      height: 832,
    });
    const second = await (await fetch(String(again?.images?.[0]))).bytes();
    expect(Buffer.compare(bytes, second)).toBe(0);
    const named = await fetch(`${address}?name=girl`);
    expect(named.headers.get("content-disposition")).toContain(`filename="girl.${ending}"`);
    for (const size of ["small", "screen", "preview"]) {
      const copy = await fetch(`${address}?size=${size}`);
      expect([copy.status, copy.headers.get("content-type")]).toEqual([200, "image/webp"]);
    }
    const text = `select content_type, bytes from images where task_id = '${task?.task_id}'`;
    const kept = { content_type: `image/${output_format}`, bytes: bytes.byteLength };
    expect(await server.command("query", { text })).toEqual([kept]);
    const start = { model: editor, scene: "image-to-image", image_input: [address], output_format };
    const edited = await waitForTask(server, key, await submit(server, key, start));
    expect(edited).toMatchObject({ status: "success", output_format });
  });

  test("is PNG by default, and separate for each request in a batch", async () => {
    const { key } = await newPerson(server);
    const requests = [VALID, { ...VALID, output_format: null }, { ...VALID, output_format: "webp" }];
    const response = await submitBatch(key, requests);
    expect(response.status).toBe(201);
    const { tasks } = await response.json();
    const formats = tasks.map((task: Record<string, unknown>) => task.output_format);
    expect(formats).toEqual(["png", "png", "webp"]);
  });

  test("applies to test tasks, too", async () => {
    const { userId } = await newPerson(server);
    const key = await server.command("createKey", { userId, name: "T", livemode: false });
    const asked = { prompt: "test: success", output_format: "webp" };
    const task = await waitForTask(server, key, await submit(server, key, asked));
    const response = await fetch(String(task.images?.[0]));
    expect((await sharp(await response.bytes()).metadata()).format).toBe("webp");
  });

  test.each([["gif"], ["PNG"], ["jpg"], [1], [""]])(
    "is rejected as %j, and nothing is charged",
    async (bad) => {
      const { key } = await newPerson(server, 5);
      const body = { ...VALID, output_format: bad };
      for (const [response, param] of [
        [await generate(server, key, body), "output_format"],
        [await generate(server, key, { ...body, dry_run: true }), "output_format"],
        [await submitBatch(key, [VALID, body]), "requests[1].output_format"],
      ] as const) {
        expect(response.status).toBe(422);
        const fault = await errorOf(response);
        expect(fault).toMatchObject({ code: "invalid_params", param });
        expect(fault.message).toContain("must be one of: png, webp, jpeg");
      }
      expect(await balanceOf(server, key)).toBe(5);
    },
  );

  test.each(["format", "response_format", "outputFormat"])("is suggested for %s", async (field) => {
    const { key } = await newPerson(server);
    const response = await generate(server, key, { scene: "text-to-image", prompt: PROMPT, [field]: "webp" });
    expect((await errorOf(response)).message).toContain("output_format");
  });

  test("does not change once submitted", async () => {
    const { key } = await newPerson(server, 5);
    const id = await submit(server, key, { output_format: "webp" });
    const text = `update tasks set output_format = 'png' where id = '${id}'`;
    await expect(server.command("query", { text })).rejects.toThrow();
    const listed = await (await request(server, "/api/v1/tasks", { key })).json();
    expect(listed.tasks[0].output_format).toBe("webp");
  });
});
