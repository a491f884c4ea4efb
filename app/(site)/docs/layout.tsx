import type { ReactNode } from "react";
import { DocsMenu } from "@/components/docs/docs-menu";
import { DocsNav } from "@/components/docs/docs-nav";
import { PageMain } from "@/components/shell/page-main";
import { docsContents } from "@/lib/docs/contents";

/** The pages of the documentation beside their contents. */
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
        <nav aria-label="Documentation" className="max-lg:hidden">
          <div className="sticky top-24 max-h-[calc(100dvh-7rem)] overflow-y-auto pb-6">
            <DocsNav groups={groups} />
          </div>
        </nav>
        <div className="min-w-0">
          <nav aria-label="Documentation" className="mb-8 flex items-start gap-2 lg:hidden">
            <DocsMenu groups={groups} />
          </nav>
          {children}
        </div>
      </div>
    </PageMain>
  );
}
