import { readFate } from "@/lib/contract/test-prompts";
import { AppError, ERRORS, type ErrorCode } from "@/lib/errors";

/** Further headers of errors, by code: when to retry, and allowed methods. */
const HEADERS: Partial<Record<ErrorCode, Record<string, string>>> = {
  method_not_allowed: { Allow: "POST" },
  rate_limit_exceeded: { "Retry-After": "1" },
  request_in_progress: { "Retry-After": "1" },
  service_unavailable: { "Retry-After": "1" },
};

/**
 * Refuses a test whose prompt asks for a refusal.
 * @throws AppError the requested error
 */
export function refuseTest({ prompt }: { prompt: string }): void {
  const fate = readFate(prompt);
  if (fate.kind !== "refusal") return;
  const { code } = fate;
  throw new AppError(code, `${ERRORS[code].description} This is a test that asked for it.`, {
    param: code === "invalid_params" ? "prompt" : undefined,
    headers: HEADERS[code],
  });
}
