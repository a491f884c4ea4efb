import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { google } from "@/lib/models/providers/google";
import { API_KEY, describeFailures, draw, entryAt, PROMPT } from "./describe-failures";
import { picture } from "./pictures";
import { type Answer, vendorServer } from "./vendor-server";

const server = vendorServer();
const model = "gemini-3.1-flash-image-preview";
const entry = (timeoutMs?: number) =>
  entryAt(google, model, () => ({ apiKey: API_KEY, baseURL: `${server.url}/v1beta` }), timeoutMs);

const ending = (finishReason: string, parts: object[] = []) => ({
  body: {
    candidates: [{ content: { role: "model", parts }, finishReason, index: 0 }],
    usageMetadata: { promptTokenCount: 8, candidatesTokenCount: 1290, totalTokenCount: 1298 },
    modelVersion: model,
  },
});

const serve =
  (bytes: Uint8Array): Answer =>
  () =>
    ending("STOP", [{ inlineData: { mimeType: "image/png", data: Buffer.from(bytes).toString("base64") } }]);

describe("a Gemini model", () => {
  test("generates in the requested ratio, and delivers the requested size", async () => {
    server.answer(serve(await picture(1344, 768)));
    const bytes = await draw(entry(), { width: 1280, height: 720 });
    const [request] = server.received;
    expect(request).toMatchObject({ method: "POST", path: `/v1beta/models/${model}:generateContent` });
    expect(request?.headers["x-goog-api-key"]).toBe(API_KEY);
    expect(request?.json()).toMatchObject({
      contents: [{ role: "user", parts: [{ text: PROMPT }] }],
      generationConfig: { responseModalities: ["IMAGE"], imageConfig: { aspectRatio: "16:9" }, seed: 7 },
    });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 1280, height: 720 });
  });

  test("edits with every reference", async () => {
    server.answer(serve(await picture(1024, 1024, "jpeg")));
    const reference = await picture(64, 64);
    const bytes = await draw(entry(), { references: [new Uint8Array(reference), new Uint8Array(reference)] });
    const data = { mimeType: "image/png", data: reference.toString("base64") };
    expect(server.received[0]?.json()).toMatchObject({
      contents: [{ parts: [{ text: PROMPT }, { inlineData: data }, { inlineData: data }] }],
    });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 1024, height: 1024 });
  });

  test("waits as long as the body of a 429 says", async () => {
    const details = [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "120s" }];
    const error = {
      code: 429,
      message: "Resource has been exhausted.",
      status: "RESOURCE_EXHAUSTED",
      details,
    };
    server.answer(() => ({ status: 429, body: { error } }));
    await expect(draw(entry())).rejects.toMatchObject({ retryable: false, retryAfterMs: 120_000 });
  });

  describeFailures({
    server,
    entry,
    serve,
    empty: () => ending("STOP", [{ text: "Here is your picture." }]),
    refusals: {
      "the prompt is blocked": () => ({ body: { promptFeedback: { blockReason: "PROHIBITED_CONTENT" } } }),
      "the picture is held back": () => ending("IMAGE_SAFETY"),
      "the picture is prohibited": () => ending("IMAGE_PROHIBITED_CONTENT"),
    },
  });
});
