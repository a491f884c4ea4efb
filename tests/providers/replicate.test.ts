import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { replicate } from "@/lib/models/providers/replicate";
import { API_KEY, describeFailures, draw, entryAt, PROMPT } from "./describe-failures";
import { picture } from "./pictures";
import { type Answer, vendorServer } from "./vendor-server";

const server = vendorServer();
const version = "7762fd07cf82c948538e41f63f77d685e02b063e37e496e96eefd46c929f9bdc";
const entry = (timeoutMs?: number) =>
  entryAt(
    replicate,
    `stability-ai/sdxl:${version}`,
    () => ({ apiKey: API_KEY, baseURL: `${server.url}/v1` }),
    timeoutMs,
  );

const prediction = (url: string, status: string, more: object) => ({
  status: status === "starting" ? 201 : 200,
  body: { id: "p1", version, status, input: {}, urls: { get: `${url}/v1/predictions/p1` }, ...more },
});

/** A prediction that has started on creation, and has ended on the first poll. */
const ending =
  (more: object): Answer =>
  ({ method }, url) =>
    method === "POST"
      ? prediction(url, "starting", { output: null, error: null })
      : prediction(url, "succeeded", { output: null, error: null, ...more });

const serve =
  (bytes: Uint8Array): Answer =>
  (request, url) =>
    request.path === "/out.png" ? { body: bytes } : ending({ output: [`${url}/out.png`] })(request, url);

describe("a Replicate model", () => {
  test("generates in exactly the requested size, and polls until it is done", async () => {
    server.answer(serve(await picture(832, 1248)));
    const bytes = await draw(entry(), { width: 832, height: 1248 });
    const [request, look, download] = server.received;
    expect(request).toMatchObject({ method: "POST", path: "/v1/predictions" });
    expect(request?.headers).toMatchObject({ authorization: `Bearer ${API_KEY}`, "cancel-after": "240s" });
    expect(request?.json()).toEqual({
      version,
      input: { prompt: PROMPT, seed: 7, num_outputs: 1, width: 832, height: 1248 },
    });
    expect(look?.path).toBe("/v1/predictions/p1");
    expect(download?.headers.authorization).toBeUndefined();
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 832, height: 1248 });
  });

  test("starts from a reference", async () => {
    server.answer(serve(await picture(1024, 1024)));
    const reference = await picture(64, 64, "webp");
    await draw(entry(), { references: [new Uint8Array(reference)] });
    expect(server.received[0]?.json()).toMatchObject({
      input: { image: `data:image/webp;base64,${reference.toString("base64")}`, prompt_strength: 0.75 },
    });
  });

  test("fails an attempt whose prediction fails for a reason other than content", async () => {
    server.answer(ending({ status: "failed", error: "CUDA out of memory" }));
    await expect(draw(entry())).rejects.toMatchObject({ retryable: true });
  });

  describeFailures({
    server,
    entry,
    serve,
    empty: ending({ output: [] }),
    refusals: {
      "the picture is flagged": ending({
        status: "failed",
        error: "NSFW content detected. Try running it again, or try a different prompt.",
      }),
    },
  });
});
