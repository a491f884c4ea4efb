import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError } from "@/lib/errors";
import { databaseUnavailable, errorBody } from "@/lib/http/answer";
import { noSuchEndpoint } from "@/lib/http/no-such-endpoint";
import { addLogContext, REQUEST_ID_HEADER } from "@/lib/http/request-log";
import { metOutageSince } from "@/lib/http/tell-outage";
import { writeFaultPage } from "./fault-page";
import { type Replacement, replaceAnswer } from "./replace-answer";

/** Whether a client wants errors as JSON, which is one that does not ask for HTML. Our own pages ask for parts of pages. */
export function wantsJson({ headers }: IncomingMessage): boolean {
  return !/\b(html|xhtml\+xml|x-component)\b/i.test(headers.accept ?? "") && !("rsc" in headers);
}

/**
 * Replaces Next's response to a page that does not exist or failed: clients that do not ask for HTML get an error in the API's
 * shape, and people get a page that explains a failure. Next's own is empty until its scripts have run.
 */
export function replaceFaultPages(request: IncomingMessage, response: ServerResponse): void {
  if ("next-action" in request.headers) return;
  const startedAt = performance.now();
  replaceAnswer(response, (status) => {
    // A route handler that failed has an empty response without a type.
    const type = String(response.getHeader("content-type") ?? (status === 500 ? "text/html" : ""));
    if (!type.startsWith("text/html")) return undefined;
    if (status === 404 && wantsJson(request)) return inJson(noSuchEndpoint(pathOf(request)));
    if (status !== 500) return undefined;
    const error = metOutageSince(startedAt) ? databaseUnavailable() : new AppError("internal_error");
    const requestId = String(request.headers[REQUEST_ID_HEADER]);
    addLogContext(requestId, { code: error.code });
    if (wantsJson(request)) return inJson(error);
    const body = writeFaultPage(error.status, requestId);
    return {
      status: error.status,
      headers: { ...error.headers, "Content-Type": "text/html; charset=utf-8" },
      body,
    };
  });
}

const pathOf = ({ url = "/" }: IncomingMessage) => url.split("?", 1)[0] ?? "/";

function inJson({ status, code, message, headers }: AppError): Replacement {
  const body = JSON.stringify(errorBody(code, message));
  return { status, headers: { ...headers, "Content-Type": "application/json" }, body };
}
