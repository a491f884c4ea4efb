import { ERROR_CODES, ERRORS } from "@/lib/errors";
import { type DocsPage, json, text } from "../doc-page";
import { ERROR_HELP } from "../error-help";

/** Every error, each with an anchor. */
export const ERRORS_PAGE: DocsPage = {
  slug: "errors",
  title: "Errors",
  description: "Every error code with its HTTP status, when it occurs, and what to do about it.",
  lead: "All errors have the same format.",
  sections: () => [
    {
      id: "errors",
      blocks: [
        text(
          "All errors under `/api/v1` have the same format. Handle them by `code`; `message` is for people and may change. `param` names the invalid field, and if there are several, `details` lists them all. Every response has an `X-Request-Id` header that identifies it in our log.",
        ),
        text("Requests are checked in this order: key, limit, scope, body, balance."),
      ],
      beside: [
        json("An error", {
          error: {
            code: "invalid_params",
            message: 'Unknown field "aspectRatio". Did you mean aspect_ratio?',
            param: "aspectRatio",
          },
        }),
      ],
    },
    {
      id: "error-codes",
      title: "Error codes",
      blocks: [
        ...ERROR_CODES.map((code) => ({
          kind: "error" as const,
          id: `error-${code}`,
          status: ERRORS[code].status,
          code,
          what: `${ERRORS[code].description} ${ERROR_HELP[code].when}`,
          remedy: ERROR_HELP[code].remedy,
        })),
        text("[Tasks](/docs/tasks#failures) lists the reasons why an accepted task can fail later."),
      ],
    },
  ],
};
