import type { IncomingMessage, ServerResponse } from "node:http";
import { errorBody } from "@/lib/http/answer";
import { noSuchEndpoint } from "@/lib/http/no-such-endpoint";
import { securityHeaders } from "./security-headers";

/** Headers that speak of the page which is not sent. */
const OF_THE_PAGE = ["Content-Encoding", "Link", "Vary", "ETag", "Transfer-Encoding"];

/**
 * Whether a client wants to be told in JSON that there is nothing at an address: one that does not ask for HTML. Our own
 * pages ask for parts of pages, and read what comes.
 */
export function wantsJson({ headers }: IncomingMessage): boolean {
  return !/\b(html|xhtml\+xml|x-component)\b/i.test(headers.accept ?? "") && !("rsc" in headers);
}

/** Has a page that says that there is nothing here become an error in the API's shape, for who cannot read pages. */
export function sayNotFoundInJson(request: IncomingMessage, response: ServerResponse): void {
  if (!wantsJson(request) || "next-action" in request.headers) return;
  const { writeHead, write, end } = response;
  let body: string | undefined;
  response.writeHead = ((status: number, ...rest: never[]) => {
    if (status !== 404 || !String(response.getHeader("content-type")).startsWith("text/html"))
      return writeHead.call(response, status, ...rest);
    const { code, message } = noSuchEndpoint((request.url ?? "/").split("?", 1)[0] ?? "/");
    body = JSON.stringify(errorBody(code, message));
    for (const name of OF_THE_PAGE) response.removeHeader(name);
    return writeHead.call(response, status, {
      ...securityHeaders(),
      "Cache-Control": "no-store",
      "Content-Type": "application/json",
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
