import { AppError } from "@/lib/errors";
import type { RouteHandler } from "@/lib/http/define-route";
import { answerAlways } from "@/lib/http/serve-methods";
import { answerOpenAiError, toOpenAiError } from "./to-openai-error";

/** The error for unknown paths under `/v1`. */
export const noSuchOpenAiEndpoint = (path: string) =>
  new AppError(
    "not_found",
    `There is no endpoint ${path}. /docs/openai lists OpenAI's endpoints that are supported.`,
  );

const noEndpoint: RouteHandler = async (request) =>
  answerOpenAiError(toOpenAiError(noSuchOpenAiEndpoint(new URL(request.url).pathname)));

/** The handlers for unknown paths under `/v1`. */
export const noOpenAiEndpoint = answerAlways(noEndpoint);
