import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { textOf } from "@/lib/http/text-response";
import { logger } from "@/lib/logger";

/** Below this, compressed is hardly shorter. */
const GZIP_FROM_BYTES = 1024;

const compress = promisify(gzip);

/**
 * Sends a handler's response: text in one piece, compressed where that is worth it, and a stream as it comes. It never rejects:
 * nobody waits for it.
 */
export async function sendResponse(
  request: IncomingMessage,
  outgoing: ServerResponse,
  response: Response,
): Promise<void> {
  try {
    const text = textOf(response);
    if (text !== undefined) await sendText(request, outgoing, response, text);
    else await sendStream(outgoing, response);
  } catch (err) {
    logger().debug({ err }, "a response was not sent completely");
    outgoing.destroy();
  }
}

async function sendText(
  { headers }: IncomingMessage,
  outgoing: ServerResponse,
  response: Response,
  text: string,
): Promise<void> {
  copyHeaders(response, outgoing);
  const length = Buffer.byteLength(text);
  if (length < GZIP_FROM_BYTES) {
    // What is not changed has no length of its own.
    if (response.status !== 304) outgoing.setHeader("Content-Length", length);
    writeStatus(outgoing, response);
    outgoing.end(text);
    return;
  }
  outgoing.appendHeader("Vary", "Accept-Encoding");
  const body = takesGzip(headers["accept-encoding"]) ? await compress(text) : undefined;
  if (body) outgoing.setHeader("Content-Encoding", "gzip");
  outgoing.setHeader("Content-Length", body?.byteLength ?? length);
  writeStatus(outgoing, response);
  outgoing.end(body ?? text);
}

/** Whoever asked may be gone already; then the pipeline does not begin, and its source has to be told here. */
async function sendStream(outgoing: ServerResponse, response: Response): Promise<void> {
  copyHeaders(response, outgoing);
  writeStatus(outgoing, response);
  if (!response.body) return void outgoing.end();
  // What comes in pieces may begin with a long silence; the headers do not wait for it.
  outgoing.flushHeaders();
  const source = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  try {
    await pipeline(source, outgoing);
  } finally {
    source.destroy();
  }
}

/** With the reason that the handler gives, where it gives one: some clients show no more than that. */
function writeStatus(outgoing: ServerResponse, { status, statusText }: Response): void {
  if (statusText) outgoing.writeHead(status, statusText);
  else outgoing.writeHead(status);
}

function copyHeaders(response: Response, outgoing: ServerResponse): void {
  for (const [name, value] of response.headers) {
    if (name === "set-cookie") outgoing.appendHeader(name, value);
    else outgoing.setHeader(name, value);
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3 */
function takesGzip(header: string | string[] = ""): boolean {
  const weights = new Map(
    String(header)
      .toLowerCase()
      .split(",")
      .map((entry) => {
        const [coding = "", ...parameters] = entry.split(";").map((part) => part.trim());
        const weight = parameters.find((parameter) => parameter.startsWith("q="));
        return [coding, weight === undefined ? 1 : Number(weight.slice(2))];
      }),
  );
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}
