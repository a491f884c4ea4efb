import { describe, expect, test, vi } from "vitest";
import {
  balanceOf,
  generate,
  newPerson,
  PROMPT,
  request,
  serverForFile,
  submit,
  waitForTask,
} from "../support/api";

const server = serverForFile();

const valid = { scene: "text-to-image", prompt: PROMPT };

/** Sends bytes as they are. */
function send(key: string | undefined, body: BodyInit, contentType: string | null = "application/json") {
  const headers: Record<string, string> = contentType === null ? {} : { "Content-Type": contentType };
  return request(server, "/api/v1/generate", { key, method: "POST", headers, body });
}

async function errorOf(response: Response) {
  expect(response.headers.get("content-type")).toContain("application/json");
  const { error } = await response.json();
  expect(typeof error.message).toBe("string");
  return error;
}

describe("POST /api/v1/generate", () => {
  describe("201", () => {
    test("charges, queues, and says where the task is", async () => {
      const { key } = await newPerson(server, 12);
      const response = await generate(server, key, { ...valid, aspect_ratio: "1:1", model: "costly" });
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

    test("writes the same request id into its answer and its log line", async () => {
      const { key } = await newPerson(server);
      const response = await generate(server, key, valid);
      const id = response.headers.get("x-request-id") ?? "none";
      const line = await vi.waitUntil(() =>
        server
          .log()
          .split("\n")
          .find((text) => text.includes(id)),
      );
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
    ])("takes %s as a prompt", async (_, prompt) => {
      const { key } = await newPerson(server);
      expect((await generate(server, key, { ...valid, prompt })).status).toBe(201);
    });

    test.each([
      "application/json; charset=utf-8",
      "application/json;charset=UTF-8",
      "APPLICATION/JSON",
      "application/vnd.api+json",
    ])("takes %s as JSON", async (contentType) => {
      const { key } = await newPerson(server);
      expect((await send(key, JSON.stringify(valid), contentType)).status).toBe(201);
    });

    test("takes an empty image_input with text-to-image", async () => {
      const { key } = await newPerson(server);
      expect((await generate(server, key, { ...valid, image_input: [] })).status).toBe(201);
    });

    test("takes an image of its own as a reference", async () => {
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
    const wellFormed = "gg_live_0000000000000000000000000000000zWDsd";
    const same = async (response: Response) => {
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      expect(await response.json()).toEqual({
        error: { code: "unauthorized", message: "Missing or invalid API key." },
      });
    };

    test("without a key, whatever the body", async () => {
      await same(await generate(server, undefined, valid));
      await same(await send(undefined, "{"));
      await same(await send(undefined, "x".repeat(100_000)));
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
      await same(
        await request(server, "/api/v1/credits", { headers: { Authorization: authorization(key) } }),
      );
    });

    test("for a key in the query string", async () => {
      const { key } = await newPerson(server);
      await same(await request(server, `/api/v1/credits?api_key=${key}&key=${key}&token=${key}`));
    });

    test("for a revoked key, at once, and for an expired one", async () => {
      const { userId, key } = await newPerson(server);
      await server.command("revokeKey", { userId, lastFour: key.slice(-4) });
      await same(await generate(server, key, valid));
      const expired = await server.command("createKey", {
        userId,
        name: "Old",
        expiresAt: "2020-01-01T00:00:00Z",
      });
      await same(await generate(server, expired, valid));
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
      const response = await generate(server, key, { ...valid, model: "costly" });
      expect(response.status).toBe(403);
      expect(await errorOf(response)).toMatchObject({ code: "insufficient_credits" });
      expect(await balanceOf(server, key)).toBe(2);
      expect(
        await server.command("query", { text: `select 1 from tasks where user_id = '${userId}'` }),
      ).toEqual([]);
    });

    test("comes after the validation", async () => {
      const { key } = await newPerson(server, 0);
      expect((await generate(server, key, { ...valid, prompt: "" })).status).toBe(422);
      expect((await generate(server, key, valid)).status).toBe(403);
    });
  });

  describe("413", () => {
    test("for a body over 64 KiB, announced or not", async () => {
      const { key } = await newPerson(server);
      const announced = await send(key, JSON.stringify({ ...valid, prompt: "a".repeat(64 * 1024) }));
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

    test("but not for one of just that size", async () => {
      const { key } = await newPerson(server);
      const body = JSON.stringify(valid);
      const padded = body + " ".repeat(64 * 1024 - body.length);
      expect((await send(key, padded)).status).toBe(201);
      expect((await send(key, `${padded} `)).status).toBe(413);
    });
  });

  describe("422", () => {
    const fields: [string, Record<string, unknown>, string][] = [
      ["no scene", { prompt: PROMPT }, "scene"],
      ["an unknown scene", { ...valid, scene: "text-to-video" }, "scene"],
      ["a scene that is a number", { ...valid, scene: 1 }, "scene"],
      ["no prompt", { scene: "text-to-image" }, "prompt"],
      ["an empty prompt", { ...valid, prompt: "" }, "prompt"],
      ["a blank prompt", { ...valid, prompt: " \n\t " }, "prompt"],
      ["a prompt of zero-width characters", { ...valid, prompt: "\u200b\u200d\ufeff\u2060" }, "prompt"],
      ["a prompt of fillers that show nothing", { ...valid, prompt: "\u3164\u115f\u2800\u00ad" }, "prompt"],
      ["2,001 characters", { ...valid, prompt: "a".repeat(2_001) }, "prompt"],
      ["2,001 emoji", { ...valid, prompt: "🌸".repeat(2_001) }, "prompt"],
      ["NUL in the prompt", { ...valid, prompt: "a\u0000b" }, "prompt"],
      ["an escape sequence in the prompt", { ...valid, prompt: "a\u001b[31mb" }, "prompt"],
      ["a carriage return alone", { ...valid, prompt: "a\rb" }, "prompt"],
      ["a lone surrogate in the prompt", { ...valid, prompt: "a\ud800b" }, "prompt"],
      ["a prompt that is a list", { ...valid, prompt: [PROMPT] }, "prompt"],
      ["a prompt that is null", { ...valid, prompt: null }, "prompt"],
      ["an unknown ratio", { ...valid, aspect_ratio: "5:4" }, "aspect_ratio"],
      ["a ratio that is null", { ...valid, aspect_ratio: null }, "aspect_ratio"],
      ["an unknown model", { ...valid, model: "dall-e" }, "model"],
      [
        "a model that does not do the scene",
        { ...valid, scene: "image-to-image", image_input: ["http://localhost/files/a.png"], model: "plain" },
        "model",
      ],
      ["a seed that is not whole", { ...valid, seed: 1.5 }, "seed"],
      ["a seed below zero", { ...valid, seed: -1 }, "seed"],
      [
        "references with text-to-image",
        { ...valid, image_input: ["https://example.com/a.png"] },
        "image_input",
      ],
      ["image-to-image without references", { ...valid, scene: "image-to-image" }, "image_input"],
      [
        "image-to-image with an empty list",
        { ...valid, scene: "image-to-image", image_input: [] },
        "image_input",
      ],
      [
        "a reference that is not in a list",
        { ...valid, scene: "image-to-image", image_input: "https://example.com/a.png" },
        "image_input",
      ],
      [
        "nine references",
        { ...valid, scene: "image-to-image", image_input: Array(9).fill("https://example.com/a.png") },
        "image_input",
      ],
      [
        "a long reference",
        { ...valid, scene: "image-to-image", image_input: [`https://example.com/${"a".repeat(2_048)}`] },
        "image_input",
      ],
      [
        "a relative reference",
        { ...valid, scene: "image-to-image", image_input: ["/files/a.png"] },
        "image_input",
      ],
      [
        "a reference that is a number",
        { ...valid, scene: "image-to-image", image_input: [1] },
        "image_input",
      ],
      [
        "a file reference",
        { ...valid, scene: "image-to-image", image_input: ["file:///etc/passwd"] },
        "image_input",
      ],
      [
        "a data reference",
        { ...valid, scene: "image-to-image", image_input: ["data:image/png;base64,AA=="] },
        "image_input",
      ],
      [
        "a reference with a line end",
        { ...valid, scene: "image-to-image", image_input: ["https://example.com/a\n.png"] },
        "image_input",
      ],
      [
        "a reference on another host",
        { ...valid, scene: "image-to-image", image_input: ["https://example.com/a.png"] },
        "image_input",
      ],
      ["an unknown field", { ...valid, size: "1024x1024" }, "size"],
      ["a field in another style", { ...valid, aspectRatio: "1:1" }, "aspectRatio"],
      [
        "a field of every object",
        JSON.parse(`{"scene":"text-to-image","prompt":"a","__proto__":{"a":1}}`),
        "__proto__",
      ],
      ["another one", JSON.parse(`{"scene":"text-to-image","prompt":"a","constructor":1}`), "constructor"],
    ];

    test.each(fields)("for %s", async (_, body, param) => {
      const { key } = await newPerson(server, 5);
      const response = await generate(server, key, body);
      expect(response.status).toBe(422);
      expect(await errorOf(response)).toMatchObject({ code: "invalid_params", param });
      expect(await balanceOf(server, key)).toBe(5);
    });

    test("says which field was probably meant", async () => {
      const { key } = await newPerson(server);
      const near = {
        aspectRatio: "aspect_ratio",
        promt: "prompt",
        "image-input": "image_input",
        Scene: "scene",
      };
      for (const [slip, field] of Object.entries(near)) {
        const error = await errorOf(await generate(server, key, { ...valid, [slip]: "x" }));
        expect(error.message).toContain(`Did you mean ${field}?`);
      }
    });

    test("says that a reference has to be one of its own images", async () => {
      const { key } = await newPerson(server);
      const body = {
        ...valid,
        scene: "image-to-image",
        image_input: [`${server.url}/files/${"a".repeat(32)}.png`],
      };
      expect((await errorOf(await generate(server, key, body))).message).toContain(
        "names no image of this service",
      );
      body.image_input = ["https://example.com/a.png"];
      expect((await errorOf(await generate(server, key, body))).message).toContain(
        "must be the URL of an image of this service",
      );
    });

    const bodies: [string, BodyInit][] = [
      ["nothing", ""],
      ["blanks", "  \n"],
      ["null", "null"],
      ["an opening brace", "{"],
      ["a list", "[]"],
      ["a string", '"prompt"'],
      ["a number", "1"],
      ["trailing garbage", `${JSON.stringify(valid)}x`],
      ["two objects", `${JSON.stringify(valid)}${JSON.stringify(valid)}`],
      ["a comment", `{"scene":"text-to-image",/* hm */"prompt":"a"}`],
      ["a trailing comma", `{"scene":"text-to-image","prompt":"a",}`],
      ["single quotes", `{'scene':'text-to-image','prompt':'a'}`],
      ["NaN", `{"scene":"text-to-image","prompt":NaN}`],
      ["a number beyond all bounds", `{"scene":"text-to-image","prompt":"a","seed":1e999}`],
      ["UTF-16", Buffer.from(JSON.stringify(valid), "utf16le")],
      [
        "invalid UTF-8",
        Buffer.from([...Buffer.from('{"scene":"text-to-image","prompt":"a'), 0xff, ...Buffer.from('"}')]),
      ],
      [
        "an overlong encoding",
        Buffer.from([
          ...Buffer.from('{"scene":"text-to-image","prompt":"a'),
          0xc0,
          0xaf,
          ...Buffer.from('"}'),
        ]),
      ],
      ["30,000 nested lists", "[".repeat(30_000) + "]".repeat(30_000)],
      [
        "lists nested within the prompt",
        `{"scene":"text-to-image","prompt":${"[".repeat(30_000)}${"]".repeat(30_000)}}`,
      ],
      ["a duplicate key", `{"scene":"text-to-image","prompt":"a","prompt":"b"}`],
      ["a duplicate key, once escaped", `{"scene":"text-to-image","prompt":"a","\\u0070rompt":"b"}`],
      ["NUL as an escape", `{"scene":"text-to-image","prompt":"a\\u0000"}`],
      ["a lone surrogate as an escape", `{"scene":"text-to-image","prompt":"a\\ud800"}`],
    ];

    test.each(bodies)("for a body that is %s", async (_, body) => {
      const { key } = await newPerson(server, 5);
      const response = await send(key, body);
      expect(response.status).toBe(422);
      expect(await errorOf(response)).toMatchObject({ code: "invalid_params" });
      expect(await balanceOf(server, key)).toBe(5);
    });

    test.each([
      null,
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/json; charset=utf-16",
    ])("for the content type %s", async (contentType) => {
      const { key } = await newPerson(server);
      const bytes = new Blob([JSON.stringify(valid)]);
      expect((await send(key, await bytes.arrayBuffer(), contentType)).status).toBe(422);
    });
  });

  describe("429", () => {
    test("from the eleventh request within a minute on, whatever the others were answered; other keys go on", async () => {
      const { userId, key } = await newPerson(server, 100);
      for (let i = 0; i < 5; i++)
        expect((await generate(server, key, { ...valid, prompt: "" })).status).toBe(422);
      for (let i = 0; i < 5; i++) expect((await generate(server, key, valid)).status).toBe(201);
      for (const body of [valid, "{", "x".repeat(100_000)]) {
        const response = await generate(server, key, body);
        expect(response.status).toBe(429);
        expect(await errorOf(response)).toMatchObject({ code: "rate_limit_exceeded" });
        expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
        expect(response.headers.get("ratelimit")).toMatch(/^"generate";r=0;t=\d+$/);
      }
      expect(await balanceOf(server, key)).toBe(95);
      const other = await server.command("createKey", { userId, name: "Other" });
      expect((await generate(server, other, valid)).status).toBe(201);
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
