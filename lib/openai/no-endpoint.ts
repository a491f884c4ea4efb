import { AppError } from "@/lib/errors";
import type { RouteHandler } from "@/lib/http/define-route";
import { answerAlways } from "@/lib/http/serve-methods";
import { answerOpenAiError, toOpenAiError } from "./to-openai-error";

/** What is said of a path under `/v1` that is no address. */
export const noSuchOpenAiEndpoint = (path: string) =>
  new AppError(
    "not_found",
    `There is no endpoint ${path}. /docs/openai lists OpenAI's endpoints that are supported.`,
  );

const noEndpoint: RouteHandler = async (request) =>
  answerOpenAiError(toOpenAiError(noSuchOpenAiEndpoint(new URL(request.url).pathname)));

/** What answers at whatever is no address under `/v1`. */
export const noOpenAiEndpoint = answerAlways(noEndpoint);
