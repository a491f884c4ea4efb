import sharp from "sharp";
import { OwnError } from "@/lib/own-error";
import { hasPictureSignature, MAX_PIXELS } from "./picture-format";
import { inPictureTurn } from "./picture-turn";

/** The longest side that a reference is kept with, in pixels: more than any model looks at, and small enough to send on. */
const LONGEST_SIDE = 2048;
const JPEG_QUALITY = 92;
/** Decoding and encoding the largest picture takes a tenth of it. */
const TIMEOUT_SECONDS = 15;

/** Of the formats that a picture is written in. */
export const EXTENSIONS = { "image/png": "png", "image/jpeg": "jpg" } as const;

/** A picture as every model takes it. */
export type NormalPicture = {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: keyof typeof EXTENSIONS;
  /** In pixels, upright. */
  width: number;
  height: number;
};

/** Why something is not used as a picture. The message is a clause that goes after its name. */
export class PictureFault extends OwnError {
  static override readonly errorName: string = "PictureFault";
}

/**
 * Reads somebody's picture and writes it anew: its first frame, upright, in sRGB, without metadata, with at most 2048
 * pixels a side. As JPEG, or as PNG where something shines through.
 * @throws PictureFault
 */
export async function normalisePicture(bytes: Uint8Array): Promise<NormalPicture> {
  if (!hasPictureSignature(bytes)) throw new PictureFault("is not a PNG, JPEG, WebP, AVIF or GIF image");
  return inPictureTurn(() => writeAnew(bytes));
}

async function writeAnew(bytes: Uint8Array): Promise<NormalPicture> {
  const { data, info } = await decode(bytes);
  const { width, height, channels } = info;
  const pixels = sharp(data, { raw: { width, height, channels } });
  const { isOpaque } = await pixels.stats();
  const written = isOpaque
    ? await pixels.removeAlpha().jpeg({ quality: JPEG_QUALITY, chromaSubsampling: "4:4:4" }).toBuffer()
    : await pixels.png().toBuffer();
  return {
    bytes: new Uint8Array(written),
    contentType: isOpaque ? "image/jpeg" : "image/png",
    width,
    height,
  };
}

async function decode(bytes: Uint8Array) {
  try {
    return await sharp(bytes, { limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .timeout({ seconds: TIMEOUT_SECONDS })
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
  } catch (cause) {
    const isTooLarge = cause instanceof Error && /exceeds pixel limit/i.test(cause.message);
    const message = isTooLarge
      ? "has more than 16.7 million pixels, which is 4096 × 4096"
      : "is broken and cannot be read";
    throw new PictureFault(message, { cause });
  }
}
