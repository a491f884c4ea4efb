import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { blackForestLabs } from "@/lib/models/providers/black-forest-labs";
import { API_KEY, describeFailures, draw, entryAt, PROMPT } from "./describe-failures";
import { picture } from "./pictures";
import { type Answer, vendorServer } from "./vendor-server";

const server = vendorServer();
const entry = (timeoutMs?: number) =>
  entryAt(
    blackForestLabs,
    "flux-kontext-pro",
    () => ({ apiKey: API_KEY, baseURL: `${server.url}/v1` }),
    timeoutMs,
  );

/** Responds with a task that has this status on the first poll. */
const ending =
  (status: string, result: (url: string) => object | null = () => null): Answer =>
  ({ method }, url) =>
    method === "POST"
      ? { body: { id: "t1", polling_url: `${url}/v1/get_result?id=t1` } }
      : { body: { id: "t1", status, result: result(url), progress: null, details: null } };

const serve =
  (bytes: Uint8Array): Answer =>
  (request, url) =>
    request.path === "/sample.png"
      ? { body: bytes }
      : ending("Ready", (at) => ({ sample: `${at}/sample.png`, seed: 7 }))(request, url);

describe("a Black Forest Labs model", () => {
  test("generates in the requested ratio, and polls until it is done", async () => {
    const done = serve(await picture(1392, 752));
    let looks = 0;
    server.answer((request, url) => {
      const isEarly = request.path.startsWith("/v1/get_result") && ++looks < 2;
      return isEarly ? ending("Pending")(request, url) : done(request, url);
    });
    const bytes = await draw(entry(), { width: 1280, height: 720 });
    const [request] = server.received;
    expect(request).toMatchObject({ method: "POST", path: "/v1/flux-kontext-pro" });
    expect(request?.headers["x-key"]).toBe(API_KEY);
    expect(request?.json()).toEqual({ prompt: PROMPT, seed: 7, aspect_ratio: "16:9", output_format: "png" });
    expect(server.received.map(({ path }) => path).slice(1)).toEqual([
      "/v1/get_result?id=t1",
      "/v1/get_result?id=t1",
      "/sample.png",
    ]);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 1280, height: 720 });
  });

  test("edits with every reference", async () => {
    server.answer(serve(await picture(1024, 1024)));
    const references = await Promise.all([picture(64, 64), picture(80, 60)]);
    await draw(entry(), { references: references.map((reference) => new Uint8Array(reference)) });
    expect(server.received[0]?.json()).toMatchObject({
      input_image: references[0]?.toString("base64"),
      input_image_2: references[1]?.toString("base64"),
    });
  });

  test("is retried by the queue if the task is gone or has failed", async () => {
    for (const status of ["Task not found", "Error"]) {
      server.answer(ending(status));
      await expect(draw(entry())).rejects.toMatchObject({ retryable: true });
    }
  });

  describeFailures({
    server,
    entry,
    serve,
    empty: ending("Ready"),
    refusals: {
      "the request is moderated": ending("Request Moderated"),
      "the picture is moderated": ending("Content Moderated"),
    },
  });
});
