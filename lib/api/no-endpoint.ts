import { AppError } from "@/lib/errors";
import { answerError } from "@/lib/http/answer";
import type { RouteHandler } from "@/lib/http/define-route";
import { METHODS, type MethodHandlers } from "@/lib/http/serve-methods";

const answer: RouteHandler = async () => answerError(new AppError("not_found"));

/** Whatever is not an endpoint: who calls an API reads JSON, also where the address has another version, or none. */
export const noEndpoint = Object.fromEntries(METHODS.map((method) => [method, answer])) as MethodHandlers;
