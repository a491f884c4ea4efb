import { GenerationError } from "@/lib/generation-error";
import type { Shape } from "@/lib/media/reader/picture-job";
import { PictureFault, readPicture } from "@/lib/media/reader/read-picture";

type Wanted = {
  /** The delivered size in pixels. */
  width: number;
  height: number;
  /** Other acceptable sizes: the one requested from the vendor, or that of the first reference. */
  shapes?: Shape[];
  /** How it is fitted to the size; omitted: cropped around its centre. */
  fit?: "crop" | "pad" | undefined;
  /** Whether a single-colour picture is refused. */
  isNeverPlain?: boolean;
  /** The model's id: one picture per model is read at a time. */
  modelId: string;
};

/**
 * A model's picture as PNG in exactly this size: unchanged if it fits, otherwise cropped or padded.
 * @throws GenerationError if it is not a picture, is broken, has a very different size or, if that is refused, a single colour
 */
export async function deliverImage(bytes: Uint8Array, { modelId, ...wanted }: Wanted): Promise<Uint8Array> {
  try {
    const { width, height } = wanted;
    const job = { kind: "deliver" as const, bytes, shapes: [{ width, height }], ...wanted };
    const delivered = await readPicture("made", `model:${modelId}`, job);
    return delivered.bytes ?? bytes;
  } catch (cause) {
    if (cause instanceof PictureFault && cause.code === "misshapen")
      throw new GenerationError(
        "The model returned a picture of the wrong size. Your credits are back; please try again or choose another model.",
        // A retry would have the same result, and cost as much.
        { code: "model_unavailable", retryable: false, cause },
      );
    if (cause instanceof PictureFault && cause.code === "plain")
      throw new GenerationError(
        "The model returned a picture of a single colour. Your credits are back; please try another seed or prompt.",
        // A retry with the same seed would have the same result.
        { code: "model_unavailable", retryable: false, cause },
      );
    throw new GenerationError(
      "The model did not return a usable image. Your credits are back; please try again.",
      { code: "model_unavailable", retryable: true, cause },
    );
  }
}
