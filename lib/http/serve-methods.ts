import { AppError } from "@/lib/errors";
import { answerError } from "./answer";
import type { RouteHandler } from "./define-route";

/** The methods that handlers can serve. */
export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
export type Method = (typeof METHODS)[number];

/** The handlers of a path by method, and one for other methods. */
export type MethodHandlers = Record<Method | "OTHER", RouteHandler>;

/** Uses one handler for all methods. */
export function answerAlways(handler: RouteHandler): MethodHandlers {
  return Object.fromEntries([...METHODS, "OTHER"].map((method) => [method, handler])) as MethodHandlers;
}

/**
 * The response to a method that an endpoint does not take.
 * @param allowed the methods that it takes
 */
function answerMethodNotAllowed(allowed: readonly string[]): Response {
  const allow = allowed.join(", ");
  return answerError(
    new AppError("method_not_allowed", `This endpoint supports ${allow}.`, { headers: { Allow: allow } }),
  );
}

/** An endpoint's handlers: those given, HEAD where there is GET, and 405 for all other methods. */
export function serveMethods(handlers: Partial<MethodHandlers>): MethodHandlers {
  const served = handlers.GET ? { HEAD: handlers.GET, ...handlers } : handlers;
  const allowed = METHODS.filter((method) => method in served);
  const refuse: RouteHandler = async () => answerMethodNotAllowed(allowed);
  return { ...answerAlways(refuse), ...served };
}
