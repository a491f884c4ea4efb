import type { DocsEntry } from "@/lib/client/docs-index";
import {
  type Cell,
  type DocsBlock,
  type DocsContext,
  type DocsPage,
  type DocsSection,
  pathOf,
} from "./doc-page";
import { plainText } from "./inline";
import { DOCS_PAGES } from "./pages";

/** The index is the same in every deployment, because it leaves out samples and models. */
const ANYWHERE: DocsContext = { origin: "", models: [], tools: [] };

/** Everything a search can find: parts of pages, request fields, errors. */
export const searchEntries = (): DocsEntry[] =>
  DOCS_PAGES.flatMap((page) => page.sections(ANYWHERE).flatMap((section) => entriesOf(page, section)));

function entriesOf(page: DocsPage, { id, title, blocks }: DocsSection): DocsEntry[] {
  const path = pathOf(page);
  const part = title ?? page.title;
  const words = blocks.flatMap(wordsOf);
  const own: DocsEntry = {
    id: title ? `${path}#${id}` : path,
    title: part,
    page: page.title,
    text: (title ? words : [page.lead, ...words]).join(" "),
  };
  const within = blocks.flatMap((block) => entriesWithin(block, part, path));
  return [own, ...within];
}

/** The named entries of a block. */
function entriesWithin(block: DocsBlock, part: string, path: string): DocsEntry[] {
  if (block.kind === "error")
    return [
      {
        id: `${path}#${block.id}`,
        title: `${block.status} ${block.code}`,
        page: part,
        text: plainText(`${block.what} ${block.remedy}`),
      },
    ];
  if (block.kind !== "fields" || !block.showRequired) return [];
  return block.fields.map(({ name, description }) => ({
    id: `${path}#${block.anchor}-${name}`,
    title: name,
    page: part,
    text: plainText(description),
  }));
}

const wordsOfCell = (cell: Cell) => plainText(typeof cell === "string" ? cell : cell.text);

function wordsOf(block: DocsBlock): string[] {
  switch (block.kind) {
    case "text":
      return [plainText(block.text)];
    case "list":
      return block.items.map(plainText);
    case "table":
      return block.rows.flatMap(({ cells }) => cells.map(wordsOfCell));
    case "call":
      return [`${block.method} ${block.path}`];
    case "fields":
      return block.fields.map(({ name }) => name);
    default:
      return [];
  }
}
