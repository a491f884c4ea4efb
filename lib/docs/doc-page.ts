import type { EndpointName } from "@/lib/client/samples/examples";
import type { CodeSamples } from "@/lib/client/samples/sample";
import type { FixedRatio } from "@/lib/contract/aspect-ratios";
import type { Endpoint } from "@/lib/contract/endpoints";
import type { ModelResource } from "@/lib/contract/models";
import type { FieldDescription } from "./describe-fields";

/** An MCP tool on a page. */
type ToolShown = { name: string; title: string; isFree: boolean };

/** The parts that differ between deployments. */
export type DocsContext = {
  /** This deployment's origin. */
  origin: string;
  models: readonly ModelResource[];
  tools: readonly ToolShown[];
};

/** A column's header. */
type Column = { title: string; isNumeric?: boolean; isNarrow?: boolean };

/** A cell: a text, or an aspect ratio's shape beside one. */
export type Cell = string | { shape: FixedRatio; text: string };

/**
 * A block of a page, from which the page, its Markdown and the search index are made. In a `text`, `backticks` mark code,
 * `[words](address)` is a link, and `**stars**` mark strong text.
 */
export type DocsBlock =
  | { kind: "text"; text: string; isQuiet?: boolean }
  | { kind: "list"; items: readonly string[]; isOrdered?: boolean }
  | {
      kind: "table";
      caption: string;
      columns: readonly Column[];
      rows: readonly { id?: string; cells: readonly Cell[] }[];
    }
  | { kind: "code"; label: string; language: string; code: string }
  | { kind: "samples"; samples: CodeSamples }
  | {
      kind: "fields";
      title: string;
      /** The prefix of the fields' anchors: `generate` → `#generate-prompt`. */
      anchor: string;
      fields: readonly FieldDescription[];
      /** Responses do not mark fields as required, since they have all of them. */
      showRequired?: boolean;
    }
  | { kind: "call"; method: Endpoint["method"]; path: string }
  | { kind: "error"; id: string; status: number; code: string; what: string; remedy: string }
  | { kind: "try"; name: EndpointName };

/** A part of a page, and what is shown beside it if there is room. */
export type DocsSection = {
  id: string;
  /** Omitted if the page's title suffices. */
  title?: string;
  blocks: readonly DocsBlock[];
  beside?: readonly DocsBlock[];
};

/** A page of the documentation. */
export type DocsPage = {
  /** The last segment of its path; empty for the first page. */
  slug: string;
  title: string;
  /** One sentence for search engines and lists of pages. */
  description: string;
  /** The introduction below the title. */
  lead: string;
  sections: (context: DocsContext) => readonly DocsSection[];
};

export const text = (words: string): DocsBlock => ({ kind: "text", text: words });
export const list = (...items: string[]): DocsBlock => ({ kind: "list", items });
export const json = (label: string, value: unknown): DocsBlock => ({
  kind: "code",
  label,
  language: "json",
  code: JSON.stringify(value, null, 2),
});
export const shell = (label: string, code: string): DocsBlock => ({
  kind: "code",
  label,
  language: "sh",
  code,
});
export const headers = (label: string, code: string): DocsBlock => ({
  kind: "code",
  label,
  language: "http",
  code,
});

/** A page's path. */
export const pathOf = ({ slug }: DocsPage): string => (slug === "" ? "/docs" : `/docs/${slug}`);

/** The path of a page's Markdown. */
export const markdownPathOf = (page: DocsPage): string => `${pathOf(page)}.md`;
