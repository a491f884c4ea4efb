import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { fal } from "@/lib/models/providers/fal";
import { API_KEY, describeFailures, draw, entryAt, PROMPT } from "./describe-failures";
import { picture } from "./pictures";
import { type Answer, vendorServer } from "./vendor-server";

const server = vendorServer();
const entry = (timeoutMs?: number, model = "fal-ai/flux/dev") =>
  entryAt(fal, model, () => ({ apiKey: API_KEY, baseURL: server.url }), timeoutMs);

const result = (images: object[], nsfw: boolean[]) => ({
  body: { images, timings: { inference: 1.2 }, seed: 7, has_nsfw_concepts: nsfw, prompt: PROMPT },
});

const serve =
  (bytes: Uint8Array, isFlagged = false): Answer =>
  ({ method }, url) => {
    if (method === "GET") return { body: bytes };
    return result(
      [{ url: `${url}/files/1.png`, width: 1280, height: 720, content_type: "image/png" }],
      [isFlagged],
    );
  };

describe("a fal model", () => {
  test("generates in exactly the requested size, and fetches the picture", async () => {
    server.answer(serve(await picture(1280, 720)));
    const bytes = await draw(entry(), { width: 1280, height: 720 });
    const [request, download] = server.received;
    expect(request).toMatchObject({ method: "POST", path: "/fal-ai/flux/dev" });
    expect(request?.headers.authorization).toBe(`Key ${API_KEY}`);
    expect(request?.json()).toEqual({
      prompt: PROMPT,
      seed: 7,
      image_size: { width: 1280, height: 720 },
      num_images: 1,
      output_format: "png",
    });
    expect(download).toMatchObject({ method: "GET", path: "/files/1.png" });
    expect(download?.headers.authorization).toBeUndefined();
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 1280, height: 720 });
  });

  test("starts from a reference at its own endpoint", async () => {
    server.answer(serve(await picture(1024, 1024)));
    const reference = await picture(64, 64);
    await draw(entry(), { references: [new Uint8Array(reference)] });
    expect(server.received[0]?.path).toBe("/fal-ai/flux/dev/image-to-image");
    expect(server.received[0]?.json()).toMatchObject({
      image_url: `data:image/png;base64,${reference.toString("base64")}`,
      strength: 0.85,
    });
  });

  test("draws anime with a model made for it", async () => {
    server.answer(serve(await picture(1024, 1024)));
    await draw(entry(undefined, "fal-ai/lora"));
    expect(server.received[0]).toMatchObject({ path: "/fal-ai/lora" });
    expect(server.received[0]?.json()).toMatchObject({ model_name: "cagliostrolab/animagine-xl-4.0" });
    await draw(entry(undefined, "fal-ai/lora"), { references: [new Uint8Array(await picture(64, 64))] });
    const edit = server.received.find(({ path }) => path === "/fal-ai/lora/image-to-image");
    expect(edit?.json()).toMatchObject({
      model_name: "cagliostrolab/animagine-xl-4.0",
      noise_strength: 0.65,
    });
  });

  const detail = [
    { loc: ["body", "prompt"], msg: "Flagged.", type: "content_policy_violation", input: PROMPT },
  ];
  describeFailures({
    server,
    entry,
    serve,
    empty: () => result([], []),
    refusals: {
      "the prompt is flagged": () => ({ status: 422, body: { detail } }),
      "the picture is flagged, and black": serve(Buffer.alloc(64), true),
    },
  });
});
