import { whyUnavailable } from "@/db/unavailable";
import type { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { hideCause } from "./answer";
import { addLogContext } from "./request-log";
import { tellOutage } from "./tell-outage";

/**
 * Turns what a request ended with into the error that its caller sees, and logs it if the fault is ours.
 * @param isRead whether the request can be repeated whatever became of it
 * @param about what its line in the log is to say besides
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
