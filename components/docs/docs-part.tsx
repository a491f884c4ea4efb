import { clsx } from "clsx";
import type { ReactNode } from "react";
import { DocsHeading } from "./docs-heading";

type DocsPartProps = {
  id: string;
  title: string;
  /** What stands beside the text where there is room, and follows it with the page: code. */
  beside?: ReactNode;
  children: ReactNode;
};

/** One part of the reference: words, and what they are about beside them. */
export function DocsPart({ id, title, beside, children }: DocsPartProps) {
  return (
    <section aria-labelledby={id} className="border-t border-line py-12 first:border-0 first:pt-0">
      <div className={clsx(beside && "grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,31rem)]")}>
        <div className="min-w-0 max-w-3xl">
          <DocsHeading id={id}>{title}</DocsHeading>
          <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-4">{children}</div>
        </div>
        {beside && (
          <div className="min-w-0 max-w-3xl">
            <div className="grid grid-cols-[minmax(0,1fr)] gap-4 xl:sticky xl:top-24">{beside}</div>
          </div>
        )}
      </div>
    </section>
  );
}
