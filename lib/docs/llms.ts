import { type DocsContext, markdownPathOf } from "./doc-page";
import { DOCS_GROUPS, DOCS_PAGES } from "./pages";
import { writePage } from "./write-markdown";

const LEAD = `# GirlGenerator

> Images from text, over HTTP and JSON. Submit a prompt, get a task at once, and poll the task until its picture is ready.`;

/**
 * The index of the documentation for language models, with links to each page's Markdown.
 * @see https://llmstxt.org
 */
export function llmsIndex({ origin }: DocsContext): string {
  const groups = DOCS_GROUPS.map(({ title, pages }) => {
    const lines = pages.map(
      (page) => `- [${page.title}](${origin}${markdownPathOf(page)}): ${page.description}`,
    );
    return `## ${title}\n\n${lines.join("\n")}`;
  });
  const others = `## Optional

- [OpenAPI](${origin}/api/openapi.json): the whole API for programs
- [All pages in one](${origin}/llms-full.txt): every page, one after another
- [Changelog](${origin}/changelog.md): what has changed, day by day
- [Content policy](${origin}/policy): what we don't draw`;
  return `${[
    LEAD,
    `Base URL: ${origin}. Send your key as \`Authorization: Bearer YOUR_API_KEY\`.`,
    ...groups,
    others,
  ].join("\n\n")}\n`;
}

/** All pages in one document. */
export function llmsFull(context: DocsContext): string {
  return `${[LEAD, ...DOCS_PAGES.map((page) => writePage(page, context).trimEnd())].join("\n\n")}\n`;
}
