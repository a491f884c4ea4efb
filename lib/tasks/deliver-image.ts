import sharp from "sharp";
import { GenerationError } from "@/lib/generation-error";
import { hasPictureSignature, MAX_PIXELS } from "@/lib/media/picture-format";

/** As Exif counts how a picture is turned. */
const UPRIGHT = 1;

/**
 * A model's picture as PNG in exactly this size: as it came where it fits, else cropped around its middle.
 * @throws GenerationError for what is no picture, or a broken one
 */
export async function deliverImage(bytes: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  try {
    if (!hasPictureSignature(bytes)) {
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
      { code: "model_unavailable", retryable: true, cause },
    );
  }
}
