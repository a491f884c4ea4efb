import type { ReactNode } from "react";
import { DocsMenu } from "@/components/docs/docs-menu";
import { DocsNav } from "@/components/docs/docs-nav";
import { DocsSearch } from "@/components/docs/docs-search";
import { PageMain } from "@/components/shell/page-main";
import { docsContents } from "@/lib/docs/contents";

/** The layout of the documentation: the page beside the table of contents. */
export default function DocsLayout({ children }: { children: ReactNode }) {
  const groups = [
    ...docsContents(),
    {
      title: "More",
      pages: [
        { href: "/changelog", title: "Changelog", sections: [] },
        { href: "/policy", title: "Content policy", sections: [] },
      ],
    },
  ];
  return (
    <PageMain width="wide">
      <div className="mx-auto grid max-w-[86rem] gap-x-14 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <div className="mb-8 flex min-w-0 flex-row-reverse items-start gap-2 lg:sticky lg:top-24 lg:block lg:self-start">
          <DocsSearch />
          <nav aria-label="Documentation" className="min-w-0 flex-1">
            <div className="max-h-[calc(100dvh-11rem)] overflow-y-auto py-6 max-lg:hidden">
              <DocsNav groups={groups} />
            </div>
            <div className="lg:hidden">
              <DocsMenu groups={groups} />
            </div>
          </nav>
        </div>
        <div className="min-w-0">{children}</div>
      </div>
    </PageMain>
  );
}
