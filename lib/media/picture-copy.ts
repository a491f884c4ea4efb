import { countWaiting, withSemaphore } from "@/lib/semaphore";
import { shared } from "@/lib/shared";
import { type CopyKind, DRAWING_ENDING } from "./copy-kinds";
import { type ImageStore, isPicturePath, pathOfCopy, readImage, type StoredImage } from "./image-store";

/** How many copies are made at a time, including reading the original, and how many may wait. Anybody can request any. */
const AT_ONCE = 2;
const MAX_WAITING = 60;
const LINE = "copies";
/** One large copy at a time, so that small ones never wait for seconds; few may wait, since each takes seconds. */
const LARGE_LINE = "copies.large";
const MAX_LARGE_WAITING = 12;

/** Thrown when too many copies are waiting to be made. */
export const LINE_IS_FULL = "full";

/** The copies being made, which further requests for them share. */
const underWay = () => shared("copies.under-way", () => new Map<string, Promise<boolean>>());

/**
 * A picture's copy, which is made and stored on first request.
 * @param path the picture's path
 * @returns undefined if the picture does not exist or cannot have such a copy; `full` if too many copies are waiting
 * @throws if the store does not respond, or the picture cannot be read
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

/** @returns whether the copy exists now */
async function makeCopy(store: ImageStore, path: string, kind: CopyKind): Promise<boolean> {
  const source = await readImage(store, kind.from === "picture" ? path : pathOfCopy(path, DRAWING_ENDING));
  if (!source) return false;
  const place = pathOfCopy(path, kind.ending);
  await store.put(place, await kind.make(source));
  // If the picture was deleted meanwhile, its deletion missed the copy.
  const isWanted = (await store.open(path)) !== undefined;
  if (!isWanted) await store.delete([place]);
  return isWanted;
}
