import type { IncomingMessage, ServerResponse } from "node:http";
import { SHARE_PATH } from "@/lib/contract/share-fields";
import { env } from "@/lib/env";
import { AppError, ERRORS } from "@/lib/errors";
import { addLogContext, REQUEST_ID_HEADER } from "@/lib/http/request-log";
import { isSameOrigin } from "@/lib/request/is-same-origin";
import { type SentForm, whileAnswering } from "@/lib/request/sent-form";

/** What pages take: POST is for the forms on them. */
const PAGE_METHODS = ["GET", "HEAD", "POST"];

/** Whether an address is one that programs call: no page, and nothing that a form is sent to. */
export function isForPrograms(url: string): boolean {
  return /^\/(api|v1|mcp)([/?]|$)/.test(url);
}

/** Why a page refuses a method, if it does. */
export function refusalOfPage({ method = "", url = "" }: IncomingMessage): AppError | undefined {
  if (isForPrograms(url) || /^\/_next(\/|$)/.test(url) || PAGE_METHODS.includes(method)) return undefined;
  const allow = PAGE_METHODS.join(", ");
  return new AppError("method_not_allowed", `This address supports ${allow}.`, { headers: { Allow: allow } });
}

/**
 * Whether a page of another site has the browser send one of our forms. Next would notice, too, and answer 500. Who says
 * nothing about where it comes from is no browser; with a cookie, it may be an old one.
 */
export function isForeignForm({ method, url, headers }: IncomingMessage): boolean {
  if (method !== "POST" || isForPrograms(url ?? "")) return false;
  const { host, origin, "sec-fetch-site": site, "x-forwarded-proto": protocol } = headers;
  if (site === undefined && origin === undefined) return headers.cookie !== undefined;
  // The browser itself, at its user's word: what is shared to the installed studio. No page can say so.
  if (site === "none" && url === SHARE_PATH) return false;
  const { APP_URL } = env();
  if (APP_URL && origin !== undefined && origin !== APP_URL) return true;
  const known = Object.entries({ host, origin, "sec-fetch-site": site, "x-forwarded-proto": protocol });
  return !isSameOrigin(new Headers(known.flatMap(([name, value]) => (value ? [[name, String(value)]] : []))));
}

/** Says so to whoever sent it, for an address may be mistyped as well. */
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
    // Next says 500 once more after the end, and the log would believe it.
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
