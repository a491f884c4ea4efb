import { readFile, writeFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import { marksXmp } from "@/lib/media/provenance";
import { isTold, readSourceMarks } from "@/lib/media/source-marks";
import { explain, openPicture, Refusal } from "./open-picture";
import type { PictureAnswer, PictureJob, PictureResults, Shape } from "./picture-job";

const JPEG_QUALITY = 92;
/** The quality of downloads: few people see a difference to the PNG, which is several times as large. */
const OUTPUT_QUALITY = 90;
/** Exif orientation values. */
const UPRIGHT = 1;
/** From this value, a picture is rotated by a quarter turn. */
const ON_ITS_SIDE = 5;
/** The tolerance of an aspect ratio, and the least share of the requested pixels. */
const RATIO_TOLERANCE = 1.1;
const LEAST_PIXELS = 0.5;
/** How far the values of a single colour may vary after lossy compression. */
const PLAIN_TOLERANCE = 4;

type Of<Kind extends PictureJob["kind"]> = Extract<PictureJob, { kind: Kind }>;

/** Does a job. Never rejects; failures are part of the result. */
export async function doJob(job: PictureJob): Promise<PictureAnswer> {
  try {
    return { isDone: true, result: await resultOf(job) };
  } catch (cause) {
    const { fault, message } = explain(cause);
    return { isDone: false, fault, detail: message };
  }
}

function resultOf(job: PictureJob): Promise<PictureResults[keyof PictureResults]> {
  switch (job.kind) {
    case "normalise":
      return normalise(job);
    case "deliver":
      return deliver(job);
    case "write":
      return write(job);
    case "shrink":
      return shrink(job);
  }
}

async function normalise(job: Of<"normalise">): Promise<PictureResults["normalise"]> {
  const input = await readFile(job.input);
  const { picture, metadata } = await openPicture(input);
  // A PNG may contain it compressed.
  const marks = readSourceMarks(metadata.xmp ? Buffer.concat([metadata.xmp, input]) : input);
  const { data, info } = await picture
    .autoOrient()
    .resize(job.longestSide, job.longestSide, { fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw explain(cause, metadata.format === "jpeg" ? "jpeg" : undefined);
    });
  const { width, height, channels } = info;
  const bare = sharp(data, { raw: { width, height, channels } });
  const { isOpaque } = await bare.stats();
  const pixels = isTold(marks) ? bare.withXmp(marksXmp(marks)) : bare;
  const written = isOpaque
    ? await pixels.removeAlpha().jpeg({ quality: JPEG_QUALITY, chromaSubsampling: "4:4:4" }).toBuffer()
    : await pixels.png().toBuffer();
  await writeFile(job.output, written);
  return {
    contentType: isOpaque ? "image/jpeg" : "image/png",
    width,
    height,
    bytes: written.byteLength,
  };
}

async function deliver(job: Of<"deliver">): Promise<PictureResults["deliver"]> {
  const { bytes, width, height, shapes, fit, isNeverPlain } = job;
  const { picture, metadata } = await openPicture(bytes);
  const { format, orientation = UPRIGHT } = metadata;
  const isTurned = orientation >= ON_ITS_SIDE;
  const upright = isTurned ? { width: metadata.height, height: metadata.width } : metadata;
  if (!shapes.some((shape) => isOfShape(upright, shape)))
    throw new Refusal("misshapen", `${upright.width}x${upright.height} for ${width}x${height}`);
  if (isNeverPlain && (await isPlain(picture))) throw new Refusal("plain");
  if (format === "png" && upright.width === width && upright.height === height && orientation === UPRIGHT) {
    // The bytes stay unchanged, so nothing else would detect truncation.
    await picture.raw().toBuffer();
    return { bytes: undefined };
  }
  const [isPadded, turned] = [fit === "pad", picture.autoOrient()];
  const fitted = await turned
    .resize(width, height, isPadded ? { fit: "contain", background: "black" } : { fit: "cover" })
    .png()
    .toBuffer();
  return { bytes: new Uint8Array(fitted) };
}

async function isPlain(picture: Sharp): Promise<boolean> {
  const { channels } = await picture.clone().stats();
  return channels.every(({ min, max }) => max - min <= PLAIN_TOLERANCE);
}

function isOfShape(picture: { width: number; height: number }, shape: Shape): boolean {
  const off = (picture.width * shape.height) / (picture.height * shape.width);
  const part = (picture.width * picture.height) / (shape.width * shape.height);
  return Math.max(off, 1 / off) <= RATIO_TOLERANCE && part >= LEAST_PIXELS;
}

async function write({ bytes, format, xmp }: Of<"write">): Promise<PictureResults["write"]> {
  const { picture } = await openPicture(bytes);
  const marked = picture.withXmp(xmp);
  const written =
    format === "webp"
      ? marked.webp({ quality: OUTPUT_QUALITY })
      : marked.flatten({ background: "white" }).jpeg({ quality: OUTPUT_QUALITY, chromaSubsampling: "4:4:4" });
  return { bytes: new Uint8Array(await written.toBuffer()) };
}

/** Copies of this service's pictures stay marked as AI-generated. */
async function shrink({
  bytes,
  format,
  longestSide,
  quality,
}: Of<"shrink">): Promise<PictureResults["shrink"]> {
  const { picture } = await openPicture(bytes);
  const small = picture
    .resize(longestSide, longestSide, { fit: "inside", withoutEnlargement: true })
    .keepXmp();
  const written =
    format === "webp" ? small.webp({ quality }) : small.flatten({ background: "white" }).jpeg({ quality });
  return { bytes: new Uint8Array(await written.toBuffer()) };
}
