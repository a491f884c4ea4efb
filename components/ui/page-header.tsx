import type { ReactNode } from "react";

type PageHeaderProps = {
  title: string;
  /** One or two sentences on what one can do here. */
  lead?: ReactNode;
  /** Buttons, at the right where there is room. */
  actions?: ReactNode;
};

/** The head of a page, with its only `h1`. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="max-w-2xl">
        <h1 className="text-title hyphens-auto [overflow-wrap:anywhere]">{title}</h1>
        {lead && <p className="mt-2 text-ink-muted">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
