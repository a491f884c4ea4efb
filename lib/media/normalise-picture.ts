import { readFile, rm } from "node:fs/promises";
import { withSemaphore } from "@/lib/semaphore";
import type { ImageStore } from "./image-store";
import type { PictureResults } from "./reader/picture-job";
import { readPicture } from "./reader/read-picture";
import { newSpoolPath, type SpooledFile } from "./spool";

/** The longest side that a reference is kept with, in pixels: more than any model looks at, and small enough to send on. */
const LONGEST_SIDE = 2048;
/** How many are in memory at a time on their way to the store, which may be slow. */
const STORED_AT_ONCE = 4;

/** Of the formats that a picture is written in. */
export const EXTENSIONS = { "image/png": "png", "image/jpeg": "jpg" } as const;

/** A picture as every model takes it, on the disk. Width and height are in pixels, upright. */
export type NormalPicture = PictureResults["normalise"] & {
  /** @throws when the store does not take it */
  keepIn: (store: ImageStore, path: string) => Promise<void>;
  /** To be called by who has it, whatever happens. */
  remove: () => Promise<void>;
};

/**
 * Re-encodes a stranger's picture: its first frame, upright, in sRGB, at most 2048 pixels a side. Of its metadata only how it
 * came to be and whom it credits are kept. As JPEG, or as PNG if it has transparency.
 * @param owner one picture of each is read at a time, and the owners take turns
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
