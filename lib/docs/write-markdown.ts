import type { FieldDescription } from "./describe-fields";
import {
  type Cell,
  type DocsBlock,
  type DocsContext,
  type DocsPage,
  type DocsSection,
  markdownPathOf,
  pathOf,
} from "./doc-page";
import { readInline } from "./inline";
import { DOCS_PAGES } from "./pages";

/** A page as Markdown, with everything that the page shows. */
export function writePage(page: DocsPage, context: DocsContext): string {
  const { origin } = context;
  const parts = [
    `# ${page.title}`,
    `> ${page.lead}`,
    ...page.sections(context).map((section) => writeSection(section, origin)),
    `---\n\nThis page as HTML: ${origin}${pathOf(page)}. All pages: ${origin}/llms.txt. OpenAPI: ${origin}/api/openapi.json`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function writeSection({ title, blocks, beside = [] }: DocsSection, origin: string): string {
  const written = [...blocks, ...beside].flatMap((block) => writeBlock(block, origin));
  return [...(title ? [`## ${title}`] : []), ...written].join("\n\n");
}

const fenced = (language: string, code: string) => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;

const LANGUAGES = { cURL: "sh", Python: "python", JavaScript: "js" };

function writeBlock(block: DocsBlock, origin: string): string[] {
  const words = (text: string) => writeInline(text, origin);
  switch (block.kind) {
    case "text":
      return [words(block.text)];
    case "list":
      return [
        block.items.map((item, i) => `${block.isOrdered ? `${i + 1}.` : "-"} ${words(item)}`).join("\n"),
      ];
    case "table":
      return [
        [
          row(block.columns.map(({ title }) => title)),
          row(block.columns.map(({ isNumeric }) => (isNumeric ? "---:" : "---"))),
          ...block.rows.map(({ cells }) => row(cells.map((cell) => words(wordsOf(cell))))),
        ].join("\n"),
      ];
    case "code":
      return [`${block.label}:`, fenced(block.language, block.code)];
    case "samples":
      return block.samples.flatMap(({ label, code }) => [`${label}:`, fenced(LANGUAGES[label], code)]);
    case "fields":
      return [
        `### ${block.title}`,
        block.fields.map((field) => `- ${writeField(field, block.showRequired ?? false, words)}`).join("\n"),
      ];
    case "call":
      return [`\`${block.method} ${block.path}\``];
    case "error":
      return [`### ${block.status} \`${block.code}\``, words(block.what), words(block.remedy)];
    case "try":
      return [];
  }
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const wordsOf = (cell: Cell) => (typeof cell === "string" ? cell : cell.text);

function writeField(field: FieldDescription, showRequired: boolean, words: (text: string) => string): string {
  const { name, type, required, description, rules, values, only } = field;
  const facts = [
    type,
    showRequired && required && "required",
    ...rules,
    values.length > 0 && `one of ${values.map((value) => `\`${value}\``).join(", ")}`,
    field.default !== undefined && `default \`${field.default}\``,
    only.length > 0 && `only when ${only.join(" or ")}`,
  ].filter(Boolean);
  return `\`${name}\` (${facts.join("; ")}): ${words(description)}`;
}

/** Makes links absolute, and points those to pages with a Markdown twin to the twin. */
function writeInline(text: string, origin: string): string {
  return readInline(text)
    .map((piece) => {
      if (piece.kind === "code") return `\`${piece.text}\``;
      if (piece.kind === "strong") return `**${piece.text}**`;
      return piece.kind === "link" ? `[${piece.text}](${twinOf(piece.href, origin)})` : piece.text;
    })
    .join("");
}

function twinOf(href: string, origin: string): string {
  if (!href.startsWith("/")) return href;
  const [path = "", anchor] = href.split("#");
  const page = DOCS_PAGES.find((one) => pathOf(one) === path);
  return `${origin}${page ? markdownPathOf(page) : path}${anchor ? `#${anchor}` : ""}`;
}
