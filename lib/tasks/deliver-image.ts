import sharp from "sharp";
import { GenerationError } from "./generation-error";

/** The largest picture that is decoded: what a hostile one can claim is bounded by it. */
const MAX_PIXELS = 4096 * 4096;

/** As Exif counts how a picture is turned. */
const UPRIGHT = 1;

/** How the formats begin that a model may answer in. Others are refused, SVG above all: it is a program. */
const SIGNATURES = [/^\u0089PNG\r\n/, /^\xff\xd8\xff/, /^RIFF.{4}WEBP/s, /^.{4}ftypavi[fs]/s, /^GIF8[79]a/];

/**
 * A model's picture as PNG in exactly this size: as it came where it fits, else cropped around its middle.
 * @throws GenerationError for what is no picture, or a broken one
 */
export async function deliverImage(bytes: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  try {
    const beginning = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
    if (!SIGNATURES.some((signature) => signature.test(beginning))) {
      throw new Error(`${bytes.byteLength} bytes, not of an image format`);
    }
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS });
    const metadata = await picture.metadata();
    const { format, orientation = UPRIGHT } = metadata;
    const fits = metadata.width === width && metadata.height === height;
    if (format === "png" && fits && orientation === UPRIGHT) {
      // Nothing is changed, so nothing else would notice that it ends too soon.
      await picture.raw().toBuffer();
      return bytes;
    }
    return await picture.autoOrient().resize(width, height, { fit: "cover" }).png().toBuffer();
  } catch (cause) {
    throw new GenerationError(
      "The model returned something that is not a usable image. Your credits are back; please try again.",
      { retryable: true, cause },
    );
  }
}
