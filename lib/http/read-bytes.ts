import { AppError } from "@/lib/errors";
import { shared } from "@/lib/shared";

/** Limits of a body. */
type Limits = {
  maxBytes: number;
  timeoutMs: number;
  /** The longest pause. Omitted: as long as the whole body may take. */
  stallMs?: number;
  /** What to do instead if it is larger, as a clause. */
  instead?: string;
};

/** The total memory for bodies being read. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;

const held = () => shared("bodies", () => ({ bytes: 0 }));

/**
 * Reads a request's body, up to its limit.
 * @throws AppError `payload_too_large`, `request_timeout`, `service_unavailable` if too many others are being read, or
 * `invalid_params` if it is cut short or compressed
 */
export async function readBytes(request: Request, limits: Limits): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of readPieces(request, limits)) {
      size += piece.byteLength;
      held().bytes += piece.byteLength;
      if (held().bytes > MAX_HELD_BYTES) throw unavailable();
      chunks.push(piece);
    }
    return Buffer.concat(chunks);
  } finally {
    held().bytes -= size;
  }
}

/** The error while there is no room for a request's body. */
export function unavailable(cause?: unknown): AppError {
  const message = "The service is busy right now. Please try again in a moment.";
  return new AppError("service_unavailable", message, { headers: { "Retry-After": "5" }, cause });
}

/**
 * A request's body chunk by chunk, as `readBytes` reads it, with backpressure.
 * @throws AppError
 */
export async function* readPieces(
  { headers, body }: Request,
  { maxBytes, timeoutMs, stallMs = timeoutMs, instead }: Limits,
): AsyncGenerator<Uint8Array> {
  const tooLarge = () =>
    new AppError(
      "payload_too_large",
      `The body may have at most ${inWords(maxBytes)}.${instead ? ` ${instead}.` : ""}`,
    );
  const encoding = headers.get("content-encoding");
  if (encoding && encoding.toLowerCase() !== "identity")
    throw new AppError("invalid_params", "Send the body uncompressed.");
  if (Number(headers.get("content-length")) > maxBytes) throw tooLarge();
  let isLate = false;
  let giveUp = () => {};
  const beLate = () => {
    isLate = true;
    giveUp();
  };
  const timer = setTimeout(beLate, timeoutMs);
  // Not `for await`: leaving it early cancels the stream, which cuts the connection before the response is sent.
  const reader = body?.getReader();
  // Each wait is a new promise: racing one that lives as long as the body would retain all its chunks.
  const next = async () => {
    if (isLate) throw new AppError("request_timeout");
    const stall = setTimeout(beLate, stallMs);
    try {
      return await new Promise<ReadableStreamReadResult<Uint8Array> | undefined>((resolve, reject) => {
        giveUp = () => reject(new AppError("request_timeout"));
        Promise.resolve(reader?.read()).catch(brokenOff).then(resolve, reject);
      });
    } finally {
      clearTimeout(stall);
    }
  };
  let size = 0;
  try {
    for (let read = await next(); read?.value; read = await next()) {
      size += read.value.byteLength;
      if (size > maxBytes) throw tooLarge();
      yield read.value;
    }
  } finally {
    clearTimeout(timer);
  }
}

/** The client disconnected; tell whoever is still listening. */
function brokenOff(cause: unknown): never {
  throw new AppError("invalid_params", "The body ended early.", { cause });
}

function inWords(bytes: number): string {
  const kib = bytes / 1024;
  return kib < 1024 ? `${kib} KiB` : `${Math.floor(kib / 1024)} MB`;
}
