import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { openaiCompatible } from "@/lib/models/providers/openai-compatible";
import { API_KEY, describeFailures, draw, entryAt, ownEntry, PROMPT } from "./describe-failures";
import { picture } from "./pictures";
import { type Answer, vendorServer } from "./vendor-server";

const server = vendorServer();
const entry = (timeoutMs?: number, apiKey: string | undefined = API_KEY) =>
  entryAt(openaiCompatible, "flux-schnell", () => ({ apiKey, baseURL: `${server.url}/v1` }), timeoutMs);

const serve =
  (bytes: Uint8Array): Answer =>
  () => ({ body: { created: 1, data: [{ b64_json: Buffer.from(bytes).toString("base64") }] } });

describe("an OpenAI-compatible server's model", () => {
  test("generates in exactly the requested size, with the seed", async () => {
    server.answer(serve(await picture(1152, 864)));
    const bytes = await draw(entry(), { width: 1152, height: 864 });
    const [request] = server.received;
    expect(request).toMatchObject({ method: "POST", path: "/v1/images/generations" });
    expect(request?.headers.authorization).toBe(`Bearer ${API_KEY}`);
    expect(request?.json()).toEqual({
      model: "flux-schnell",
      prompt: PROMPT,
      n: 1,
      size: "1152x864",
      response_format: "b64_json",
      seed: 7,
    });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 1152, height: 864 });
  });

  test("from models.json is called with its own headers and settings", async () => {
    server.answer(serve(await picture(1024, 1024)));
    const own = ownEntry({
      model: { remote_id: "Qwen/Qwen-Image", steps: 20, cfg: 4, negative_prompt: true },
      server: { kind: "openai", base_url: `${server.url}/v1`, headers: { "X-API-Key": API_KEY } },
    });
    await draw(own, {
      prompt: `${PROMPT} <sd_cpp_extra_args>{}</sd_cpp_extra_args>`,
      negativePrompt: "blurry",
    });
    expect(server.received[0]?.headers["x-api-key"]).toBe(API_KEY);
    expect(server.received[0]?.json()).toMatchObject({
      model: "Qwen/Qwen-Image",
      prompt: PROMPT,
      negative_prompt: "blurry",
      num_inference_steps: 20,
      guidance_scale: 4,
    });
  });

  test("is not called if nothing is left of the prompt", async () => {
    const error = await draw(entry(), { prompt: "<lora:detail:1>" }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "model_refused", cause: { kind: "rejected" } });
    expect(server.received).toEqual([]);
  });

  test("has its message logged without the prompt", async () => {
    server.answer(() => ({ status: 400, body: { error: { message: `no: ${PROMPT}` } } }));
    const [first, ...rest] = PROMPT.split(" ");
    const prompt = `${first} <lora:detail:1>${rest.join(" ")}`;
    const error = await draw(entry(), { prompt }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ cause: { message: expect.stringContaining("no: [redacted]") } });
  });

  test("needs no key", async () => {
    server.answer(serve(await picture(1024, 1024)));
    const keyless = entryAt(openaiCompatible, "x", () => ({ baseURL: `${server.url}/v1` }));
    await draw(keyless);
    expect(server.received[0]?.headers.authorization).toBeUndefined();
  });

  test("accepts a response with a URL, too", async () => {
    const bytes = await picture(1024, 1024);
    server.answer(({ method }, url) =>
      method === "GET"
        ? { body: bytes }
        : { body: { created: 1, data: [{ url: `${url}/generated/1.png` }] } },
    );
    expect(await sharp(await draw(entry())).metadata()).toMatchObject({ width: 1024, height: 1024 });
  });

  test("edits with a reference", async () => {
    server.answer(serve(await picture(1024, 1024)));
    const reference = await picture(64, 64);
    await draw(entry(), { references: [new Uint8Array(reference)] });
    const [request] = server.received;
    expect(request?.path).toBe("/v1/images/edits");
    const form = (await request?.form()) ?? new FormData();
    expect(form.get("model")).toBe("flux-schnell");
    expect((form.get("image") as File).size).toBe(reference.length);
  });

  describeFailures({
    server,
    entry,
    serve,
    empty: () => ({ body: { created: 1, data: [] } }),
    refusals: {
      "the content is filtered": () => ({
        status: 400,
        body: {
          error: { message: "Filtered.", type: "invalid_request_error", code: "content_policy_violation" },
        },
      }),
    },
  });
});
