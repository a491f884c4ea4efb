import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { IDEMPOTENCY_KEY_HEADER } from "@/lib/contract/idempotency";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { errorBody } from "@/lib/http/answer";
import { noSuchEndpoint } from "@/lib/http/no-such-endpoint";
import { openLogContext, REQUEST_ID_HEADER, takeLogContext } from "@/lib/http/request-log";
import { METHODS } from "@/lib/http/serve-methods";
import { logger } from "@/lib/logger";
import { ADDRESS_HEADER } from "@/lib/request/address-header";
import { hasMarkdownTwin } from "@/lib/request/markdown-twin";
import { instruments } from "@/lib/telemetry/instruments";
import { nameRoute } from "@/lib/telemetry/name-route";
import { clientAddress, isFromTrustedProxy, warnOfUnnamedProxy } from "./client-address";
import { drainWhenAnswered } from "./drain-request";
import { sayNotFoundInJson, wantsJson } from "./json-not-found";
import { answerForm, isForeignForm, isForPrograms, refusalOfPage, refuseForeignForm } from "./page-request";
import { readTarget, type Target } from "./request-target";
import { contentSecurityPolicy, securityHeaders } from "./security-headers";
import { sendImage } from "./send-image";
import { varyByAccept } from "./vary-by-accept";

const HEALTH = "/api/health";

/** The methods that handlers can be for. */
const ROUTABLE: readonly string[] = METHODS;

/** Who answers what the server does not answer by itself. */
type Answerers = {
  app: RequestListener;
  /** @returns the name of the route, undefined for what is not the API's; without it, the app has the API, too */
  api?: (request: IncomingMessage, response: ServerResponse) => string | undefined;
  /** Whether this is the development server. */
  dev: boolean;
};

/**
 * What happens to every request before the app sees it: an id, the address of the connection, a line in the log, and an
 * answer to what the app's router would stumble over.
 */
export function makeRequestHandler({ app, api, dev }: Answerers): RequestListener {
  return (request, response) => {
    const target = readTarget(request.url ?? "/");
    const requestId = randomUUID();
    response.setHeader("X-Request-Id", requestId);
    for (const [name, value] of Object.entries(securityHeaders())) response.setHeader(name, value);
    request.headers[REQUEST_ID_HEADER] = requestId;
    request.headers[ADDRESS_HEADER] = clientAddress(request);
    refuseDoubledKey(request);
    const isNamed = hasOneHost(request);
    nameHost(request);
    warnOfUnnamedProxy(request);
    request.url = target.url;
    openLogContext(requestId);
    const note = noteWhenDone(request, response, requestId);
    drainWhenAnswered(request, response);
    if (!isNamed) return refuseHost(response);
    if (target.isMalformed) return refuseMalformed(request, response, target);
    if (!ROUTABLE.includes(request.method ?? "")) return refuse(response, target, methodNotAllowed(target));
    const [, imagePath, query = ""] = /^\/files\/([^?]*)(.*)$/s.exec(target.url) ?? [];
    if (imagePath === undefined) {
      note.route = api?.(request, response);
      if (note.route !== undefined) return;
      const refusal = refusalOfPage(request);
      if (refusal) return refuse(response, target, refusal);
      if (isForeignForm(request)) return refuseForeignForm(response);
      if (isForPrograms(target.url)) forgetRouterHeaders(request);
      if (!target.isApi) {
        setPolicy(request, response, dev);
        if (hasMarkdownTwin(target.url.split("?", 1)[0] ?? "")) varyByAccept(response);
        if (!target.url.startsWith("/_next/")) sayNotFoundInJson(request, response);
        answerForm(request, response, () => app(request, response));
      } else app(request, response);
    } else if (["GET", "HEAD"].includes(request.method ?? ""))
      void sendImage(imagePath, query, request, response);
    else refuse(response, target, methodNotAllowed(target));
  };
}

/** Two keys for one request are none: joined, they would be a third one. */
function refuseDoubledKey({ headers, headersDistinct }: IncomingMessage): void {
  const name = IDEMPOTENCY_KEY_HEADER.toLowerCase();
  if ((headersDistinct[name]?.length ?? 0) > 1) headers[name] = "";
}

