import type { ServerResponse } from "node:http";
import { securityHeaders } from "./security-headers";

/** A response that is sent instead of another. */
export type Replacement = { status: number; headers: Record<string, string>; body: string };

/** Headers that describe the replaced response. */
const OF_THE_ANSWER = ["Content-Encoding", "Link", "Vary", "ETag", "Transfer-Encoding"];

/**
 * Lets a response be replaced at the moment it is sent.
 * @param other returns the replacement, or undefined to leave the response as it is
 */
export function replaceAnswer(
  response: ServerResponse,
  other: (status: number) => Replacement | undefined,
): void {
  const { writeHead, write, end } = response;
  let body: string | undefined;
  response.writeHead = ((status: number, ...rest: never[]) => {
    const replacement = other(status);
    if (!replacement) return writeHead.call(response, status, ...rest);
    body = replacement.body;
    for (const name of OF_THE_ANSWER) response.removeHeader(name);
    return writeHead.call(response, replacement.status, {
      ...securityHeaders(),
      "Cache-Control": "no-store",
      ...replacement.headers,
      "Content-Length": Buffer.byteLength(body),
    });
  }) as typeof writeHead;
  response.write = ((...rest: never[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return body === undefined ? write.apply(response, rest as never) : true;
  }) as typeof write;
  response.end = ((...rest: never[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return body === undefined ? end.apply(response, rest as never) : end.call(response, body, "utf8");
  }) as typeof end;
}
