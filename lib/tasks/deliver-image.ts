import { GenerationError } from "@/lib/generation-error";
import type { Shape } from "@/lib/media/reader/picture-job";
import { PictureFault, readPicture } from "@/lib/media/reader/read-picture";

type Wanted = {
  /** In pixels: what it is delivered in. */
  width: number;
  height: number;
  /** What it may look like, if not just that: the size that the vendor was asked for, or that of what it started from. */
  shapes?: Shape[];
  /** Of the model: one picture of each is read at a time. */
  modelId: string;
};

/**
 * A model's picture as PNG in exactly this size: as it came where it fits, else cropped around its middle.
 * @throws GenerationError for what is no picture, a broken one, or one of quite another size
 */
export async function deliverImage(
  bytes: Uint8Array,
  { width, height, shapes = [{ width, height }], modelId }: Wanted,
): Promise<Uint8Array> {
  try {
    const job = { kind: "deliver", bytes, width, height, shapes } as const;
    const delivered = await readPicture("made", `model:${modelId}`, job);
    return delivered.bytes ?? bytes;
  } catch (cause) {
    if (cause instanceof PictureFault && cause.code === "misshapen")
      throw new GenerationError(
        "The model returned a picture of another size than it was asked for. Your credits are back; please try again or choose another model.",
        // It would do so again, and the vendor is paid for each.
        { code: "model_unavailable", retryable: false, cause },
      );
    throw new GenerationError(
      "The model returned something that is not a usable image. Your credits are back; please try again.",
      { code: "model_unavailable", retryable: true, cause },
    );
  }
}
