import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { IDEMPOTENCY_KEY_HEADER } from "@/lib/contract/idempotency";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { errorBody } from "@/lib/http/answer";
import { noSuchEndpoint } from "@/lib/http/no-such-endpoint";
import { openLogContext, REQUEST_ID_HEADER, takeLogContext } from "@/lib/http/request-log";
import { METHODS } from "@/lib/http/serve-methods";
import { requestLogger } from "@/lib/logger";
import { noSuchOpenAiEndpoint } from "@/lib/openai/no-endpoint";
import { openAiErrorBody, toOpenAiError } from "@/lib/openai/to-openai-error";
import { ADDRESS_HEADER } from "@/lib/request/address-header";
import { hasMarkdownTwin } from "@/lib/request/markdown-twin";
import { instruments } from "@/lib/telemetry/instruments";
import { nameRoute } from "@/lib/telemetry/name-route";
import { clientAddress, isFromTrustedProxy, warnOfUnnamedProxy } from "./client-address";
import { drainWhenAnswered } from "./drain-request";
import { answerForm, isForeignForm, isForPrograms, refusalOfPage, refuseForeignForm } from "./page-request";
import { replaceFaultPages, wantsJson } from "./replace-fault-pages";
import { readTarget, type Target } from "./request-target";
import { contentSecurityPolicy, securityHeaders } from "./security-headers";
import { sendImage } from "./send-image";
import { varyByAccept } from "./vary-by-accept";

const HEALTH = "/api/health";

/** The methods that handlers can serve. */
const ROUTABLE: readonly string[] = METHODS;

/** The handlers behind the server. */
type Answerers = {
  app: RequestListener;
  /** @returns the route's name, undefined for paths outside the API; if omitted, the app serves the API as well */
  api?: (
    request: IncomingMessage,
    response: ServerResponse,
    common: Record<string, string>,
  ) => string | undefined;
  /** Whether this is the development server. */
  dev: boolean;
};

/**
 * Handles every request before the app: assigns an id, determines the client's address, logs, and responds to requests that the
 * app's router cannot handle.
 */
export function makeRequestHandler({ app, api, dev }: Answerers): RequestListener {
  const security = securityHeaders();
  const { APP_URL } = env();
  const named = APP_URL === undefined ? undefined : new URL(APP_URL);
  return (request, response) => {
    const target = readTarget(request.url ?? "/");
    const requestId = randomUUID();
    const common = { "X-Request-Id": requestId, ...security };
    request.headers[REQUEST_ID_HEADER] = requestId;
    request.headers[ADDRESS_HEADER] = clientAddress(request);
    refuseDoubledKey(request);
    const ambiguity = findAmbiguity(request);
    nameHost(request, named);
    warnOfUnnamedProxy(request);
    request.url = target.url;
    openLogContext(requestId);
    const note = noteWhenDone(request, response, requestId);
    drainWhenAnswered(request, response);
    const isRoutable = ROUTABLE.includes(request.method ?? "");
    if (!ambiguity && isRoutable && !target.isMalformed) note.route = api?.(request, response, common);
    if (note.route !== undefined) return;
    response.setHeaders(new Map(Object.entries(common)));
    if (ambiguity) return refuseAmbiguous(response, ambiguity);
    if (target.isMalformed) return refuseMalformed(request, response, target);
    if (!isRoutable) return void refuseMethod(request, response, target, note);
    const [, imagePath, query = ""] = /^\/files\/([^?]*)(.*)$/s.exec(target.url) ?? [];
    if (imagePath === undefined) {
      const refusal = refusalOfPage(request);
      if (refusal) return refuse(response, target, refusal);
      if (isForeignForm(request)) return refuseForeignForm(response);
      if (isForPrograms(target.url)) forgetRouterHeaders(request);
      if (!target.isApi) {
        setPolicy(request, response, dev);
        if (hasMarkdownTwin(target.url.split("?", 1)[0] ?? "")) varyByAccept(response);
        if (!target.url.startsWith("/_next/")) replaceFaultPages(request, response);
        answerForm(request, response, () => app(request, response));
      } else app(request, response);
    } else if (["GET", "HEAD"].includes(request.method ?? ""))
      void sendImage(imagePath, query, request, response);
    else refuse(response, target, methodNotAllowed());
  };
}

/** A request with two keys has none: joined, they would form a third one. */
function refuseDoubledKey(request: IncomingMessage): void {
  const name = IDEMPOTENCY_KEY_HEADER.toLowerCase();
  if (request.headers[name] === undefined) return;
  if ((request.headersDistinct[name]?.length ?? 0) > 1) request.headers[name] = "";
}

/** Next's internal headers. For API requests, Next would respond to them before its handlers run. */
function forgetRouterHeaders({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) {
    if (/^(rsc$|next-|x-middleware-|x-nextjs-|x-matched-path$|x-invoke-|x-now-)/.test(name))
      delete headers[name];
  }
}

