import { GenerationError } from "@/lib/generation-error";
import type { Shape } from "@/lib/media/reader/picture-job";
import { PictureFault, readPicture } from "@/lib/media/reader/read-picture";

type Wanted = {
  /** In pixels: what it is delivered in. */
  width: number;
  height: number;
  /** What it may look like, if not just that: the size that the vendor was asked for, or that of what it started from. */
  shapes?: Shape[];
  /** How it gets that size; omitted: cropped around its middle. */
  fit?: "crop" | "pad" | undefined;
  /** Whether a single colour is no picture. */
  isNeverPlain?: boolean;
  /** Of the model: one picture of each is read at a time. */
  modelId: string;
};

/**
 * A model's picture as PNG in exactly this size: as it came where it fits, else cropped or padded.
 * @throws GenerationError for what is no picture, a broken one, one of quite another size or, where that is none, of one colour
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
        // It would do so again, and the vendor is paid for each.
        { code: "model_unavailable", retryable: false, cause },
      );
    if (cause instanceof PictureFault && cause.code === "plain")
      throw new GenerationError(
        "The model returned a picture of a single colour. Your credits are back; please try another seed or prompt.",
        // With the same seed it would do so again.
        { code: "model_unavailable", retryable: false, cause },
      );
    throw new GenerationError(
      "The model did not return a usable image. Your credits are back; please try again.",
      { code: "model_unavailable", retryable: true, cause },
    );
  }
}
