/** A stored picture, opened for reading. */
export type StoredImage = {
  /** In bytes, of the whole picture. */
  size: number;
  /** @param range first and last byte, both included; left out: the whole picture */
  stream: (range?: { start: number; end: number }) => ReadableStream<Uint8Array>;
};

/** Where pictures are kept. A path is written once and names the same bytes for ever. */
export type ImageStore = {
  put: (path: string, bytes: Uint8Array) => Promise<void>;
  /** @returns undefined for what is not there */
  open: (path: string) => Promise<StoredImage | undefined>;
  /** Does nothing for what is not there. */
  delete: (path: string) => Promise<void>;
  /** @throws when the store cannot be written right now */
  check: () => Promise<void>;
};

/** Reads a whole picture. @returns undefined for what is not there */
export async function readImage(
  store: ImageStore,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const image = await store.open(path);
  return image && new Response(image.stream()).bytes();
}