/** A host name or address with an optional port. Repeated headers arrive joined by a comma. */
const HOST = /^[\w\-.~!$&'()*+;=%:[\]]*$/;

/**
 * What servers disagree about: two hosts or none, and compressed chunks, which Node joins without decompressing them. It rejects
 * all other codings itself.
 * @returns why the request is rejected, if it is
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6.1
 */
function findAmbiguity({ httpVersion, headers }: IncomingMessage): string | undefined {
  const { host, "transfer-encoding": coding = "" } = headers;
  const hasOneHost = host === undefined ? httpVersion === "1.0" : HOST.test(host);
  if (!hasOneHost) return "A request must have one Host header, with a name or an address.";
  return /,\s*chunked$/i.test(coding) ? "The only transfer coding here is chunked." : undefined;
}

function refuseAmbiguous(response: ServerResponse, message: string): void {
  response.setHeader("Connection", "close");
  refuse(response, { isApi: true, isOpenAi: false }, new AppError("bad_request", message));
}

/** The response to an unusable path: no such endpoint under the API, no such page elsewhere. */
function refuseMalformed(request: IncomingMessage, response: ServerResponse, target: Target): void {
  const isApi = target.isApi || wantsJson(request);
  const [path = "/"] = target.url.split("?", 1);
  refuse(response, { ...target, isApi }, target.isOpenAi ? noSuchOpenAiEndpoint(path) : noSuchEndpoint(path));
}

/**
 * Next and the sign-in library trust these headers and build URLs from them. They are set from `APP_URL` or, without it, from the
 * request's own host; whether it came over HTTPS, a trusted proxy may say.
 */
function nameHost(request: IncomingMessage, named: URL | undefined): void {
  const { headers } = request;
  if (named) {
    headers["x-forwarded-host"] = named.host;
    headers["x-forwarded-proto"] = named.protocol.replace(":", "");
    return;
  }
  if ("x-forwarded-host" in headers) delete headers["x-forwarded-host"];
  if ("x-forwarded-proto" in headers && !isFromTrustedProxy(request)) delete headers["x-forwarded-proto"];
}

/** Next takes the nonce for its scripts from the policy in the request; the layout takes it from `x-nonce`. */
function setPolicy(request: IncomingMessage, response: ServerResponse, dev: boolean): void {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy({ nonce, dev });
  request.headers["x-nonce"] = nonce;
  request.headers["content-security-policy"] = policy;
  response.setHeader("Content-Security-Policy", policy);
}

const methodNotAllowed = () =>
  new AppError("method_not_allowed", "This address supports GET, HEAD.", { headers: { Allow: "GET, HEAD" } });

/** The response to a method without handlers. Under the API, it lists the allowed ones, even if Next serves the API. */
async function refuseMethod(
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
  note: Note,
): Promise<void> {
  const { answerApi } = await import("./answer-api");
  note.route = answerApi(request, response, {});
  if (note.route === undefined) refuse(response, target, methodNotAllowed());
}

function refuse(
  response: ServerResponse,
  { isApi, isOpenAi }: Pick<Target, "isApi" | "isOpenAi">,
  error: AppError,
): void {
  const isJson = isApi || isOpenAi;
  const body = isOpenAi ? openAiErrorBody(toOpenAiError(error)) : errorBody(error.code, error.message);
  response.writeHead(error.status, {
    ...error.headers,
    "Cache-Control": "no-store",
    "Content-Type": isJson ? "application/json" : "text/plain; charset=utf-8",
  });
  response.end(isJson ? JSON.stringify(body) : `${error.message}\n`);
}

/** An image's path grants access to it, so only its beginning is logged, enough to find it again. */
const shownPath = (path: string) => path.replace(/^(\/files\/.{8}).*/s, "$1…");

/** What is known about a request when it is logged. */
type Note = { route: string | undefined };

/**
 * Logs one line per request and records its metrics. Only the path is logged, because a query may contain secrets.
 * @returns the object that takes the route, once that is known
 */
function noteWhenDone(request: IncomingMessage, response: ServerResponse, requestId: string): Note {
  const startedAt = performance.now();
  const [path = "/"] = (request.url ?? "/").split("?", 1);
  const note: Note = { route: undefined };
  response.once("close", () => {
    const durationMs = Math.round(performance.now() - startedAt);
    const route = note.route ?? nameRoute(path);
    instruments().requests.record(durationMs / 1000, {
      "http.request.method": ROUTABLE.includes(request.method ?? "") ? request.method : "_OTHER",
      "http.route": route,
      "http.response.status_code": response.statusCode,
    });
    const line = {
      requestId,
      method: request.method,
      path: shownPath(path),
      status: response.statusCode,
      durationMs,
      ...takeLogContext(requestId),
    };
    const aborted = response.writableFinished ? {} : { aborted: true };
    // Load balancers poll health every second, and problems are logged separately.
    requestLogger()[route === HEALTH ? "debug" : "info"]({ ...line, ...aborted }, "request");
  });
  return note;
}
