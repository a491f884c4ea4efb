import type { IncomingMessage } from "node:http";
import { PassThrough, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { FetchFault } from "./fetch-fault";

/** The accepted encodings. */
export const ACCEPT_ENCODING = "gzip, br";

const DECODERS: Record<string, () => Transform> = {
  "": () => new PassThrough(),
  identity: () => new PassThrough(),
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
};

/**
 * Reads a response to its end and decompresses it. Limits both the compressed and the decompressed size.
 * @param maxBytes the limit for either
 * @throws FetchFault if it is too large or does not decompress; other errors are the connection's
 */
export async function readResponse(
  response: IncomingMessage,
  maxBytes: number,
): Promise<Buffer<ArrayBuffer>> {
  const encoding = (response.headers["content-encoding"] ?? "").trim().toLowerCase();
  const decoder = DECODERS[encoding]?.();
  if (!decoder) throw new FetchFault("it came in an encoding that was not requested", { retryable: false });
  const tooLarge = () =>
    new FetchFault(`it is larger than ${maxBytes / 1024 / 1024} MB`, { retryable: false });
  if (Number(response.headers["content-length"]) > maxBytes) throw tooLarge();
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge();
      yield chunk;
    }
  };
  const parts: Buffer[] = [];
  try {
    await pipeline(response, counted, decoder, counted, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) parts.push(chunk);
    });
  } catch (error) {
    if (!isZlibError(error)) throw error;
    throw new FetchFault("its data does not decompress", { retryable: false, cause: error });
  }
  return Buffer.concat(parts);
}

function isZlibError(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return /^(Z_|ERR_BROTLI|ERR__ERROR)/.test(code ?? "");
}
