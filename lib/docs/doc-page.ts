import type { EndpointName } from "@/lib/client/samples/examples";
import type { CodeSamples } from "@/lib/client/samples/sample";
import type { FixedRatio } from "@/lib/contract/aspect-ratios";
import type { Endpoint } from "@/lib/contract/endpoints";
import type { ModelResource } from "@/lib/contract/models";
import type { FieldDescription } from "./describe-fields";

/** What a page says of a tool of MCP. */
type ToolShown = { name: string; title: string; isFree: boolean };

/** What differs between deployments. */
export type DocsContext = {
  /** Where this deployment is reached. */
  origin: string;
  models: readonly ModelResource[];
  tools: readonly ToolShown[];
};

/** The head of a column. */
type Column = { title: string; isNumeric?: boolean; isNarrow?: boolean };

/** A cell: a text, or a shape beside its words. */
export type Cell = string | { shape: FixedRatio; text: string };

/**
 * A piece of a page, written once: the page, its Markdown and the search are made of it. In a `text`, `backticks` mark code,
 * `[words](address)` is a link, and `**stars**` are strong.
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
      /** Makes the anchors of the fields: `generate` → `#generate-prompt`. */
      anchor: string;
      fields: readonly FieldDescription[];
      /** Answers have no required fields: they have them all. */
      showRequired?: boolean;
    }
  | { kind: "call"; method: Endpoint["method"]; path: string }
  | { kind: "error"; id: string; status: number; code: string; what: string; remedy: string }
  | { kind: "try"; name: EndpointName };

/** A part of a page, with what is shown beside it where there is room. */
export type DocsSection = {
  id: string;
  /** Left out where the page's own title says it. */
  title?: string;
  blocks: readonly DocsBlock[];
  beside?: readonly DocsBlock[];
};

/** A page of the documentation. */
export type DocsPage = {
  /** The last part of its address; empty for the first page. */
  slug: string;
  title: string;
  /** One sentence, for search engines and for lists of pages. */
  description: string;
  /** What stands beneath the title. */
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

/** Where a page is. */
export const pathOf = ({ slug }: DocsPage): string => (slug === "" ? "/docs" : `/docs/${slug}`);

/** Where the same is as Markdown. */
export const markdownPathOf = (page: DocsPage): string => `${pathOf(page)}.md`;
