import { describe, expect, test } from "vitest";
import {
  balanceOf,
  errorOf,
  generate,
  LEAST,
  newPerson,
  PROMPT,
  request,
  send,
  sharedServer,
} from "../support/api";

const server = sharedServer();

const refer = (image_input: unknown) => ({ ...LEAST, scene: "image-to-image", image_input });

describe("POST /api/v1/generate", () => {
  describe("422", () => {
    const fields: [string, Record<string, unknown>, string][] = [
      ["no scene", { prompt: PROMPT }, "scene"],
      ["an unknown scene", { ...LEAST, scene: "text-to-video" }, "scene"],
      ["a scene that is a number", { ...LEAST, scene: 1 }, "scene"],
      ["no prompt", { scene: "text-to-image" }, "prompt"],
      ["an empty prompt", { ...LEAST, prompt: "" }, "prompt"],
      ["a blank prompt", { ...LEAST, prompt: " \n\t " }, "prompt"],
      ["a prompt of zero-width characters", { ...LEAST, prompt: "\u200b\u200d\ufeff\u2060" }, "prompt"],
      ["a prompt of fillers that show nothing", { ...LEAST, prompt: "\u3164\u115f\u2800\u00ad" }, "prompt"],
      ["2,001 characters", { ...LEAST, prompt: "a".repeat(2_001) }, "prompt"],
      ["2,001 emoji", { ...LEAST, prompt: "🌸".repeat(2_001) }, "prompt"],
      ["NUL in the prompt", { ...LEAST, prompt: "a\u0000b" }, "prompt"],
      ["an escape sequence in the prompt", { ...LEAST, prompt: "a\u001b[31mb" }, "prompt"],
      ["a carriage return alone", { ...LEAST, prompt: "a\rb" }, "prompt"],
      ["a lone surrogate in the prompt", { ...LEAST, prompt: "a\ud800b" }, "prompt"],
      ["a prompt that is a list", { ...LEAST, prompt: [PROMPT] }, "prompt"],
      ["a prompt that is null", { ...LEAST, prompt: null }, "prompt"],
      ["an unknown ratio", { ...LEAST, aspect_ratio: "5:4" }, "aspect_ratio"],
      ["an unknown model", { ...LEAST, model: "dall-e" }, "model"],
      [
        "a model that does not do the scene",
        { ...refer(["http://localhost/files/a.png"]), model: "plain" },
        "model",
      ],
      ["a seed that is not whole", { ...LEAST, seed: 1.5 }, "seed"],
      ["a seed below zero", { ...LEAST, seed: -1 }, "seed"],
      [
        "references with text-to-image",
        { ...LEAST, image_input: ["https://example.com/a.png"] },
        "image_input",
      ],
      ["image-to-image without references", { ...LEAST, scene: "image-to-image" }, "image_input"],
      ["image-to-image with an empty list", refer([]), "image_input"],
      ["a reference that is not in a list", refer("https://example.com/a.png"), "image_input"],
      ["nine references", refer(Array(9).fill("https://example.com/a.png")), "image_input"],
      ["a long reference", refer([`https://example.com/${"a".repeat(2_048)}`]), "image_input"],
      ["a relative reference", refer(["/files/a.png"]), "image_input"],
      ["a reference that is a number", refer([1]), "image_input"],
      ["a file reference", refer(["file:///etc/passwd"]), "image_input"],
      ["a data reference", refer(["data:image/png;base64,AA=="]), "image_input"],
      ["a reference with a line end", refer(["https://example.com/a\n.png"]), "image_input"],
      ["an unknown field", { ...LEAST, size: "1024x1024" }, "size"],
      ["a field in another style", { ...LEAST, aspectRatio: "1:1" }, "aspectRatio"],
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

    test("suggests the field that was probably meant", async () => {
      const { key } = await newPerson(server);
      const near = {
        aspectRatio: "aspect_ratio",
        promt: "prompt",
        "image-input": "image_input",
        Scene: "scene",
      };
      for (const [slip, field] of Object.entries(near)) {
        const error = await errorOf(await generate(server, key, { ...LEAST, [slip]: "x" }));
        expect(error.message).toContain(`Did you mean ${field}?`);
      }
    });

    test("translates other services' fields, and shows a single URL as a list", async () => {
      const { key } = await newPerson(server);
      const url = "https://example.com/a.png";
      const hints: [Record<string, unknown>, string][] = [
        [{ size: "1024x1024" }, "aspect_ratio"],
        [{ width: 512 }, "aspect_ratio"],
        [{ n: 4 }, "POST /api/v1/tasks accepts several"],
        [{ callback_url: url }, "Use webhook_url"],
        [{ input: { prompt: "a" } }, "top level of the body"],
        [{ scene: "image-to-image", image_input: url }, `["${url}"]`],
      ];
      for (const [fields, hint] of hints) {
        const error = await errorOf(await generate(server, key, { ...LEAST, ...fields }));
        expect(error.message).toContain(hint);
      }
    });

    test("lists everything that is wrong, with the first as `param`", async () => {
      const { key } = await newPerson(server);
      const body = { scene: "image-to-image", aspect_ratio: "5:4", seed: -1, size: "1024x1024" };
      const error = await errorOf(await generate(server, key, body));
      expect(error.param).toBe("size");
      expect(error.details?.map(({ param }) => param)).toEqual([
        "size",
        "prompt",
        "aspect_ratio",
        "seed",
        "image_input",
      ]);
      expect(error.message).toBe(error.details?.[0]?.message);
    });

    test("says where the JSON breaks, and the usual cause", async () => {
      const { key } = await newPerson(server);
      const faults: [string, string][] = [
        ['{\n  "scene": "text-to-image",\n}', "line 3, column 1. There is a comma before"],
        ["{'scene': 'text-to-image'}", "line 1, column 2. Strings need double quotes"],
        ['{\n  // what\n  "prompt": "a"}', "line 2, column 3. JSON does not allow comments"],
        ['{"prompt": "a"', "column 15. The text ends too early"],
        ['{"prompt": None}', "column 12. JSON only has true, false, null"],
        ['{prompt: "a"}', "column 2. Field names need double quotes"],
        ['{"scene": "text-to-image" "prompt": "a"}', "column 27. A comma is missing"],
      ];
      for (const [body, message] of faults)
        expect((await errorOf(await send(server, key, body))).message).toContain(message);
    });

    test("for unknown and repeated query parameters", async () => {
      const { key } = await newPerson(server);
      const paths: [string, string][] = [
        ["/api/v1/credits?user=1", "user"],
        ["/api/v1/tasks?limit=1&limit=2", "limit"],
        ["/api/v1/tasks?page=2", "page"],
      ];
      for (const [path, param] of paths) {
        const response = await request(server, path, { key });
        expect(response.status).toBe(422);
        expect(await errorOf(response)).toMatchObject({ code: "invalid_params", param });
      }
    });

    test("says that a reference is not an image of this service", async () => {
      const { key } = await newPerson(server);
      const body = {
        ...LEAST,
        scene: "image-to-image",
        image_input: [`${server.url}/files/${"a".repeat(32)}.png`],
      };
      expect((await errorOf(await generate(server, key, body))).message).toContain(
        "is not an image of this service",
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
      ["trailing garbage", `${JSON.stringify(LEAST)}x`],
      ["two objects", `${JSON.stringify(LEAST)}${JSON.stringify(LEAST)}`],
      ["a comment", `{"scene":"text-to-image",/* hm */"prompt":"a"}`],
      ["a trailing comma", `{"scene":"text-to-image","prompt":"a",}`],
      ["single quotes", `{'scene':'text-to-image','prompt':'a'}`],
      ["NaN", `{"scene":"text-to-image","prompt":NaN}`],
      ["a number beyond all bounds", `{"scene":"text-to-image","prompt":"a","seed":1e999}`],
      ["UTF-16", Buffer.from(JSON.stringify(LEAST), "utf16le")],
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
      const response = await send(server, key, body);
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
      const bytes = new Blob([JSON.stringify(LEAST)]);
      expect((await send(server, key, await bytes.arrayBuffer(), contentType)).status).toBe(422);
    });
  });
});
