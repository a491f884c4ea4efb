import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import sharp from "sharp";
import { serveModels } from "@/lib/models/catalogue";
import type { ModelEntry } from "@/lib/models/model-entry";
import { ModelFailure } from "@/lib/models/model-failure";
import { SKETCH } from "@/lib/models/sketch/entry";

type Draw = (size: string, signal: AbortSignal | undefined) => Promise<Uint8Array>;

function plainPicture(size: string): Promise<Uint8Array> {
  const [width = 0, height = 0] = size.split("x").map(Number);
  return sharp({ create: { width, height, channels: 3, background: "#808080" } })
    .png()
    .toBuffer();
}

/** With words in it that are nobody's business. */
async function talkativePicture(size: string): Promise<Uint8Array> {
  const picture = sharp(await plainPicture(size));
  return picture
    .withExif({ IFD0: { ImageDescription: "vendor secret" } })
    .png()
    .toBuffer();
}

function testModel(id: string, credits: 1 | 2 | 3, draw: Draw): ModelEntry {
  return {
    id,
    name: id,
    description: "For tests.",
    sourceType: "trainedAlgorithmicMedia",
    credits,
    scenes: ["text-to-image"],
    isAvailable: () => true,
    chooseRatio: () => "1:1",
    load: async () => ({
      specificationVersion: "v4",
      provider: "test",
      modelId: id,
      maxImagesPerCall: 1,
      doGenerate: async ({ size, abortSignal }) => ({
        images: [await draw(size ?? "", abortSignal)],
        warnings: [],
        response: { timestamp: new Date(), modelId: id, headers: undefined },
      }),
    }),
  };
}

/** Waits until the file at `TEST_GATE` is there. */
async function drawBehindGate(size: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  while (!existsSync(process.env.TEST_GATE ?? "")) await sleep(25, undefined, { signal });
  return plainPicture(size);
}

/** Serves the built-in model and some that do what a test needs: cost much, fail, be in the way, take their time. */
export function serveTestModels(): void {
  serveModels([
    SKETCH,
    testModel("plain", 1, plainPicture),
    testModel("talkative", 1, talkativePicture),
    testModel("costly", 3, plainPicture),
    testModel("wrong-size", 1, () => plainPicture("100x300")),
    testModel("not-an-image", 1, async () => new Uint8Array([1, 2, 3])),
    testModel("always-fails", 3, async () => {
      throw new Error("vendor secret: quota of account 42 exhausted");
    }),
    testModel("declines", 2, async () => {
      throw new ModelFailure("refused", "vendor secret: category 7");
    }),
    testModel("gated", 2, drawBehindGate),
    {
      ...testModel("one-reference", 1, plainPicture),
      scenes: ["text-to-image", "image-to-image"],
      maxReferences: 1,
    },
  ]);
}
