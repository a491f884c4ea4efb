import sharp from "sharp";
import { MAX_PIXELS } from "@/lib/media/reader/picture-format";
import { classifier } from "./classifier";
import { SIDE } from "./picture-classes";
import type { Rule } from "./rules";

/** From here on a picture counts as explicit. docs/decisions/0038 has the measurement behind it. */
const EXPLICIT_SHARE = 0.6;

/**
 * Judges a picture by what it shows. People with little on pass: that is what a beach looks like.
 * @returns the rule that it breaks, if it breaks one
 * @throws Error if it cannot be judged
 */
export async function judgePicture(bytes: Uint8Array): Promise<Rule | undefined> {
  const { Hentai, Porn } = await classifier().classify(await pixelsOf(bytes));
  const explicit = Hentai + Porn;
  if (!Number.isFinite(explicit)) throw new Error("The classifier gave no number.");
  return explicit >= EXPLICIT_SHARE ? "sexual" : undefined;
}

/** The whole picture as the classifier wants it, squeezed to a square: nothing is cut off and so left unseen. */
async function pixelsOf(bytes: Uint8Array): Promise<Uint8Array> {
  return sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .autoOrient()
    .resize(SIDE, SIDE, { fit: "fill" })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer();
}
