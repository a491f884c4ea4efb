"use client";

import { usePathname } from "next/navigation";
import type { ListedGroup } from "@/lib/docs/contents";
import { DocsNav } from "./docs-nav";

/** The table of contents on narrow screens, which closes after a choice. */
export function DocsMenu({ groups }: { groups: readonly ListedGroup[] }) {
  const path = usePathname();
  const current = groups.flatMap(({ pages }) => pages).find(({ href }) => href === path);
  return (
    <details key={path} className="rounded-lg border border-line">
      <summary className="px-4 py-2.5 font-semibold">
        Contents{current && <span className="font-normal text-ink-muted">: {current.title}</span>}
      </summary>
      <div className="px-4 pt-2 pb-4">
        <DocsNav groups={groups} />
      </div>
    </details>
  );
}