/** Headers by which Next's own parts talk to each other. For programs they would be answered before its handlers are asked. */
function forgetRouterHeaders({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) {
    if (/^(rsc$|next-|x-middleware-|x-nextjs-|x-matched-path$|x-invoke-|x-now-)/.test(name))
      delete headers[name];
  }
}

/** A name or an address, and perhaps a port. Two headers come joined by a comma. */
const HOST = /^[\w\-.~!$&'()*+;=%:[\]]*$/;

/** Two hosts, or none, are two things to two servers. @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2 */
function hasOneHost({ httpVersion, headers: { host } }: IncomingMessage): boolean {
  return host === undefined ? httpVersion === "1.0" : HOST.test(host);
}

function refuseHost(response: ServerResponse): void {
  response.setHeader("Connection", "close");
  refuse(
    response,
    { isApi: true },
    new AppError("bad_request", "A request must have one Host header, with a name or an address."),
  );
}

/** Under the API it is no endpoint, and elsewhere no page. */
function refuseMalformed(request: IncomingMessage, response: ServerResponse, { url, isApi }: Target): void {
  refuse(response, { isApi: isApi || wantsJson(request) }, noSuchEndpoint(url.split("?", 1)[0] ?? "/"));
}

/**
 * Next and the sign-in library believe whoever writes these, and build addresses on them. `APP_URL` knows better; without
 * it the host that the request was sent to is all there is, and whether it came over HTTPS a trusted proxy may say.
 */
function nameHost(request: IncomingMessage): void {
  const { headers } = request;
  const { APP_URL } = env();
  delete headers["x-forwarded-host"];
  if (!APP_URL && !isFromTrustedProxy(request)) delete headers["x-forwarded-proto"];
  if (!APP_URL) return;
  const { host, protocol } = new URL(APP_URL);
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = protocol.replace(":", "");
}

/** Next reads the nonce for its own scripts off the policy in the request; the layout reads it off `x-nonce`. */
function setPolicy(request: IncomingMessage, response: ServerResponse, dev: boolean): void {
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy({ nonce, dev });
  request.headers["x-nonce"] = nonce;
  request.headers["content-security-policy"] = policy;
  response.setHeader("Content-Security-Policy", policy);
}

/** What to say to a method that the router does not know: what the address takes, if it is one. */
function methodNotAllowed({ url, isApi }: Target): AppError {
  const [path = ""] = url.split("?", 1);
  const methods = Object.values(ENDPOINTS)
    .filter((endpoint) => new RegExp(`^${endpoint.path.replace(/\{\w+\}/g, "[^/]+")}/?$`).test(path))
    .flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  if (isApi && methods.length === 0) return new AppError("not_found");
  const allow = (methods.length > 0 ? methods : ["GET", "HEAD"]).join(", ");
  return new AppError("method_not_allowed", `This address supports ${allow}.`, { headers: { Allow: allow } });
}

function refuse(response: ServerResponse, target: Pick<Target, "isApi">, error: AppError): void {
  const body = target.isApi ? JSON.stringify(errorBody(error.code, error.message)) : `${error.message}\n`;
  response.writeHead(error.status, {
    ...error.headers,
    "Cache-Control": "no-store",
    "Content-Type": target.isApi ? "application/json" : "text/plain; charset=utf-8",
  });
  response.end(body);
}

/** Whoever knows an image's address may see it, so of that only the beginning is logged, enough to find it again. */
const shownPath = (path: string) => path.replace(/^(\/files\/.{8}).*/s, "$1…");

/** What is known of a request by the time it is logged. */
type Note = { route: string | undefined };

/**
 * One line a request, and its place among the figures. Only the path is logged: a query may hold what is secret.
 * @returns where to say which route it was for, once that is known
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
    // A balancer asks each second, and what is wrong has a line of its own.
    logger()[route === HEALTH ? "debug" : "info"]({ ...line, ...aborted }, "request");
  });
  return note;
}
