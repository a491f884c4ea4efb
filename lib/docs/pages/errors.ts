import { ERROR_CODES, ERRORS } from "@/lib/errors";
import { type DocsPage, json, text } from "../doc-page";
import { ERROR_HELP } from "../error-help";

/** Every error, with an anchor of its own. */
export const ERRORS_PAGE: DocsPage = {
  slug: "errors",
  title: "Errors",
  description: "Every error code with its HTTP status, when it comes, and what to do about it.",
  lead: "Whatever goes wrong is answered in one shape.",
  sections: () => [
    {
      id: "errors",
      blocks: [
        text(
          "Whatever goes wrong under `/api/v1` is answered in one shape. Decide by `code`; `message` is for people and may change. `param` is there where one field is at fault, and where several are, `details` lists all of them. The header `X-Request-Id` of every answer finds it in our log.",
        ),
        text("A request is checked in this order: key, limit, scope, body, balance."),
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
        text("Why a task that was taken fails later is in [Tasks](/docs/tasks#failures)."),
      ],
    },
  ],
};
