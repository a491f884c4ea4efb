import { hash } from "node:crypto";
import { whyUnavailable } from "@/db/unavailable";
import { AppError, type ErrorCode, type FieldFault } from "@/lib/errors";
import { matchesEtag } from "@/lib/request/matches-etag";
import { isMissingUser } from "./is-missing-user";
import { type PlainResponse, textResponse } from "./text-response";

/** API responses are for one caller at one moment. */
const JSON_HEADERS = { "Content-Type": "application/json", "Cache-Control": "no-store" };
/** Public resources: pages of other sites may read them, and caches revalidate them. */
export const FOR_EVERYBODY = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" };
/**
 * Every 401 says how to authenticate, wherever it comes from.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2
 */
const CHALLENGE = { "WWW-Authenticate": "Bearer" };

/** A success with a JSON body. */
export function answerJson(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return textResponse({ text: JSON.stringify(body), status, headers: { ...JSON_HEADERS, ...headers } });
}

/** The same with an ETag, and 304 if the caller already has it. */
export function answerWithEtag(
  request: Request,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  const { text, etag, kept } = writeTagged(body);
  // Weak: compressed, the same response has different bytes.
  const tagged = { ...JSON_HEADERS, ...headers, ETag: `W/${etag}` };
  const isKnown = matchesEtag(request.headers.get("if-none-match"), etag);
  return isKnown
    ? textResponse({ text: "", status: 304, headers: tagged })
    : textResponse({ text, status, headers: tagged, kept });
}

type Tagged = Pick<PlainResponse, "text" | "kept"> & { etag: string };
const written = new WeakMap<object, Tagged>();

/** A frozen object stays the same: it is serialised once, and compressed once. */
function writeTagged(body: unknown): Tagged {
  const isFixed = typeof body === "object" && body !== null && Object.isFrozen(body);
  const known = isFixed && written.get(body);
  if (known) return known;
  const text = JSON.stringify(body);
  const made = { text, etag: `"${hash("sha1", text, "base64url")}"` };
  if (!isFixed) return made;
  const fixed = { ...made, kept: {} };
  written.set(body, fixed);
  return fixed;
}

/**
 * An error in the contract's shape.
 * @param headers further headers of the response
 */
export function answerError(error: AppError, headers: Record<string, string> = {}): Response {
  const { code, message, param, details } = error;
  const challenge = code === "unauthorized" ? CHALLENGE : undefined;
  const all = { ...challenge, ...error.headers, ...headers };
  return answerJson(error.status, errorBody(code, message, { param, details }), all);
}

/** The body of an error, for those who write it without a `Response`. */
export function errorBody(
  code: ErrorCode,
  message: string,
  more: { param?: string; details?: readonly FieldFault[] } = {},
) {
  return { error: { code, message, ...more } };
}

/** In seconds: an overloaded or restarting database recovers within a few. */
const DATABASE_RETRY_AFTER = "5";

/** The error that a caller sees while the database is overloaded or away. */
export function databaseUnavailable(cause?: unknown): AppError {
  return new AppError(
    "service_unavailable",
    // The submission may have been committed nevertheless; only an idempotency key makes a retry safe.
    "The service is overloaded or partly down. Try again in a few seconds; with an Idempotency-Key, nothing is done twice.",
    { headers: { "Retry-After": DATABASE_RETRY_AFTER }, cause },
  );
}

/**
 * The error that a caller sees for what a handler throws. It reveals nothing about the cause of an unexpected one. An
 * account deleted a moment ago is the caller's problem, not a server error.
 */
export function hideCause(cause: unknown, { isRead = false } = {}): AppError {
  if (cause instanceof AppError) return cause;
  if (whyUnavailable(cause, { isRead })) return databaseUnavailable(cause);
  return new AppError(isMissingUser(cause) ? "unauthorized" : "internal_error", undefined, { cause });
}
