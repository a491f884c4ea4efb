import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import { aiHorde } from "@/lib/models/providers/ai-horde";
import { PATIENCE_MS } from "../support/patience";
import { API_KEY, describeFailures, draw, entryAt, PROMPT } from "./describe-failures";
import { picture } from "./pictures";
import { type Answer, vendorServer } from "./vendor-server";

const server = vendorServer();
const entry = (timeoutMs?: number) =>
  entryAt(
    aiHorde,
    "AlbedoBase XL (SDXL)|Juggernaut XL",
    () => ({ apiKey: API_KEY, baseURL: `${server.url}/api/v2`, pollIntervalMs: 10 }),
    timeoutMs,
  );

const CHECK = {
  finished: 0,
  processing: 0,
  restarted: 0,
  waiting: 1,
  done: false,
  faulted: false,
  wait_time: 3,
  queue_position: 1,
  kudos: 10,
  is_possible: true,
};

/** Responds with a request's state when polled, and then with its generations. */
const ending =
  (check: object, generations: object[] = []): Answer =>
  ({ method, path }) => {
    if (method === "POST") return { status: 202, body: { id: "h1", kudos: 10 } };
    if (path === "/api/v2/generate/check/h1") return { body: { ...CHECK, ...check } };
    return { body: { ...CHECK, ...check, generations, shared: false } };
  };

const generation = (img: string, more: object = {}) => ({
  img,
  seed: "7",
  id: "g1",
  censored: false,
  worker_id: "w1",
  worker_name: "Worker",
  model: "Juggernaut XL",
  state: "ok",
  gen_metadata: [],
  ...more,
});

const serve =
  (bytes: Uint8Array): Answer =>
  (request, url) =>
    request.path === "/r2/g1.webp"
      ? { body: bytes }
      : ending({ done: true, finished: 1 }, [generation(`${url}/r2/g1.webp`)])(request, url);

const cancelled = () => server.received.some(({ method }) => method === "DELETE");

describe("an AI Horde model", () => {
  test("generates in steps of 64, waits in the queue, and delivers the requested size", async () => {
    const done = serve(await picture(1216, 832, "webp"));
    let looks = 0;
    server.answer((request, url) => {
      if (!request.path.includes("/check/") || ++looks > 3) return done(request, url);
      // A single failed poll is ignored.
      return looks === 2 ? { status: 503, body: { message: "busy" } } : ending({})(request, url);
    });
    const bytes = await draw(entry(), { width: 1248, height: 832 });
    const [request] = server.received;
    expect(request).toMatchObject({ method: "POST", path: "/api/v2/generate/async" });
    expect(request?.headers.apikey).toBe(API_KEY);
    expect(request?.json()).toMatchObject({
      prompt: PROMPT,
      models: ["AlbedoBase XL (SDXL)", "Juggernaut XL"],
      params: { width: 1216, height: 832, n: 1, seed: "7" },
      nsfw: false,
      censor_nsfw: true,
      allow_downgrade: true,
    });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 1248, height: 832 });
    expect(cancelled()).toBe(false);
  });

  test("accepts the picture as base64, too", async () => {
    const img = (await picture(1024, 1024, "webp")).toString("base64");
    server.answer(ending({ done: true }, [generation(img)]));
    expect(await sharp(await draw(entry())).metadata()).toMatchObject({ width: 1024, height: 1024 });
  });

  test("starts from a reference, in the generated size", async () => {
    server.answer(serve(await picture(768, 1280, "webp")));
    await draw(entry(), { references: [new Uint8Array(await picture(300, 200))], width: 720, height: 1280 });
    const [received] = server.received;
    const { params, ...request } = JSON.parse(String(received?.body));
    expect(request.source_processing).toBe("img2img");
    const source = await sharp(Buffer.from(request.source_image, "base64")).metadata();
    expect(source).toMatchObject({ format: "webp", width: params.width, height: params.height });
    expect(params.width % 64).toBe(0);
    expect(params.height % 64).toBe(0);
  });

  test.each([
    ["no worker can serve it", { is_possible: false }],
    ["it faulted", { faulted: true }],
  ])("fails and withdraws the request when %s", async (_, check) => {
    server.answer(ending(check));
    await expect(draw(entry())).rejects.toMatchObject({
      retryable: false,
      message: expect.stringContaining("No machine is available"),
    });
    await vi.waitUntil(cancelled, PATIENCE_MS);
  });

  test("withdraws the request when its time is over", async () => {
    server.answer(ending({}));
    await expect(draw(entry(300))).rejects.toMatchObject({ retryable: true });
    expect(server.received.at(-1)).toMatchObject({ method: "DELETE", path: "/api/v2/generate/status/h1" });
  });

  describeFailures({
    server,
    entry,
    serve,
    empty: ending({ done: true }),
    refusals: {
      "the prompt is rejected": () => ({
        status: 400,
        body: { message: "This prompt appears to violate our terms of service.", rc: "CorruptPrompt" },
      }),
      "the picture is censored": ending({ done: true }, [generation("", { censored: true })]),
      "the picture is marked": ending({ done: true }, [
        generation("", { gen_metadata: [{ type: "censorship", value: "nsfw" }] }),
      ]),
    },
  });
});
