import { countWaiting, withSemaphore } from "@/lib/semaphore";
import { shared } from "@/lib/shared";
import { type CopyKind, DRAWING_ENDING } from "./copy-kinds";
import { type ImageStore, isPicturePath, pathOfCopy, readImage, type StoredImage } from "./image-store";

/** How many copies are made at a time, their reading included, and how many wait for it. Anybody may ask for any. */
const AT_ONCE = 2;
const MAX_WAITING = 60;
const LINE = "copies";
/** One large copy at a time, so that small ones never wait for seconds; and few more, for each takes some. */
const LARGE_LINE = "copies.large";
const MAX_LARGE_WAITING = 12;

/** Too many copies wait to be made. */
export const LINE_IS_FULL = "full";

/** Those that are being made: whoever asks for one of them waits for it. */
const underWay = () => shared("copies.under-way", () => new Map<string, Promise<boolean>>());

/**
 * The copy of a picture, made if there is none yet, and kept beside it from then on.
 * @param path of the picture
 * @returns undefined if there is no such picture, or none that has such copies; `full` if too many wait for theirs
 * @throws when the store does not answer, or the picture cannot be read
 */
export async function pictureCopy(
  store: ImageStore,
  path: string,
  kind: CopyKind,
): Promise<StoredImage | typeof LINE_IS_FULL | undefined> {
  if (!isPicturePath(path)) return undefined;
  const place = pathOfCopy(path, kind.ending);
  const kept = await store.open(place);
  if (kept) return kept;
  let made = underWay().get(place);
  if (!made) {
    if (isFull(kind)) return LINE_IS_FULL;
    made = makeInTurn(kind, () => makeCopy(store, path, kind)).finally(() => underWay().delete(place));
    underWay().set(place, made);
  }
  return (await made) ? store.open(place) : undefined;
}

function isFull({ isLarge }: CopyKind): boolean {
  const large = countWaiting(LARGE_LINE);
  return large + countWaiting(LINE) >= MAX_WAITING || (isLarge === true && large >= MAX_LARGE_WAITING);
}

function makeInTurn<T>({ isLarge }: CopyKind, make: () => Promise<T>): Promise<T> {
  const inLine = () => withSemaphore(LINE, AT_ONCE, make);
  return isLarge ? withSemaphore(LARGE_LINE, 1, inLine) : inLine();
}

/** @returns whether there is a copy now */
async function makeCopy(store: ImageStore, path: string, kind: CopyKind): Promise<boolean> {
  const source = await readImage(store, kind.from === "picture" ? path : pathOfCopy(path, DRAWING_ENDING));
  if (!source) return false;
  const place = pathOfCopy(path, kind.ending);
  await store.put(place, await kind.make(source));
  // Whoever deleted the picture in the meantime did so before the copy was there.
  const isWanted = (await store.open(path)) !== undefined;
  if (!isWanted) await store.delete([place]);
  return isWanted;
}
