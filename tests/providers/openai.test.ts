import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { openai } from "@/lib/models/providers/openai";
import { API_KEY, describeFailures, draw, entryAt, PROMPT } from "./describe-failures";
import { picture } from "./pictures";
import { type Answer, vendorServer } from "./vendor-server";

const server = vendorServer();
const entry = (timeoutMs?: number, model = "gpt-image-1-mini") =>
  entryAt(openai, model, () => ({ apiKey: API_KEY, baseURL: `${server.url}/v1` }), timeoutMs);

const serve =
  (bytes: Uint8Array): Answer =>
  () => ({ body: { created: 1_700_000_000, data: [{ b64_json: Buffer.from(bytes).toString("base64") }] } });

const declined = (code: string) => ({
  status: 400,
  body: {
    error: { message: "Your request was rejected.", type: "image_generation_user_error", code, param: null },
  },
});

describe("an OpenAI model", () => {
  test("generates in its nearest size, and delivers the requested size", async () => {
    server.answer(serve(await picture(1536, 1024)));
    const bytes = await draw(entry(), { width: 1280, height: 720 });
    const [request] = server.received;
    expect(request).toMatchObject({ method: "POST", path: "/v1/images/generations" });
    expect(request?.headers.authorization).toBe(`Bearer ${API_KEY}`);
    expect(request?.json()).toEqual({
      model: "gpt-image-1-mini",
      prompt: PROMPT,
      n: 1,
      size: "1536x1024",
    });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 1280, height: 720 });
  });

  test("requests the exact size from a model that supports any", async () => {
    server.answer(serve(await picture(720, 1280)));
    await draw(entry(undefined, "gpt-image-2.5-flare"), { width: 720, height: 1280 });
    expect(server.received[0]?.json()).toMatchObject({ size: "720x1280" });
  });

  test("edits with every reference", async () => {
    server.answer(serve(await picture(1024, 1536)));
    const references = await Promise.all([picture(64, 64), picture(80, 60, "jpeg")]);
    const bytes = await draw(entry(), {
      references: references.map((reference) => new Uint8Array(reference)),
      width: 864,
      height: 1152,
    });
    const [request] = server.received;
    expect(request?.path).toBe("/v1/images/edits");
    const form = (await request?.form()) ?? new FormData();
    expect(form.get("prompt")).toBe(PROMPT);
    expect(form.get("size")).toBe("1024x1536");
    const images = form.getAll("image[]") as File[];
    expect(images.map(({ type }) => type)).toEqual(["image/png", "image/jpeg"]);
    expect(images.map(({ size }) => size)).toEqual(references.map(({ length }) => length));
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 864, height: 1152 });
  });

  test("does not retry when the account has no credit left", async () => {
    const error = {
      message: "You exceeded your current quota.",
      type: "insufficient_quota",
      code: "insufficient_quota",
    };
    server.answer(() => ({ status: 429, body: { error } }));
    await expect(draw(entry())).rejects.toMatchObject({ retryable: false });
  });

  describeFailures({
    server,
    entry,
    serve,
    empty: () => ({ body: { created: 1, data: [] } }),
    refusals: {
      "the safety system blocks": () => declined("moderation_blocked"),
      "the prompt breaks the policy": () => declined("content_policy_violation"),
    },
  });
});
