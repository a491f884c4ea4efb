import type { ErrorCode } from "@/lib/errors";

/** The errors of every endpoint that requires a key. */
export const LIMITED = [
  "unauthorized",
  "rate_limit_exceeded",
  "insufficient_scope",
  "internal_error",
  "service_unavailable",
] as const satisfies ErrorCode[];

/** The additional errors of endpoints that read a body. */
export const WITH_BODY = [
  "request_timeout",
  "invalid_params",
  "payload_too_large",
] as const satisfies ErrorCode[];
