import sharp from "sharp";
import { MAX_PIXELS } from "@/lib/media/reader/picture-format";
import { classifier } from "./classifier";
import { SIDE } from "./picture-classes";
import type { Rule } from "./rules";

/** The threshold from which a picture counts as explicit, measured in docs/decisions/0038. */
const EXPLICIT_SHARE = 0.6;

/**
 * Judges a picture by its content. Scantily dressed people pass, as on a beach.
 * @returns the rule that it breaks, if any
 * @throws Error if it cannot be judged
 */
export async function judgePicture(bytes: Uint8Array): Promise<Rule | undefined> {
  const { Hentai, Porn } = await classifier().classify(await pixelsOf(bytes));
  const explicit = Hentai + Porn;
  if (!Number.isFinite(explicit)) throw new Error("The classifier gave no number.");
  return explicit >= EXPLICIT_SHARE ? "sexual" : undefined;
}

/** The whole picture squeezed into the classifier's square, so that nothing is cropped and left unseen. */
async function pixelsOf(bytes: Uint8Array): Promise<Uint8Array> {
  return sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .autoOrient()
    .resize(SIDE, SIDE, { fit: "fill" })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer();
}
