import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { AppError, ERRORS, type ErrorCode } from "@/lib/errors";
import { errorBody } from "@/lib/http/answer";
import { logger } from "@/lib/logger";
import { openAiErrorBody, toOpenAiError } from "@/lib/openai/to-openai-error";

/** How long a client may go on writing after the response: cut at once, many would lose it. */
const LINGER_MS = 2_000;

/** The bytes that could not be parsed, or the last ones received. */
type ClientError = NodeJS.ErrnoException & { rawPacket?: Buffer };

/** A request line of an OpenAI client. */
const FOR_OPENAI = /^[A-Z]+ (https?:\/\/[^/ ]*)?\/v1[/? ]/;

/**
 * Responds to malformed HTTP, oversized headers and incomplete requests. If the path is unknown, the response has the API's
 * format.
 */
export function answerClientError(error: ClientError, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const requestId = randomUUID();
  const code: ErrorCode = error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? "request_timeout" : "bad_request";
  const { status, description } = ERRORS[code];
  logger().info({ requestId, status, code: error.code }, "request that is not HTTP");
  const isOpenAi = FOR_OPENAI.test(error.rawPacket?.toString("latin1", 0, 1_000) ?? "");
  const said = isOpenAi ? openAiErrorBody(toOpenAiError(new AppError(code))) : errorBody(code, description);
  const body = JSON.stringify(said);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Cache-Control: no-store",
    `X-Request-Id: ${requestId}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  const timer = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once("close", () => clearTimeout(timer));
}
