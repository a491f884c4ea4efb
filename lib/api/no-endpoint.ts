import { answerError } from "@/lib/http/answer";
import type { RouteHandler } from "@/lib/http/define-route";
import { noSuchEndpoint } from "@/lib/http/no-such-endpoint";
import { answerAlways } from "@/lib/http/serve-methods";

const answer: RouteHandler = async (request) => answerError(noSuchEndpoint(new URL(request.url).pathname));

/** For whatever is not an endpoint: API clients get JSON, even if the path has another version, or none. */
export const noEndpoint = answerAlways(answer);
