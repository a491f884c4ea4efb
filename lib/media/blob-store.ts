import mime from "mime";
import { type ImageStore, isStorePath, mustBeStorePath, withCopies } from "./image-store";

/** The prefix of our files, in a store that may contain others. */
const FOLDER = "girlgenerator";
const PROBE = `${FOLDER}/check`;

/** How long a call may take with all its retries; the package itself retries with growing pauses. */
const PUT_MS = 15_000;
const CALL_MS = 5_000;
const CHECK_MS = 2_500;
/** How long a successful check is trusted: each one is a write, and writes are billed. */
const CHECK_HOLDS_MS = 15_000;
const YEAR_SECONDS = 31_536_000;

const OPTIONS = { access: "private", addRandomSuffix: false, allowOverwrite: true } as const;

/**
 * Keeps pictures in a private Vercel Blob store, which only this service can read.
 * @param token the store's read-write token
 */
export function blobStore(token: string): ImageStore {
  const nameOf = (path: string) => `${FOLDER}/${path}`;
  let checkedUntil = 0;

  return {
    // There is nothing to prepare.
    prepare: async () => {},
    put: async (path, bytes) => {
      mustBeStorePath(path);
      const { put } = await loadPackage();
      const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const contentType = mime.getType(path) ?? undefined;
      const options = { ...OPTIONS, token, contentType, cacheControlMaxAge: YEAR_SECONDS };
      await within(PUT_MS, (abortSignal) => put(nameOf(path), body, { ...options, abortSignal }));
    },
    open: async (path) => {
      if (!isStorePath(path)) return undefined;
      const { head, BlobNotFoundError } = await loadPackage();
      try {
        // Asks the store's metadata first, not its cache, which may still have deleted files.
        const { size, url } = await within(CALL_MS, (abortSignal) =>
          head(nameOf(path), { token, abortSignal }),
        );
        return { size, stream: (range) => within(CALL_MS, (signal) => download(url, token, range, signal)) };
      } catch (error) {
        if (error instanceof BlobNotFoundError) return undefined;
        throw error;
      }
    },
    delete: async (paths) => {
      const names = paths.flatMap(withCopies).filter(isStorePath).map(nameOf);
      if (names.length === 0) return;
      const { del } = await loadPackage();
      await within(CALL_MS, (abortSignal) => del(names, { token, abortSignal }));
    },
    check: async () => {
      if (performance.now() < checkedUntil) return;
      const { put } = await loadPackage();
      await within(CHECK_MS, (abortSignal) => put(PROBE, "ok", { ...OPTIONS, token, abortSignal }));
      checkedUntil = performance.now() + CHECK_HOLDS_MS;
    },
  };
}

/** Loaded on demand: deployments with a folder store do not need it. */
const loadPackage = () => import("@vercel/blob");

/**
 * Replaces the package's own `get`, which ignores the URL that the store gives for a blob.
 * @param signal aborts it until the response begins
 */
async function download(
  url: string,
  token: string,
  range: { start: number; end: number } | undefined,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const headers = new Headers({ Authorization: `Bearer ${token}`, "Accept-Encoding": "identity" });
  if (range) headers.set("Range", `bytes=${range.start}-${range.end}`);
  const { status, body } = await fetch(url, { headers, signal, cache: "no-store" });
  if (body && status === (range ? 206 : 200)) return body;
  await body?.cancel();
  throw new Error(`The Blob store answered a download with ${status}.`);
}

/** Ends a call that takes too long. The package ignores its signal while it waits between retries. */
async function within<T>(timeoutMs: number, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error(`The Blob store did not answer within ${timeoutMs} ms.`));
    controller.abort();
  }, timeoutMs);
  try {
    return await Promise.race([call(controller.signal), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
