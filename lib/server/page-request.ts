import type { IncomingMessage, ServerResponse } from "node:http";
import { SHARE_PATH } from "@/lib/contract/share-fields";
import { env } from "@/lib/env";
import { AppError, ERRORS } from "@/lib/errors";
import { addLogContext, REQUEST_ID_HEADER } from "@/lib/http/request-log";
import { isSameOrigin } from "@/lib/request/is-same-origin";
import { type SentForm, whileAnswering } from "@/lib/request/sent-form";

/** The methods of pages; POST is for their forms. */
const PAGE_METHODS = ["GET", "HEAD", "POST"];

/** Whether a path is for programs, neither a page nor a form's target. */
export function isForPrograms(url: string): boolean {
  return /^\/(api|v1|mcp)([/?]|$)/.test(url);
}

/** The response to a method that pages do not accept, if it is one. */
export function refusalOfPage({ method = "", url = "" }: IncomingMessage): AppError | undefined {
  if (isForPrograms(url) || /^\/_next(\/|$)/.test(url) || PAGE_METHODS.includes(method)) return undefined;
  const allow = PAGE_METHODS.join(", ");
  return new AppError("method_not_allowed", `This address supports ${allow}.`, { headers: { Allow: allow } });
}

/**
 * Whether another site's page submits one of our forms. Next would detect this as well, but respond with 500. A request
 * without an origin does not come from a browser; with a cookie, it may come from an old one.
 */
export function isForeignForm({ method, url, headers }: IncomingMessage): boolean {
  if (method !== "POST" || isForPrograms(url ?? "")) return false;
  const { host, origin, "sec-fetch-site": site, "x-forwarded-proto": protocol } = headers;
  if (site === undefined && origin === undefined) return headers.cookie !== undefined;
  // `none` means the browser itself, at its user's request, as for shares to the installed studio. Pages cannot send it.
  if (site === "none" && url === SHARE_PATH) return false;
  const { APP_URL } = env();
  if (APP_URL && origin !== undefined && origin !== APP_URL) return true;
  const known = Object.entries({ host, origin, "sec-fetch-site": site, "x-forwarded-proto": protocol });
  return !isSameOrigin(new Headers(known.flatMap(([name, value]) => (value ? [[name, String(value)]] : []))));
}

/** The response to a cross-site form, with an explanation in case of a misconfigured address. */
export function refuseForeignForm(response: ServerResponse): void {
  response.writeHead(403, { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" });
  const { APP_URL } = env();
  const here = APP_URL ? ` The address of this one is ${APP_URL}.` : "";
  response.end(`This form was sent from another site, so nothing was done.${here}\n`);
}

/**
 * Next responds with 500 to a form that is cut short or malformed, as if it were our fault, and logs an error; here it
 * becomes a 400 and a word in the request's own log line. A form that fails while being processed stays a 500. A page
 * that redirects does so with 307, and the form would be sent again to a page that does not know it; with 303 that page
 * is just opened.
 * @param answer lets Next respond
 */
export function answerForm(request: IncomingMessage, response: ServerResponse, answer: () => void): void {
  const isForm = /^multipart\//i.test(request.headers["content-type"] ?? "");
  if (request.method !== "POST" || !(isForm || "next-action" in request.headers)) {
    answer();
    return;
  }
  const form: SentForm = { isRead: false, held: [] };
  const { writeHead, write, end } = response;
  let isBroken = false;
  response.writeHead = ((status: number, ...rest: never[]) => {
    isBroken =
      status === 500 &&
      !form.isRead &&
      /^text\/(plain|x-component)/.test(String(response.getHeader("content-type")));
    if (!isBroken) return writeHead.call(response, status === 307 && isForm ? 303 : status, ...rest);
    addLogContext(String(request.headers[REQUEST_ID_HEADER]), { refused: "the form cannot be read" });
    response.removeHeader("Content-Encoding");
    response.removeHeader("Content-Length");
    response.setHeader("Content-Type", "text/plain; charset=utf-8");
    const { status: refused } = ERRORS.bad_request;
    writeHead.call(response, refused);
    // Next sets the status to 500 again afterwards, which the log would show.
    Object.defineProperty(response, "statusCode", { get: () => refused, set: () => {} });
    return response;
  }) as typeof writeHead;
  response.write = ((...rest: never[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return isBroken || write.apply(response, rest as never);
  }) as typeof write;
  response.end = ((...rest: never[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return isBroken
      ? end.call(response, "The form cannot be read.\n", "utf8")
      : end.apply(response, rest as never);
  }) as typeof end;
  response.once("close", () => {
    const isCutOff = !form.isRead && !response.headersSent;
    if (isBroken || isCutOff) return;
    form.isRead = true;
    for (const log of form.held) log();
  });
  whileAnswering(form, answer);
}
