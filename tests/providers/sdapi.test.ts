import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import type { ModelConfig } from "@/lib/models/file/shape";
import { takeAbandonedCall } from "@/lib/models/servers/abandoned-calls";
import { cleanPrompt } from "@/lib/models/servers/clean-prompt";
import { PATIENCE_MS } from "../support/patience";
import { API_KEY, describeFailures, draw, ownEntry, PROMPT } from "./describe-failures";
import { picture } from "./pictures";
import { type Answer, type Reply, vendorServer } from "./vendor-server";

const server = vendorServer();
const entry = (timeoutMs?: number, model: Partial<ModelConfig> = {}, more: object = {}) =>
  ownEntry({
    model: { scenes: ["text-to-image", "image-to-image"], ...model },
    server: {
      kind: "sdapi",
      base_url: server.url,
      headers: { Authorization: `Bearer ${API_KEY}` },
      ...more,
    },
    timeoutMs,
  });

const INFO = {
  seed: 1234,
  all_seeds: [1234],
  steps: 20,
  sampler_name: "Euler a",
  sd_model_hash: "6ce0161689",
  infotexts: ["…"],
};

const serve =
  (bytes: Uint8Array, info: unknown = JSON.stringify(INFO)): Answer =>
  () => ({ body: { images: [Buffer.from(bytes).toString("base64")], parameters: {}, info } });

