import { type Unavailable, whyUnavailable } from "@/db/unavailable";
import type { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";
import { hideCause } from "./answer";
import { addLogContext } from "./request-log";

/** All requests meet the same outage: it is told so often, and each request's own line says that it was one. */
const TOLD_EVERY_MS = 10_000;

const told = () => shared("http.outages", () => new Map<Unavailable, number>());

/**
 * Turns what a request ended with into the error that its caller sees, and logs it if the fault is ours.
 * @param about what its line in the log is to say besides
 */
export function reportFailure(
  cause: unknown,
  {
    requestId,
    message = "request failed",
    ...about
  }: { requestId?: string | null; message?: string } & Record<string, unknown> = {},
): AppError {
  const error = hideCause(cause);
  const reason = whyUnavailable(cause);
  addLogContext(requestId ?? null, { code: error.code, ...(reason && { reason }) });
  if (reason) tellOutage(reason, cause);
  else if (error.status >= 500) logger().error({ err: cause, requestId, ...about }, message);
  return error;
}

function tellOutage(reason: Unavailable, err: unknown): void {
  const now = performance.now();
  if (now - (told().get(reason) ?? Number.NEGATIVE_INFINITY) < TOLD_EVERY_MS) return;
  told().set(reason, now);
  logger().error({ err }, `the database is unavailable: ${reason}`);
}
