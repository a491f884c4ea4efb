import { AppError } from "@/lib/errors";
import { answerError } from "./answer";
import type { RouteHandler } from "./define-route";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
type Method = (typeof METHODS)[number];

/** The answer to a method that an endpoint does not take. @param allowed those it does */
export function answerMethodNotAllowed(allowed: readonly string[]): Response {
  const allow = allowed.join(", ");
  return answerError(
    new AppError("method_not_allowed", `This endpoint takes ${allow}.`, { headers: { Allow: allow } }),
  );
}

/** The exports of a route file: the methods given, HEAD where there is GET, and 405 for all others. */
export function serveMethods(handlers: Partial<Record<Method, RouteHandler>>): Record<Method, RouteHandler> {
  const served = handlers.GET ? { HEAD: handlers.GET, ...handlers } : handlers;
  const allowed = METHODS.filter((method) => method in served);
  const refuse: RouteHandler = async () => answerMethodNotAllowed(allowed);
  return Object.fromEntries(METHODS.map((method) => [method, served[method] ?? refuse])) as Record<
    Method,
    RouteHandler
  >;
}
