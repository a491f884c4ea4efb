import type { ReactNode } from "react";

type PageHeaderProps = {
  title: string;
  /** One or two sentences about the page's purpose. */
  lead?: ReactNode;
  /** Buttons, on the right if there is room. */
  actions?: ReactNode;
};

/** A page's header, with its only `h1`. */
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
