import sharp, { type Metadata, type Sharp } from "sharp";
import { OwnError } from "@/lib/own-error";
import { inspectJpeg } from "./inspect-jpeg";
import {
  MAX_JPEG_PIXELS,
  MAX_PIXELS,
  type PictureFormat,
  recogniseFormat,
  withAvifBrand,
} from "./picture-format";
import type { PictureFaultCode } from "./picture-job";

/** The most scans of a JPEG. No camera writes more than a dozen, and each can cost a pass over the whole picture. */
const MAX_SCANS = 100;

const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/** Thrown for a picture that is rejected. */
export class Refusal extends OwnError {
  static override readonly errorName: string = "Refusal";
  readonly fault: PictureFaultCode;

  constructor(fault: PictureFaultCode, detail: string = fault) {
    super(detail);
    this.fault = fault;
  }
}

/**
 * Opens an untrusted picture within limits: one of the five formats, judged by its bytes, with no more pixels and scans than
 * can be decoded quickly. Decodes nothing yet.
 * @throws Refusal
 */
export async function openPicture(bytes: Uint8Array): Promise<{ picture: Sharp; metadata: Metadata }> {
  const format = recogniseFormat(bytes);
  if (format === undefined) throw new Refusal("unknown", `${bytes.byteLength} bytes, not of an image format`);
  if (format === "heic") throw new Refusal("heic");
  const picture = sourceOf(bytes, format);
  const metadata = await picture.metadata().catch((cause: unknown) => {
    throw explain(cause, format);
  });
  const decoder = format === "avif" ? "heif" : format;
  if (metadata.format !== decoder)
    throw new Refusal("broken", `declared ${format}, read as ${metadata.format}`);
  const { compression = "av1", width, height } = metadata;
  if (compression !== "av1") throw new Refusal("broken", `compressed as ${compression}`);
  if (width * height > maxPixels(format)) throw tooLarge(format);
  return { picture, metadata };
}

/** Turns a decoder's error into a refusal. */
export function explain(cause: unknown, format?: PictureFormat): Refusal {
  if (cause instanceof Refusal) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return /exceeds pixel limit/i.test(detail) ? tooLarge(format) : new Refusal("broken", detail);
}

const maxPixels = (format: PictureFormat) => (format === "jpeg" ? MAX_JPEG_PIXELS : MAX_PIXELS);

const tooLarge = (format?: PictureFormat) => new Refusal(format === "jpeg" ? "jpeg-pixels" : "pixels");

/**
 * Old tools and some cameras write JPEGs that decoders warn about and browsers show, so warnings are accepted unless the end
 * is missing: a file that lacks only its last two bytes is complete, and anything shorter causes a warning.
 */
function sourceOf(bytes: Uint8Array, format: PictureFormat): Sharp {
  const options = { limitInputPixels: maxPixels(format), failOn: "error" } as const;
  if (format === "avif") return sharp(withAvifBrand(bytes), options);
  if (format !== "jpeg") return sharp(bytes, options);
  const { scans, hasEnd } = inspectJpeg(bytes, { maxScans: MAX_SCANS });
  if (scans > MAX_SCANS) throw new Refusal("scans");
  if (hasEnd) return sharp(bytes, options);
  return sharp(Buffer.concat([bytes, END_OF_IMAGE]), { ...options, failOn: "warning" });
}