describe("a model on a server of AUTOMATIC1111's family", () => {
  test("generates one picture in the requested size, with the seed and the model's settings", async () => {
    server.answer(serve(await picture(1152, 864)));
    const model = { remote_id: "animagine.safetensors", steps: 24, cfg: 6.5, sampler: "DPM++ 2M" };
    const bytes = await draw(entry(undefined, model), { width: 1152, height: 864 });
    const [request] = server.received;
    expect(request).toMatchObject({ method: "POST", path: "/sdapi/v1/txt2img" });
    expect(request?.headers.authorization).toBe(`Bearer ${API_KEY}`);
    expect(request?.json()).toEqual({
      prompt: PROMPT,
      width: 1152,
      height: 864,
      seed: 7,
      batch_size: 1,
      n_iter: 1,
      steps: 24,
      cfg_scale: 6.5,
      sampler_name: "DPM++ 2M",
      override_settings: { sd_model_checkpoint: "animagine.safetensors" },
      override_settings_restore_afterwards: false,
    });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 1152, height: 864 });
  });

  test("sends the negative prompt if the model's entry says so, without tags", async () => {
    server.answer(serve(await picture(1024, 1024)));
    const negativePrompt = "blurry <lora:x:1>";
    await draw(entry(undefined, { negative_prompt: true }), { negativePrompt });
    expect(server.received[0]?.json()).toMatchObject({ negative_prompt: "blurry" });
    await draw(entry(), { negativePrompt });
    expect(server.received[1]?.json()).not.toHaveProperty("negative_prompt");
  });

  test.each([true, false])("exclusive %s, reports progress only if nobody else draws", async (exclusive) => {
    const gate = Promise.withResolvers<void>();
    const body = await picture(1024, 1024);
    const drawn = serve(body);
    server.answer(async (request, url) => {
      if (request.path.startsWith("/sdapi/v1/progress")) return { body: { progress: 0.4, state: {} } };
      await gate.promise;
      return drawn(request, url);
    });
    const told: number[] = [];
    const onProgress = (fraction: number) => {
      told.push(fraction);
      gate.resolve();
    };
    if (!exclusive) setTimeout(gate.resolve, 1_300);
    await draw(entry(undefined, {}, { exclusive }), { onProgress });
    expect(told).toEqual(exclusive ? [0.4] : []);
  });

  test("passes on what the server reports about the picture, and copes without", async () => {
    const bytes = await picture(1024, 1024);
    server.answer(serve(bytes));
    const generate = async () => (await (await entry().load()).doGenerate(ASK)).providerMetadata;
    expect(await generate()).toMatchObject({
      girlgenerator: {
        images: [{ generation: { seed: 1234, steps: 20, sampler: "Euler a", model_hash: "6ce0161689" } }],
      },
    });
    // sd.cpp returns an empty string.
    for (const info of ["", "{", null, 7]) {
      server.answer(serve(bytes, info));
      expect(await generate()).toBeUndefined();
    }
  });

  test("draws in the server's sizes, and delivers others by cropping or padding", async () => {
    server.answer(serve(await picture(512, 512)));
    const sizes = { sizes: ["512x512", "512x768"] };
    for (const fit of ["crop", "pad"] as const) {
      const bytes = await draw(entry(undefined, { ...sizes, fit }), { width: 1280, height: 720 });
      expect(server.received.at(-1)?.json()).toMatchObject({ width: 512, height: 512 });
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 1280, height: 720 });
      const corner = sharp(bytes).extract({ left: 0, top: 0, width: 9, height: 9 }).raw();
      expect(Math.max(...(await corner.toBuffer())) === 0).toBe(fit === "pad");
    }
    server.answer(serve(await picture(512, 768)));
    await draw(entry(undefined, sizes), { width: 832, height: 1248 });
    expect(server.received.at(-1)?.json()).toMatchObject({ width: 512, height: 768 });
  });

  test("starts from a reference cropped to the size, and redraws what a mask lets through", async () => {
    server.answer(serve(await picture(1024, 1024)));
    const reference = new Uint8Array(await picture(300, 200));
    await draw(entry(undefined, { strength: 0.4 }), { references: [reference] });
    const [request] = server.received;
    expect(request?.path).toBe("/sdapi/v1/img2img");
    expect(request?.json()).toMatchObject({ denoising_strength: 0.4 });
    const [start = ""] = (request?.json().init_images ?? []) as string[];
    expect(await sharp(Buffer.from(start, "base64")).metadata()).toMatchObject({ width: 1024, height: 1024 });

    const hole = await sharp({ create: { width: 8, height: 8, channels: 4, background: "#00000000" } })
      .png()
      .toBuffer();
    const file = { type: "file" as const, mediaType: "image/png", data: reference };
    const mask = { ...file, data: new Uint8Array(hole) };
    await (await entry().load()).doGenerate({ ...ASK, files: [file], mask });
    const sent = Buffer.from(String(server.received.at(-1)?.json().mask), "base64");
    expect((await sharp(sent).stats()).channels[0]?.min).toBe(255);
  });

  test("rejects a picture of one colour for good: the seed would draw it again", async () => {
    const black = await sharp({ create: { width: 1024, height: 1024, channels: 3, background: "#000" } })
      .png()
      .toBuffer();
    server.answer(serve(black));
    await expect(draw(entry())).rejects.toMatchObject({
      code: "model_unavailable",
      retryable: false,
      message: expect.stringContaining("single colour"),
    });
  });

  test.each([
    ["<lora:x:1> a cat", false, "a cat"],
    ["<lora:x:1> a cat", true, "<lora:x:1> a cat"],
    ['a <sd_cpp_extra_args>{"steps": 1}</sd_cpp_extra_args>cat', true, "a cat"],
    ["a cat <SD_cpp_extra_args >{}", true, "a cat"],
    ["<sd_cpp_<sd_cpp_extra_args></sd_cpp_extra_args>extra_args>{}</sd_cpp_extra_args>a cat", false, ""],
    ["<lo<lora:y>ra:x:1>a cat </sd_cpp_extra_args>", false, "a cat"],
    ["(a cat:1.3) < a dog", false, "(a cat:1.3) < a dog"],
  ])("removes what a server would execute: %s", (prompt, lora, clean) => {
    expect(cleanPrompt(prompt, { lora })).toBe(clean);
  });

  test.each([
    [false, 0],
    [true, 1],
  ])("cancelled half-way, keeps its slot; exclusive %s, it is interrupted", async (exclusive, times) => {
    const { promise: asked, resolve } = Promise.withResolvers<void>();
    server.answer(({ path }): Reply => {
      if (path.endsWith("interrupt")) return { body: {} };
      resolve();
      return "silence";
    });
    const controller = new AbortController();
    const drawing = draw(entry(1_500, {}, { exclusive }), {}, controller.signal);
    await asked;
    controller.abort(new Error("cancelled"));
    // Synchronous, so that the slot is marked as occupied before it is released.
    const late = takeAbandonedCall("tested");
    await expect(drawing).rejects.toThrow("cancelled");
    expect(late).toBeDefined();
    const told = () => server.received.filter(({ path }) => path.endsWith("interrupt")).length;
    if (times > 0) await vi.waitUntil(() => told() === times, PATIENCE_MS);
    expect(told()).toBe(times);
  });

  describeFailures({
    server,
    entry,
    serve,
    empty: () => ({ body: { images: [], info: "" } }),
    refusals: {},
  });
});

const ASK = {
  prompt: PROMPT,
  n: 1,
  size: "1024x1024",
  seed: 7,
  aspectRatio: undefined,
  files: undefined,
  mask: undefined,
  providerOptions: {},
} as const;
