import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { serveModels } from "@/lib/models/catalogue";
import type { ModelEntry } from "@/lib/models/model-entry";
import { ModelFailure } from "@/lib/models/model-failure";
import { SKETCH } from "@/lib/models/sketch-model";
import { reach } from "./kill-points";

type Draw = (size: string, signal: AbortSignal | undefined) => Promise<Uint8Array>;

const plainPictures = new Map<string, Promise<Uint8Array>>();

/** One picture per size, so that load tests do not measure drawing. */
function plainPicture(size: string): Promise<Uint8Array> {
  const known = plainPictures.get(size);
  if (known) return known;
  const [width = 0, height = 0] = size.split("x").map(Number);
  const picture = sharp({ create: { width, height, channels: 3, background: "#808080" } })
    .png()
    .toBuffer();
  plainPictures.set(size, picture);
  return picture;
}

/** More bytes than the fault tests' `FILE_LIMIT_BYTES` allows. */
const BULK_BYTES = 24 * 1024 * 1024;

/** An empty stored block of deflate, and the beginnings and ends of a PNG chunk and its zlib stream. */
const EMPTY_BLOCK = Buffer.from([0, 0, 0, 255, 255]);
const CHUNK_HEAD_BYTES = 8;
const CHUNK_END_BYTES = 4;
const ZLIB_HEAD_BYTES = 2;

/** A regular picture, padded with empty blocks in its compressed data. */
async function bulkyPicture(size: string): Promise<Uint8Array> {
  const png = Buffer.from(await plainPicture(size));
  const begin = png.indexOf("IDAT") - CHUNK_HEAD_BYTES / 2;
  const bodyBegin = begin + CHUNK_HEAD_BYTES;
  const bodyEnd = bodyBegin + png.readUInt32BE(begin);
  const padding = Buffer.alloc(BULK_BYTES - (BULK_BYTES % EMPTY_BLOCK.length), EMPTY_BLOCK);
  const typeAndBody = Buffer.concat([
    png.subarray(begin + 4, bodyBegin + ZLIB_HEAD_BYTES),
    padding,
    png.subarray(bodyBegin + ZLIB_HEAD_BYTES, bodyEnd),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(typeAndBody.length - 4);
  const checksum = Buffer.alloc(CHUNK_END_BYTES);
  checksum.writeUInt32BE(crc32(typeAndBody));
  return Buffer.concat([
    png.subarray(0, begin),
    length,
    typeAndBody,
    checksum,
    png.subarray(bodyEnd + CHUNK_END_BYTES),
  ]);
}

/** An error that contains confidential words. */
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
    load: async () => {
      reach("claim");
      return {
        specificationVersion: "v4",
        provider: "test",
        modelId: id,
        maxImagesPerCall: 1,
        doGenerate: async ({ size, abortSignal }) => {
          const drawing = draw(size ?? "", abortSignal);
          reach("call");
          return {
            images: [await drawing],
            warnings: [],
            response: { timestamp: new Date(), modelId: id, headers: undefined },
          };
        },
      };
    },
  };
}

function alsoFromImages(entry: ModelEntry): ModelEntry {
  return { ...entry, scenes: ["text-to-image", "image-to-image"] };
}

/** Waits until the file at `TEST_GATE` exists. */
async function drawBehindGate(
  size: string,
  signal: AbortSignal | undefined,
  gate = process.env.TEST_GATE ?? "",
): Promise<Uint8Array> {
  while (!existsSync(gate)) await sleep(25, undefined, { signal });
  return plainPicture(size);
}

let callsToStall = Number(process.env.TEST_STALLS ?? 0);

/** The first `TEST_STALLS` calls wait for the gate, later ones for `TEST_LATER_GATE`; they ignore aborts. */
async function drawStubbornly(size: string): Promise<Uint8Array> {
  return drawBehindGate(size, undefined, callsToStall-- > 0 ? undefined : process.env.TEST_LATER_GATE);
}

/** Responds "busy, retry in two seconds" to the first call. */
function drawLater(): (size: string) => Promise<Uint8Array> {
  let isBusy = true;
  return async (size) => {
    if (!isBusy) return plainPicture(size);
    isBusy = false;
    throw new ModelFailure("busy", "come back later", { retryAfterMs: 2_000 });
  };
}

/** Offers the built-in model and test models that are expensive, fail, block, or are slow. */
export function serveTestModels(): void {
  serveModels([
    SKETCH,
    testModel("plain", 1, plainPicture),
    { ...testModel("talkative", 1, talkativePicture), takesNegativePrompt: true },
    testModel("costly", 3, plainPicture),
    testModel("wrong-size", 1, (size) => plainPicture(size.replaceAll(/\d+/g, (side) => `${+side - 20}`))),
    testModel("misshapen", 2, () => plainPicture("64x40")),
    testModel("not-an-image", 1, async () => new Uint8Array([1, 2, 3])),
    testModel("always-fails", 3, async () => {
      throw new Error("vendor secret: quota of account 42 exhausted");
    }),
    testModel("declines", 2, async () => {
      throw new ModelFailure("refused", "vendor secret: category 7");
    }),
    alsoFromImages(testModel("busy-at-first", 1, drawLater())),
    { ...testModel("busy-elsewhere", 1, drawLater()), line: "busy" },
    alsoFromImages(testModel("gated", 2, drawBehindGate)),
    { ...testModel("elsewhere", 1, (size) => drawBehindGate(size, undefined)), line: "elsewhere" },
    testModel("stubborn", 1, drawStubbornly),
    testModel("bulky", 1, bulkyPicture),
    { ...alsoFromImages(testModel("one-reference", 1, plainPicture)), maxReferences: 1 },
    alsoFromImages(testModel("any-references", 1, plainPicture)),
  ]);
}
