import { type DocsContext, pathOf } from "./doc-page";
import { DOCS_GROUPS } from "./pages";

/** A page in the table of contents, with its titled parts. */
export type ListedPage = { href: string; title: string; sections: readonly { id: string; title?: string }[] };
export type ListedGroup = { title: string; pages: readonly ListedPage[] };

/** Titles and anchors are the same in every deployment. */
const ANYWHERE: DocsContext = { origin: "", models: [], tools: [] };

let contents: readonly ListedGroup[] | undefined;

/** The documentation's table of contents: groups, pages, parts. */
export function docsContents(): readonly ListedGroup[] {
  contents ??= DOCS_GROUPS.map(({ title, pages }) => ({
    title,
    pages: pages.map((page) => ({
      href: pathOf(page),
      title: page.title,
      sections: page.sections(ANYWHERE).map(({ id, title: name }) => ({ id, title: name })),
    })),
  }));
  return contents;
}
