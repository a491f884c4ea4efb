import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateImage } from "ai";
import OpenAI, { toFile } from "openai";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { balanceOf, newPerson, PROMPT, request, sharedServer } from "../support/api";
import { OPENAI_REQUESTS } from "../support/openai-requests";
import { plain } from "../support/pictures";

const server = sharedServer();
const baseURL = () => `${server.url}/v1`;

const picture = async () => new Uint8Array(await plain(300, 200).png().toBuffer());
const countTasks = async (userId: string) =>
  (await server.command("query", { text: `select id from tasks where user_id = '${userId}'` })).length;

/** What a picture in base64 is. */
const formatOf = async (base64: string | undefined) =>
  (await sharp(Buffer.from(base64 ?? "", "base64")).metadata()).format;

describe("openai", () => {
  test("lists models, generates, edits and streams", async () => {
    const { key } = await newPerson(server, 20);
    const client = new OpenAI({ apiKey: key, baseURL: baseURL() });
    const ids: string[] = [];
    for await (const { id } of client.models.list()) ids.push(id);
    expect(ids).toContain("plain");
    expect(await client.models.retrieve("plain")).toMatchObject({ id: "plain", object: "model" });

    const generated = await client.images.generate({
      model: "plain",
      prompt: PROMPT,
      n: 2,
      size: "1536x1024",
    });
    expect(generated.size).toBe("1248x832");
    expect(await Promise.all((generated.data ?? []).map(({ b64_json }) => formatOf(b64_json)))).toEqual([
      "png",
      "png",
    ]);
    const image = await toFile(picture(), "own.png", { type: "image/png" });
    const edited = await client.images.edit({
      model: "any-references",
      prompt: "in winter",
      image: [image, image],
    });
    expect(await formatOf(edited.data?.[0]?.b64_json)).toBe("png");

    const events: string[] = [];
    const stream = await client.images.generate({
      model: "plain",
      prompt: PROMPT,
      stream: true,
      partial_images: 1,
    });
    for await (const event of stream) events.push(event.type);
    expect(events).toEqual(["image_generation.completed"]);
    const asked = { model: "plain", prompt: PROMPT, n: 2, stream: true } as const;
    const { response } = await client.images.generate(asked).withResponse();
    expect(response.headers.get("x-girlgenerator-credits-charged")).toBe("2");
  });

  test("reports an error, and does not retry it", async () => {
    const { key } = await newPerson(server, 5);
    let calls = 0;
    const counting: typeof fetch = (...call) => {
      calls++;
      return fetch(...call);
    };
    const client = new OpenAI({ apiKey: key, baseURL: baseURL(), fetch: counting });
    const wrong = client.images.generate({ model: "plain", prompt: PROMPT, n: 11 });
    await expect(wrong).rejects.toMatchObject({
      name: "Error",
      status: 400,
      param: "n",
      code: "invalid_params",
    });
    await expect(client.images.generate({ model: "costly", prompt: PROMPT, n: 2 })).rejects.toMatchObject({
      status: 403,
      code: "insufficient_credits",
      requestID: expect.any(String),
    });
    await expect(client.images.generate({ model: "misshapen", prompt: PROMPT })).rejects.toMatchObject({
      status: 503,
    });
    expect(calls).toBe(3);
    const stream = await client.images.generate({ model: "declines", prompt: PROMPT, stream: true });
    const read = async () => {
      for await (const event of stream) throw new Error(`There is no picture to tell of: ${event.type}`);
    };
    await expect(read()).rejects.toThrow(/content policy/);
  });

  test("loses a response, retries by itself, and pays once", async () => {
    const { key, userId } = await newPerson(server, 5);
    const tries: (string | null)[] = [];
    const lossy: typeof fetch = async (address, init) => {
      const response = await fetch(address, init);
      // It tries what its runtime makes of a form.
      if (String(address).startsWith("data:")) return response;
      tries.push(new Headers(init?.headers).get("x-stainless-retry-count"));
      if (tries.length > 1) return response;
      await response.arrayBuffer();
      throw new TypeError("the line broke");
    };
    const client = new OpenAI({ apiKey: key, baseURL: baseURL(), fetch: lossy });
    const image = await toFile(picture(), "own.png", { type: "image/png" });
    const { data } = await client.images.edit({ model: "one-reference", prompt: "in winter", image, n: 2 });
    expect(data).toHaveLength(2);
    expect(tries).toEqual(["0", "1"]);
    expect(await countTasks(userId)).toBe(2);
    expect(await balanceOf(server, key)).toBe(3);
  });
});

describe.each(["@ai-sdk/openai", "@ai-sdk/openai-compatible"])("%s", (name) => {
  const modelOf = (apiKey: string, id: string) =>
    name === "@ai-sdk/openai"
      ? createOpenAI({ apiKey, baseURL: baseURL() }).image(id)
      : createOpenAICompatible({ name: "girlgenerator", apiKey, baseURL: baseURL() }).imageModel(id);

  test("generates and edits", async () => {
    const { key, userId } = await newPerson(server, 9);
    const { images } = await generateImage({
      model: modelOf(key, "plain"),
      prompt: PROMPT,
      n: 2,
      size: "1024x1536",
    });
    expect(images.map(({ mediaType }) => mediaType)).toEqual(["image/png", "image/png"]);
    const edited = await generateImage({
      model: modelOf(key, "one-reference"),
      prompt: { text: "in winter", images: [await picture()] },
    });
    expect(await formatOf(edited.image.base64)).toBe("png");
    expect(await countTasks(userId)).toBe(3);
  });

  test("reads an error", async () => {
    const { key } = await newPerson(server, 5);
    const failing = generateImage({ model: modelOf(key, "declines"), prompt: PROMPT });
    await expect(failing).rejects.toThrow(/content policy/);
    expect(await countTasks((await newPerson(server)).userId)).toBe(0);
  });
});

describe("what other programs send", () => {
  test.each(OPENAI_REQUESTS)("$client", async ({ fields, files, wants = "b64_json" }) => {
    const { key } = await newPerson(server, 5);
    const asked = { prompt: PROMPT, ...fields };
    const form = new FormData();
    for (const [name, value] of Object.entries(asked)) form.append(name, String(value));
    for (const name of files ?? [])
      form.append(name, new Blob([await picture()], { type: "image/png" }), "image.png");
    const response = await request(server, files ? "/v1/images/edits" : "/v1/images/generations", {
      key,
      method: "POST",
      headers: files ? {} : { "Content-Type": "application/json" },
      body: files ? form : JSON.stringify(asked),
    });
    const { data, error } = await response.json();
    expect(error).toBeUndefined();
    expect(Object.keys(data[0])).toEqual([wants]);
    if (wants === "b64_json") expect(await formatOf(data[0].b64_json)).toBe("png");
    else expect(data[0].url).toMatch(/\.png$/);
  });

  test("SillyTavern, for the models", async () => {
    const { key } = await newPerson(server);
    expect((await request(server, "/v1/models?type=image", { key })).status).toBe(200);
  });
});
