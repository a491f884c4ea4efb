import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type PlainResponse, plainOf } from "@/lib/http/text-response";
import { logger } from "@/lib/logger";
import { takesGzip } from "./takes-gzip";

/** Below this size, compression hardly helps. */
const GZIP_FROM_BYTES = 1024;

const compress = promisify(gzip);

/** Headers of every response, unless a handler sets them. */
export type CommonHeaders = Readonly<Record<string, string>>;

/**
 * Sends a handler's response: text in one piece, compressed if worthwhile, and a stream as it comes. Never rejects, since it is
 * not awaited.
 */
export async function sendResponse(
  request: IncomingMessage,
  outgoing: ServerResponse,
  response: Response,
  common: CommonHeaders,
): Promise<void> {
  try {
    const plain = plainOf(response);
    if (plain) await sendText(request, outgoing, plain, common);
    else await sendStream(outgoing, response, common);
  } catch (err) {
    logger().debug({ err }, "a response was not sent completely");
    outgoing.destroy();
  }
}

async function sendText(
  { headers: asked }: IncomingMessage,
  outgoing: ServerResponse,
  { text, status, statusText, headers, kept = {} }: PlainResponse,
  common: CommonHeaders,
): Promise<void> {
  const length = Buffer.byteLength(text);
  const isLong = length >= GZIP_FROM_BYTES;
  let body: Uint8Array | undefined;
  if (isLong && takesGzip(asked["accept-encoding"])) {
    kept.gzipped ??= compress(text);
    body = await kept.gzipped;
  }
  const sent: Record<string, string | number> = { ...common, ...headers };
  if (isLong) sent.Vary = headers.Vary ? `${headers.Vary}, Accept-Encoding` : "Accept-Encoding";
  if (body) sent["Content-Encoding"] = "gzip";
  // A 304 has no length of its own.
  if (status !== 304) sent["Content-Length"] = body?.byteLength ?? length;
  writeHead(outgoing, { status, statusText }, sent);
  outgoing.end(body ?? text);
}

/** If the client has already disconnected, the pipeline does not start, and the source must be cancelled here. */
async function sendStream(
  outgoing: ServerResponse,
  response: Response,
  common: CommonHeaders,
): Promise<void> {
  outgoing.setHeaders(new Map(Object.entries(common)));
  for (const [name, value] of response.headers) {
    if (name === "set-cookie") outgoing.appendHeader(name, value);
    else outgoing.setHeader(name, value);
  }
  writeHead(outgoing, response);
  if (!response.body) return void outgoing.end();
  // Streams may start with a long silence, so the headers are sent immediately.
  outgoing.flushHeaders();
  const source = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  try {
    await pipeline(source, outgoing);
  } finally {
    source.destroy();
  }
}

/** Uses the handler's reason phrase, if any, since some clients show nothing else. */
function writeHead(
  outgoing: ServerResponse,
  { status, statusText }: { status: number; statusText?: string },
  headers?: OutgoingHttpHeaders,
): void {
  if (statusText) outgoing.writeHead(status, statusText, headers);
  else outgoing.writeHead(status, headers);
}
