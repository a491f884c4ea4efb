import { COPY_ENDINGS } from "./copy-kinds";

/** A stored picture, opened for reading. */
export type StoredImage = {
  /** In bytes, of the whole picture. */
  size: number;
  /**
   * @param range first and last byte, both included; omitted: the whole picture
   * @throws when the store does not hand it out right now
   */
  stream: (range?: { start: number; end: number }) => Promise<ReadableStream<Uint8Array>>;
};

/** Where pictures are kept. A path is written once and names the same bytes forever. */
export type ImageStore = {
  /**
   * Prepares a new store. One that should already contain pictures but is missing is left alone: it is unavailable, and
   * pictures written in its place would be lost.
   * @param isNew whether no pictures are expected in it yet
   */
  prepare: (isNew: () => Promise<boolean>) => Promise<void>;
  /**
   * Keeps a picture. Doing so again, with the same bytes, changes nothing.
   * @throws when it is not, or not surely, kept
   */
  put: (path: string, bytes: Uint8Array) => Promise<void>;
  /**
   * @returns undefined for what is not there
   * @throws when the store cannot tell right now
   */
  open: (path: string) => Promise<StoredImage | undefined>;
  /**
   * Deletes pictures and the copies that are kept beside them. Passes over what is not there.
   * @throws when some of it may still be there
   */
  delete: (paths: string[]) => Promise<void>;
  /** @throws when the store cannot be written right now */
  check: () => Promise<void>;
};

const PICTURE_PATH = /^[A-Za-z0-9_-]{32}\.(png|jpg|webp)$/;

/** Whether this is what a picture's path looks like, as the world knows it. Copies beside it have no address of their own. */
export function isPicturePath(path: string): boolean {
  return PICTURE_PATH.test(path);
}

/** Where the copy of a picture is kept, beside it. @param ending of a kind of copy */
export function pathOfCopy(path: string, ending: string): string {
  return `${path}.${ending}`;
}

/**
 * Whether this is what a store's paths look like, of pictures or of their copies; anything else is not there, so that no
 * path leads elsewhere.
 */
export function isStorePath(path: string): boolean {
  if (isPicturePath(path)) return true;
  const ending = COPY_ENDINGS.find((each) => path.endsWith(`.${each}`));
  return ending !== undefined && isPicturePath(path.slice(0, -ending.length - 1));
}

/** A picture's path, and those of all its copies. */
export function withCopies(path: string): string[] {
  return isPicturePath(path) ? [path, ...COPY_ENDINGS.map((ending) => pathOfCopy(path, ending))] : [path];
}

/** @throws Error for what no store keeps */
export function mustBeStorePath(path: string): void {
  if (!isStorePath(path)) throw new Error(`"${path}" is not a path of the store.`);
}

/** Reads a whole picture. @returns undefined for what is not there */
export async function readImage(
  store: ImageStore,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const image = await store.open(path);
  return image && new Response(await image.stream()).bytes();
}
