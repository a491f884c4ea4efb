import type { EndpointName } from "@/lib/client/samples/examples";
import { ENDPOINTS } from "@/lib/contract/endpoints";

/** A part of the page that a link can lead to. */
export type DocsSection = { id: string; title: string };

/** The endpoints in the order of their table, each with the name its anchor has. */
export const ENDPOINT_SECTIONS = (Object.keys(ENDPOINTS) as EndpointName[]).map((name) => ({
  name,
  id: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  title: ENDPOINTS[name].title,
}));

/** The table of contents. */
export const DOCS_SECTIONS: readonly { title: string; sections: readonly DocsSection[] }[] = [
  {
    title: "Start here",
    sections: [
      { id: "overview", title: "Overview" },
      { id: "authentication", title: "Authentication" },
      { id: "polling", title: "From prompt to file" },
      { id: "tests", title: "Trying for nothing" },
    ],
  },
  { title: "Endpoints", sections: ENDPOINT_SECTIONS },
  {
    title: "Good to know",
    sections: [
      { id: "webhook-messages", title: "Being told" },
      { id: "statuses", title: "Statuses" },
      { id: "failures", title: "Why a task fails" },
      { id: "references", title: "Starting from pictures" },
      { id: "sizes", title: "Sizes" },
      { id: "models-and-prices", title: "Models and prices" },
      { id: "limits", title: "Limits" },
      { id: "idempotency", title: "Sending a request twice" },
      { id: "errors", title: "Errors" },
      { id: "versions", title: "Versions" },
      { id: "openai", title: "OpenAI’s clients" },
      { id: "mcp", title: "Assistants, by MCP" },
    ],
  },
];
