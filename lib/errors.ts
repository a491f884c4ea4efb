import { OwnError } from "./own-error";

/** Every error of the API. Status, type and documentation derive from this table. */
export const ERRORS = {
  bad_request: { status: 400, description: "The request is not valid HTTP, or its headers are too long." },
  unauthorized: {
    status: 401,
    description: "Missing or invalid API key. Send it as `Authorization: Bearer <key>`.",
  },
  insufficient_scope: {
    status: 403,
    description: "The key lacks the required scope, which the message names.",
  },
  insufficient_credits: { status: 403, description: "Not enough credits for this operation." },
  task_not_found: { status: 404, description: "Task does not exist or belongs to another user." },
  not_found: { status: 404, description: "There is no such endpoint, or you have nothing with this id." },
  method_not_allowed: {
    status: 405,
    description: "The endpoint does not support this method; `Allow` lists the ones it does.",
  },
  request_timeout: { status: 408, description: "The request did not arrive in time." },
  request_in_progress: {
    status: 409,
    description: "The first request with this `Idempotency-Key` is still running.",
  },
  payload_too_large: { status: 413, description: "The request body is too large for the endpoint." },
  invalid_params: { status: 422, description: "Request validation failed." },
  idempotency_key_reused: {
    status: 422,
    description: "This `Idempotency-Key` was used before with a different body.",
  },
  rate_limit_exceeded: {
    status: 429,
    description: "Too many requests; `Retry-After` says how many seconds to wait.",
  },
  internal_error: { status: 500, description: "Server error." },
  service_unavailable: {
    status: 503,
    description: "Part of the service is unavailable; `Retry-After` says how many seconds to wait.",
  },
} as const satisfies Record<string, { status: number; description: string }>;

export type ErrorCode = keyof typeof ERRORS;

export const ERROR_CODES = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

/** A fault of a request, and the field at fault if there is a single one. */
export type FieldFault = { param?: string; message: string };

/** An unsuccessful response, thrown by features and turned into a `Response` in one place. */
export class AppError extends OwnError {
  static override readonly errorName: string = "AppError";
  readonly code: ErrorCode;
  /** The field of the request at fault. */
  readonly param: string | undefined;
  /** All faults, if there are more than the message states. */
  readonly details: readonly FieldFault[] | undefined;
  /** Further response headers, such as `Allow`. */
  readonly headers: Record<string, string>;

  /**
   * @param code decides the status
   * @param message shown to the caller: what is wrong and what to do
   */
  constructor(
    code: ErrorCode,
    message: string = ERRORS[code].description,
    options: {
      param?: string;
      details?: readonly FieldFault[];
      headers?: Record<string, string>;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.param = options.param;
    this.details = options.details;
    this.headers = options.headers ?? {};
  }

  get status(): number {
    return ERRORS[this.code].status;
  }
}
