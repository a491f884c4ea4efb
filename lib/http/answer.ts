import { AppError, type ErrorCode } from "@/lib/errors";

/** Answers of the API are about one caller and one moment. */
const NO_STORE = { "Cache-Control": "no-store" };

/** A success with a JSON body. */
export function answerJson(status: number, body: unknown, headers: HeadersInit = {}): Response {
  const response = Response.json(body, { status, headers: NO_STORE });
  for (const [name, value] of new Headers(headers)) response.headers.set(name, value);
  return response;
}

/** An error in the contract's shape. */
export function answerError(error: AppError): Response {
  const { code, message, param } = error;
  return answerJson(error.status, errorBody(code, message, param), error.headers);
}

/** The body of an error, for those who write it without a `Response`. */
export function errorBody(code: ErrorCode, message: string, param?: string) {
  return { error: param === undefined ? { code, message } : { code, message, param } };
}

/** The error that a caller sees for anything unforeseen: it says nothing of the cause. */
export function hideCause(cause: unknown): AppError {
  return cause instanceof AppError ? cause : new AppError("internal_error", undefined, { cause });
}
