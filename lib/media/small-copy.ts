import sharp from "sharp";
import { inTurn } from "@/lib/in-turn";
import { MAX_PIXELS } from "./picture-format";
import { inPictureTurn } from "./picture-turn";

/** The longest side of a small copy, in pixels: a card of the gallery on a screen with two for one. */
const LONGEST_SIDE = 640;
const WEBP_QUALITY = 80;
const TIMEOUT_SECONDS = 15;
/**
 * How many are made at a time, their reading included. Anybody may ask for any number of them, and the store may be slow:
 * in a line of their own, those that wait keep no upload and no reference from its turn.
 */
const AT_ONCE = 4;

/** What a small copy is sent as. */
export const SMALL_COPY_TYPE = "image/webp";

/** Whether an address asks for the small copy of a picture: `?size=small`. Anything else means the picture itself. */
export function asksForSmallCopy(query: string): boolean {
  return new URLSearchParams(query).get("size") === "small";
}

/**
 * Makes a picture small for where it is shown small. It stays marked as made by an algorithm, where it is.
 * @param read hands the picture out, once it is its turn: those that wait are not in memory
 * @throws when it cannot be read
 */
export function makeSmallCopy(read: () => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return inTurn("small copies", AT_ONCE, async () => {
    const bytes = await read();
    return inPictureTurn(() => shrink(bytes));
  });
}

async function shrink(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const written = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside", withoutEnlargement: true })
    .keepXmp()
    .webp({ quality: WEBP_QUALITY })
    .timeout({ seconds: TIMEOUT_SECONDS })
    .toBuffer();
  return new Uint8Array(written);
}
