import { examples } from "@/lib/client/samples/examples";
import { pollingSamples } from "@/lib/client/samples/polling-samples";
import { requestSamples } from "@/lib/client/samples/request-samples";
import { KEY_PLACEHOLDER } from "@/lib/client/samples/sample";
import { PRICE_RANGE, TASK_STATUSES } from "@/lib/closed-lists";
import { ENDPOINTS } from "@/lib/contract/endpoints";
import { LIMITS } from "@/lib/contract/limits";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { ERROR_CODES, ERRORS } from "@/lib/errors";
import { type DocsPage, type DocsSection, headers, json, list, text } from "../doc-page";
import { ENDPOINT_PLACES } from "../endpoint-places";

/** What the API is, and all of it at a glance. */
export const OVERVIEW: DocsPage = {
  slug: "",
  title: "API documentation",
  description:
    "Generate images from your own program: endpoints, fields, limits and errors, with code to copy.",
  lead: "From a prompt to a picture in two calls. The code is for this very deployment: put your key in, and it runs.",
  sections: ({ origin }) => [
    introduction(origin),
    {
      id: "glance-authentication",
      title: "Keys",
      blocks: [
        text(
          `All API requests need a Bearer token. Make an API key in [Settings → ${SETTINGS_SECTIONS.apiKeys.label}](${SETTINGS_SECTIONS.apiKeys.href}). More in [Authentication](/docs/authentication); a [test key](/docs/test-keys) costs nothing.`,
        ),
      ],
      beside: [headers("Header", `Authorization: Bearer ${KEY_PLACEHOLDER}`)],
    },
    {
      id: "glance-polling",
      title: "From prompt to file",
      blocks: [
        text(
          "Submit, poll until the task is finished, save: the program does all of it, and [Quickstart](/docs/quickstart) takes it step by step. A task is at one of these:",
        ),
        {
          kind: "table",
          caption: "Status values",
          columns: [{ title: "Status", isNarrow: true }, { title: "Meaning" }],
          rows: Object.entries(TASK_STATUSES).map(([status, meaning]) => ({
            cells: [`\`${status}\``, meaning],
          })),
        },
      ],
      beside: [{ kind: "samples", samples: pollingSamples(origin) }],
    },
    ENDPOINT_TABLE,
    ERROR_TABLE,
    {
      id: "glance-limits",
      title: "Rate limits and credits",
      blocks: [
        list(
          `${LIMITS.generate.requests} submissions per minute per API key, and ${LIMITS.read.requests} other calls: [Rate limits](/docs/rate-limits).`,
          `A picture costs ${PRICE_RANGE.min} to ${PRICE_RANGE.max} credits, by its [model](/docs/models). One that fails costs nothing.`,
          "The API and the web app share the same credit balance.",
        ),
      ],
    },
  ],
};

function introduction(origin: string): DocsSection {
  const { answers, ...call } = examples(origin).generate;
  return {
    id: "overview",
    blocks: [
      text(
        "Drawing takes a moment, so it is a task: you submit a prompt, get an id at once, and ask for the task until its picture is there. Everything is JSON over HTTP.",
      ),
      text(`**Base URL:** \`${origin}\`. All samples already have it.`),
      text(
        "The API and the [studio](/studio) share your credits and your tasks: what a program draws, you see in the studio. [OpenAI’s clients](/docs/openai) and assistants that speak [MCP](/docs/mcp) work, too.",
      ),
      text(
        "For tools there is an [OpenAPI document](/docs/openapi). For assistants, each page is there as Markdown, at its address with `.md` at the end; [/llms.txt](/llms.txt) lists them.",
      ),
    ],
    beside: [
      { kind: "samples", samples: requestSamples(origin, { method: "POST", ...call }) },
      json("Answer: 201", answers[0]?.body),
    ],
  };
}

const ENDPOINT_TABLE: DocsSection = {
  id: "endpoints",
  title: "Endpoints",
  blocks: [
    {
      kind: "table",
      caption: "Endpoints",
      columns: [{ title: "What it does" }, { title: "Endpoint", isNarrow: true }],
      rows: ENDPOINT_PLACES.map(({ name, id, path }) => ({
        cells: [
          `[${ENDPOINTS[name].title}](${path}#${id})`,
          `\`${ENDPOINTS[name].method} ${ENDPOINTS[name].path}\``,
        ],
      })),
    },
  ],
};

const ERROR_TABLE: DocsSection = {
  id: "glance-errors",
  title: "Error codes",
  blocks: [
    text("All errors have one shape. What to do about each is in [Errors](/docs/errors)."),
    {
      kind: "table",
      caption: "Error codes",
      columns: [{ title: "Status", isNarrow: true }, { title: "Code", isNarrow: true }, { title: "Meaning" }],
      rows: ERROR_CODES.map((code) => ({
        cells: [
          String(ERRORS[code].status),
          `[\`${code}\`](/docs/errors#error-${code})`,
          ERRORS[code].description,
        ],
      })),
    },
  ],
  beside: [json("An error", { error: { code: "error_code", message: "Human-readable description." } })],
};
