import { type DocsPage, markdownPathOf, pathOf } from "@/lib/docs/doc-page";
import { DOCS_PAGES } from "@/lib/docs/pages";
import { PageHeader } from "../ui/page-header";
import type { DocsReader } from "./docs-block";
import { DocsPager } from "./docs-pager";
import { DocsSectionView } from "./docs-section";
import { MarkdownTools } from "./markdown-tools";

/** A page of the documentation, with the reader's own origin in its examples. */
export function DocsPageView({ page, reader }: { page: DocsPage; reader: DocsReader }) {
  const index = DOCS_PAGES.indexOf(page);
  const linkTo = (other: DocsPage | undefined) => other && { href: pathOf(other), title: other.title };
  return (
    <article>
      <PageHeader
        title={page.title}
        lead={page.lead}
        actions={<MarkdownTools href={markdownPathOf(page)} />}
      />
      <div>
        {page.sections(reader.context).map((section) => (
          <DocsSectionView key={section.id} section={section} reader={reader} pageTitle={page.title} />
        ))}
      </div>
      <DocsPager previous={linkTo(DOCS_PAGES[index - 1])} next={linkTo(DOCS_PAGES[index + 1])} />
    </article>
  );
}
