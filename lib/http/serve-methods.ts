import { AppError } from "@/lib/errors";
import { answerError } from "./answer";
import type { RouteHandler } from "./define-route";

/** The methods that a handler can be for. */
export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
export type Method = (typeof METHODS)[number];

/** What answers each method at an address, and one that is none of these. */
export type MethodHandlers = Record<Method | "OTHER", RouteHandler>;

/** The same answer, whatever the method. */
export function answerAlways(handler: RouteHandler): MethodHandlers {
  return Object.fromEntries([...METHODS, "OTHER"].map((method) => [method, handler])) as MethodHandlers;
}

/**
 * The response to a method that an endpoint does not take.
 * @param allowed those it does
 */
function answerMethodNotAllowed(allowed: readonly string[]): Response {
  const allow = allowed.join(", ");
  return answerError(
    new AppError("method_not_allowed", `This endpoint supports ${allow}.`, { headers: { Allow: allow } }),
  );
}

/** What answers at an endpoint's address: the handlers given, HEAD where there is GET, and 405 to all other methods. */
export function serveMethods(handlers: Partial<MethodHandlers>): MethodHandlers {
  const served = handlers.GET ? { HEAD: handlers.GET, ...handlers } : handlers;
  const allowed = METHODS.filter((method) => method in served);
  const refuse: RouteHandler = async () => answerMethodNotAllowed(allowed);
  return { ...answerAlways(refuse), ...served };
}
