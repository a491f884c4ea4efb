import type { ErrorCode } from "@/lib/errors";
import { noteServerTime } from "./server-clock";

/** Why a call failed: the API's error code, or `unreachable` if there was no response. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  readonly code: ErrorCode | "unreachable";
  /** The field at fault, if it is a single one. */
  readonly param: string | undefined;
  /** How long to wait, if the API says so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode | "unreachable",
    message: string,
    options: { param?: string | undefined; retryAfterSeconds?: number | undefined } = {},
  ) {
    super(message);
    this.code = code;
    this.param = options.param;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

type ErrorShape = { error?: { code: ErrorCode; message: string; param?: string } };

/**
 * Calls this site's own API with the session of the page.
 * @throws RequestProblem
 */
export async function request<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  try {
    const response = await fetch(path, { ...init, headers: { Accept: "application/json", ...init.headers } });
    noteServerTime(response.headers.get("Date"));
    // A failure may be a proxy's and not JSON; a success is the API's, and must be complete.
    if (response.ok) return await response.json();
    const body: unknown = await response.json().catch(() => undefined);
    throw problemOf(body, response.status, response.headers.get("Retry-After"));
  } catch (cause) {
    if (cause instanceof RequestProblem) throw cause;
    throw new RequestProblem("unreachable", "The server could not be reached.");
  }
}

/**
 * The API's message if it refused, or one based on the status if a proxy in front of it did.
 * @param body of the response; undefined if it is not JSON
 */
export function problemOf(body: unknown, status: number, retryAfter: string | null): RequestProblem {
  const { code, message, param } = (body as ErrorShape | null | undefined)?.error ?? problemOfStatus(status);
  return new RequestProblem(code, message, { param, retryAfterSeconds: Number(retryAfter) || undefined });
}

function problemOfStatus(status: number): { code: ErrorCode; message: string; param?: string } {
  if (status === 413) return { code: "payload_too_large", message: "It is too large for this server." };
  return { code: "internal_error", message: "The server answered with an error." };
}

/** Reads from the API; the fetcher of the SWR hooks. */
export function read<Answer>(path: string): Promise<Answer> {
  return request(path);
}

/** Sends JSON to the API. */
export function send<Answer>(
  method: "POST" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  if (body === undefined) return request(path, { method, headers });
  return request(path, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}
