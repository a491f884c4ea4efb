import { whyUnavailable } from "@/db/unavailable";
import type { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { hideCause } from "./answer";
import { addLogContext } from "./request-log";
import { tellOutage } from "./tell-outage";

/**
 * Turns a request's failure into the error that the caller sees, and logs it if the fault is ours.
 * @param isRead whether the request can be repeated safely, whatever happened
 * @param about further fields for the log line
 */
export function reportFailure(
  cause: unknown,
  {
    requestId,
    isRead = false,
    message = "request failed",
    ...about
  }: { requestId?: string | null; isRead?: boolean; message?: string } & Record<string, unknown> = {},
): AppError {
  const error = hideCause(cause, { isRead });
  const reason = whyUnavailable(cause, { isRead });
  addLogContext(requestId ?? null, { code: error.code, ...(reason && { reason }) });
  if (reason) tellOutage(reason, cause);
  else if (error.status >= 500) logger().error({ err: cause, requestId, ...about }, message);
  return error;
}
