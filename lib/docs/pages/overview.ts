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

/** An overview of the API. */
export const OVERVIEW: DocsPage = {
  slug: "",
  title: "API documentation",
  description:
    "Generate images from your own program: endpoints, fields, limits and errors, with code to copy.",
  lead: "From a prompt to a picture in two calls. The code is ready to run on this service: just put your key in.",
  sections: ({ origin }) => [
    introduction(origin),
    {
      id: "glance-authentication",
      title: "Keys",
      blocks: [
        text(
          `All API requests require a Bearer token. Create an API key in [Settings → ${SETTINGS_SECTIONS.apiKeys.label}](${SETTINGS_SECTIONS.apiKeys.href}). More in [Authentication](/docs/authentication); a [test key](/docs/test-keys) costs nothing.`,
        ),
      ],
      beside: [headers("Header", `Authorization: Bearer ${KEY_PLACEHOLDER}`)],
    },
    {
      id: "glance-polling",
      title: "From prompt to file",
      blocks: [
        text(
          "Submit, poll until the task is finished, save: this program does it all, and [Quickstart](/docs/quickstart) goes through it step by step. A task has one of these statuses:",
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
          `A picture costs ${PRICE_RANGE.min} to ${PRICE_RANGE.max} credits, depending on the [model](/docs/models). Failed ones cost nothing.`,
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
        "Drawing takes a moment, so it is a task: you submit a prompt, get an id at once, and poll the task until its picture is ready. Everything is JSON over HTTP.",
      ),
      text(`**Base URL:** \`${origin}\`. All samples already use it.`),
      text(
        "The API and the [studio](/studio) share your credits and tasks: what a program draws, you see in the studio. [OpenAI’s clients](/docs/openai) and [MCP](/docs/mcp) assistants work, too.",
      ),
      text(
        "For tools there is an [OpenAPI document](/docs/openapi). For assistants, every page is available as Markdown: add `.md` to its URL. [/llms.txt](/llms.txt) lists them.",
      ),
    ],
    beside: [
      { kind: "samples", samples: requestSamples(origin, { method: "POST", ...call }) },
      json("Response: 201", answers[0]?.body),
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
    text("All errors have the same format. [Errors](/docs/errors) says what to do about each."),
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
