import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError, ERRORS } from "@/lib/errors";

/** What pages take: POST is for the forms on them. */
const PAGE_METHODS = ["GET", "HEAD", "POST"];

/**
 * What a page would stumble over: a method it has no use for, and a form that another site sent, which Next answers
 * with a 500.
 * @returns why the request is refused, if it is
 */
export function refusalOfPage({ method = "", url = "", headers }: IncomingMessage): AppError | undefined {
  if (/^\/(api|_next)(\/|$)/.test(url)) return undefined;
  if (!PAGE_METHODS.includes(method)) {
    const allow = PAGE_METHODS.join(", ");
    return new AppError("method_not_allowed", `This address takes ${allow}.`, { headers: { Allow: allow } });
  }
  const isForeign = method === "POST" && headers.origin !== undefined && !isOwnOrigin(headers);
  return isForeign ? new AppError("unauthorized", "This form was sent by another site.") : undefined;
}

/** By the same measure as Next's, which looks at hosts alone. */
function isOwnOrigin(headers: IncomingMessage["headers"]): boolean {
  const [forwarded = ""] = String(headers["x-forwarded-host"] ?? "").split(",");
  const host = forwarded.trim() || headers.host;
  const origin = String(headers.origin);
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Next says 500, in plain text, to a form that breaks off or has no shape, as if the fault were ours; here it becomes a
 * 400. A form that fails while it is worked on is answered with a page, and stays a 500.
 */
export function blameBrokenForm(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "POST" || !/^multipart\//i.test(request.headers["content-type"] ?? "")) return;
  const { writeHead, end } = response;
  let isBroken = false;
  response.writeHead = ((status: number, ...rest: never[]) => {
    isBroken = status === 500 && String(response.getHeader("content-type")).startsWith("text/plain");
    return writeHead.call(response, isBroken ? ERRORS.bad_request.status : status, ...rest);
  }) as typeof writeHead;
  response.end = ((...rest: never[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return isBroken
      ? end.call(response, "The form cannot be read.\n", "utf8")
      : end.apply(response, rest as never);
  }) as typeof end;
}
