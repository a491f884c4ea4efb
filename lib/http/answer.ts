import { AppError, type ErrorCode } from "@/lib/errors";
import { refersToGoneUser } from "./refers-to-gone-user";

/** Answers of the API are about one caller and one moment. */
const NO_STORE = { "Cache-Control": "no-store" };
/** Every 401 says how to do better, wherever it comes from. @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2 */
const CHALLENGE = { "WWW-Authenticate": "Bearer" };

/** A success with a JSON body. */
export function answerJson(status: number, body: unknown, headers: HeadersInit = {}): Response {
  const response = Response.json(body, { status, headers: NO_STORE });
  for (const [name, value] of new Headers(headers)) response.headers.set(name, value);
  return response;
}

/** An error in the contract's shape. */
export function answerError(error: AppError): Response {
  const { code, message, param } = error;
  const headers = code === "unauthorized" ? { ...CHALLENGE, ...error.headers } : error.headers;
  return answerJson(error.status, errorBody(code, message, param), headers);
}

/** The body of an error, for those who write it without a `Response`. */
export function errorBody(code: ErrorCode, message: string, param?: string) {
  return { error: param === undefined ? { code, message } : { code, message, param } };
}

/**
 * The error that a caller sees for what a handler throws. It says nothing of the cause of anything unforeseen; that the
 * caller's account was deleted a moment ago is none of our faults.
 */
export function hideCause(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  return new AppError(refersToGoneUser(cause) ? "unauthorized" : "internal_error", undefined, { cause });
}
