import { readFile, rm } from "node:fs/promises";
import { withSemaphore } from "@/lib/semaphore";
import type { ImageStore } from "./image-store";
import type { PictureResults } from "./reader/picture-job";
import { readPicture } from "./reader/read-picture";
import { newSpoolPath, type SpooledFile } from "./spool";

/** The longest side of a stored reference in pixels: more than any model uses, and small enough to send. */
const LONGEST_SIDE = 2048;
/** How many pictures are in memory at a time while the store, which may be slow, receives them. */
const STORED_AT_ONCE = 4;

/** Media types of the output formats. */
export const EXTENSIONS = { "image/png": "png", "image/jpeg": "jpg" } as const;

/** A normalised picture on disk. Width and height are in pixels, upright. */
export type NormalPicture = PictureResults["normalise"] & {
  /** Stores it. @throws if the store does not accept it */
  keepIn: (store: ImageStore, path: string) => Promise<void>;
  /** Removes it; must be called in any case. */
  remove: () => Promise<void>;
};

/**
 * Re-encodes an untrusted picture: its first frame, upright, in sRGB, at most 2048 pixels a side, as JPEG, or as PNG if it has
 * transparency. Of its metadata, only its source type and its credits are kept.
 * @param owner one picture per owner is read at a time, and owners take turns
 * @throws PictureFault
 */
export async function normalisePicture(
  { path: input }: Pick<SpooledFile, "path">,
  owner: string,
): Promise<NormalPicture> {
  const output = await newSpoolPath();
  const remove = () => rm(output, { force: true });
  try {
    const longestSide = LONGEST_SIDE;
    const written = await readPicture("brought", owner, { kind: "normalise", input, output, longestSide });
    const keepIn = (store: ImageStore, path: string) =>
      withSemaphore("pictures to keep", STORED_AT_ONCE, async () => store.put(path, await readFile(output)));
    return { ...written, keepIn, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
