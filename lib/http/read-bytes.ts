import { AppError } from "@/lib/errors";

/** What a body may have, and how long it may take; left out: as long as the server allows any request. */
type Limits = {
  maxBytes: number;
  timeoutMs?: number;
  /** What to do with more than that, as a clause. */
  instead?: string;
};

/**
 * Reads a request's body, and no more of it than may be there.
 * @throws AppError `payload_too_large`, `request_timeout`, or `invalid_params` where it broke off or is compressed
 */
export async function readBytes(
  { headers, body }: Request,
  { maxBytes, timeoutMs, instead }: Limits,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new AppError(
      "payload_too_large",
      `The body may have at most ${inWords(maxBytes)}.${instead ? ` ${instead}.` : ""}`,
    );
  const encoding = headers.get("content-encoding");
  if (encoding && encoding.toLowerCase() !== "identity")
    throw new AppError("invalid_params", "Send the body uncompressed.");
  if (Number(headers.get("content-length")) > maxBytes) throw tooLarge();
  const late = Promise.withResolvers<never>();
  const timer = timeoutMs && setTimeout(() => late.reject(new AppError("request_timeout")), timeoutMs);
  // Not `for await`: leaving it early cancels the stream, and that cuts the connection before the answer is out.
  const reader = body?.getReader();
  const next = () => Promise.race([reader?.read().catch(brokenOff), late.promise]);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await next(); read?.value; read = await next()) {
      size += read.value.byteLength;
      if (size > maxBytes) throw tooLarge();
      chunks.push(read.value);
    }
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}

/** The client went away; whoever still listens is told so. */
function brokenOff(cause: unknown): never {
  throw new AppError("invalid_params", "The body broke off.", { cause });
}

function inWords(bytes: number): string {
  const kib = bytes / 1024;
  return kib < 1024 ? `${kib} KiB` : `${Math.floor(kib / 1024)} MB`;
}
