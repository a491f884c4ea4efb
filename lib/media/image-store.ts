/** A stored picture, opened for reading. */
export type StoredImage = {
  /** In bytes, of the whole picture. */
  size: number;
  /**
   * @param range first and last byte, both included; left out: the whole picture
   * @throws when the store does not hand it out right now
   */
  stream: (range?: { start: number; end: number }) => Promise<ReadableStream<Uint8Array>>;
};

/** Where pictures are kept. A path is written once and names the same bytes for ever. */
export type ImageStore = {
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
   * Passes over what is not there.
   * @throws when some of it may still be there
   */
  delete: (paths: string[]) => Promise<void>;
  /** @throws when the store cannot be written right now */
  check: () => Promise<void>;
};

const PATH = /^[A-Za-z0-9_-]{32}\.(png|jpg|webp)$/;

/** Whether this is what a store's paths look like; anything else is not there, so that no path leads elsewhere. */
export function isStorePath(path: string): boolean {
  return PATH.test(path);
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
