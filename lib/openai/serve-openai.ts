import { type Database, openDatabase } from "@/db/client";
import { AppError } from "@/lib/errors";
import {
  admitCaller,
  type Caller,
  limitHeaders,
  requireScope,
  requireWithinLimit,
} from "@/lib/http/admit-caller";
import type { RouteContext, RouteHandler } from "@/lib/http/define-route";
import { reportFailure } from "@/lib/http/report-failure";
import { addLogContext, REQUEST_ID_HEADER } from "@/lib/http/request-log";
import { answerAlways, METHODS, type MethodHandlers } from "@/lib/http/serve-methods";
import { requestOrigin } from "@/lib/request/request-origin";
import { OpenAiFault } from "./openai-fault";
import { answerOpenAiError, toOpenAiError } from "./to-openai-error";

/** Callers need a key, and cookies are ignored, so any site's pages may call this. */
type KeyHolder = Extract<Caller, { apiKeyId: string }>;

/** The context of a handler. */
export type OpenAiCall = {
  db: Database;
  caller: KeyHolder;
  request: Request;
  params: Record<string, string>;
  /** The origin of URLs in the response. */
  origin: string;
  requestId: string | null;
};

const FOR_EVERY_SITE = { "Access-Control-Allow-Origin": "*" };

/**
 * Makes a handler under `/v1`: key, limit, scope, then `run`; whatever is thrown becomes an error in OpenAI's shape.
 * @param scope the scope that the key needs; calls count against the limit of the same name
 */
export function openAiRoute(
  scope: "generate" | "read",
  run: (call: OpenAiCall) => Promise<Response>,
): RouteHandler {
  return async (request, context) => {
    const requestId = request.headers.get(REQUEST_ID_HEADER);
    const headers: Record<string, string> = { ...FOR_EVERY_SITE };
    const answer = async () => {
      try {
        const { db } = openDatabase();
        if (!request.headers.has("authorization")) throw new AppError("unauthorized");
        const admitted = await admitCaller(db, request, scope);
        const { caller } = admitted;
        if (caller.apiKeyId === null) throw new AppError("unauthorized");
        addLogContext(requestId, { userId: caller.userId, apiKeyId: caller.apiKeyId });
        Object.assign(headers, limitHeaders(admitted));
        requireWithinLimit(admitted);
        requireScope(caller, scope);
        const params = await readParams(context);
        const origin = requestOrigin(request.headers);
        return await run({ db, caller, request, params, origin, requestId });
      } catch (cause) {
        return refuse(cause, requestId);
      }
    };
    const response = await answer();
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
}

function refuse(cause: unknown, requestId: string | null): Response {
  if (cause instanceof OpenAiFault) {
    addLogContext(requestId, { code: cause.error.code });
    return answerOpenAiError(cause.error);
  }
  return answerOpenAiError(toOpenAiError(reportFailure(cause, { requestId })));
}

async function readParams(context: RouteContext): Promise<Record<string, string>> {
  const entries = Object.entries((await context.params) ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** The handlers of a path under `/v1`: those given, CORS preflight, and 405 for the rest. */
export function serveOpenAi(handlers: Partial<MethodHandlers>): MethodHandlers {
  const served = handlers.GET ? { HEAD: handlers.GET, ...handlers } : handlers;
  const allow = METHODS.filter((method) => method === "OPTIONS" || method in served).join(", ");
  const options: RouteHandler = async () =>
    new Response(null, {
      status: 204,
      headers: {
        ...FOR_EVERY_SITE,
        Allow: allow,
        "Access-Control-Allow-Methods": allow,
        "Access-Control-Allow-Headers": "*, Authorization",
        "Access-Control-Max-Age": "86400",
      },
    });
  const refuseMethod: RouteHandler = async () => {
    const message = `This address supports ${allow}.`;
    return answerOpenAiError(
      toOpenAiError(new AppError("method_not_allowed", message, { headers: { Allow: allow } })),
    );
  };
  return { ...answerAlways(refuseMethod), OPTIONS: options, ...served };
}
