import { COPY_ENDINGS } from "./copy-kinds";

/** A stored picture, opened for reading. */
export type StoredImage = {
  /** The size of the whole picture in bytes. */
  size: number;
  /**
   * @param range first and last byte, both included; omitted: the whole picture
   * @throws if the store does not return it right now
   */
  stream: (range?: { start: number; end: number }) => Promise<ReadableStream<Uint8Array>>;
};

/** A store of pictures. A path is written once and refers to the same bytes forever. */
export type ImageStore = {
  /**
   * Prepares a new store. One that should already contain pictures but is missing is left alone: it is unavailable, and
   * pictures written in its place would be lost.
   * @param isNew whether no pictures are expected in it yet
   */
  prepare: (isNew: () => Promise<boolean>) => Promise<void>;
  /**
   * Stores a picture. Repeating it with the same bytes changes nothing.
   * @throws if it is not, or may not be, stored
   */
  put: (path: string, bytes: Uint8Array) => Promise<void>;
  /**
   * @returns undefined for a missing picture
   * @throws if the store cannot tell right now
   */
  open: (path: string) => Promise<StoredImage | undefined>;
  /**
   * Deletes pictures and the copies beside them. Ignores missing ones.
   * @throws if some may still exist
   */
  delete: (paths: string[]) => Promise<void>;
  /** @throws if the store is not writable right now */
  check: () => Promise<void>;
};

const PICTURE_PATH = /^[A-Za-z0-9_-]{32}\.(png|jpg|webp)$/;

/** Whether a text has the form of a picture's public path. Copies beside it have no URL of their own. */
export function isPicturePath(path: string): boolean {
  return PICTURE_PATH.test(path);
}

/** The path of a picture's copy. @param ending the extension of a kind of copy */
export function pathOfCopy(path: string, ending: string): string {
  return `${path}.${ending}`;
}

/**
 * Whether a text has the form of a path in the store, of a picture or a copy. Anything else counts as missing, so that no path
 * escapes the store.
 */
export function isStorePath(path: string): boolean {
  if (isPicturePath(path)) return true;
  const ending = COPY_ENDINGS.find((each) => path.endsWith(`.${each}`));
  return ending !== undefined && isPicturePath(path.slice(0, -ending.length - 1));
}

/** The paths of a picture and of all its possible copies. */
export function withCopies(path: string): string[] {
  return isPicturePath(path) ? [path, ...COPY_ENDINGS.map((ending) => pathOfCopy(path, ending))] : [path];
}

/** @throws Error for anything but a path in the store */
export function mustBeStorePath(path: string): void {
  if (!isStorePath(path)) throw new Error(`"${path}" is not a path of the store.`);
}

/** Reads a whole picture. @returns undefined for a missing one */
export async function readImage(
  store: ImageStore,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const image = await store.open(path);
  return image && new Response(await image.stream()).bytes();
}
