import type { ErrorCode } from "@/lib/errors";

/** What every endpoint that wants a key can answer. */
export const LIMITED = [
  "unauthorized",
  "rate_limit_exceeded",
  "insufficient_scope",
  "internal_error",
  "service_unavailable",
] as const satisfies ErrorCode[];

/** What an endpoint that reads a body can answer besides. */
export const WITH_BODY = [
  "request_timeout",
  "invalid_params",
  "payload_too_large",
] as const satisfies ErrorCode[];
