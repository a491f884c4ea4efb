import { clsx } from "clsx";
import type { ReactNode } from "react";
import { CopyButton } from "./copy-button";
import { ScrollRegion } from "./scroll-region";

type CodeBlockProps = {
  code: string;
  /** The label, such as "Request" or "cURL", which also is the accessible name. */
  label: string;
  /** The same code with syntax highlighting; omitted: plain. */
  children?: ReactNode;
  /** Replaces the label in the bar, for example with tabs. */
  bar?: ReactNode;
  className?: string;
};

/** Code below a bar with a label and a copy button. */
export function CodeBlock({ code, label, children, bar, className }: CodeBlockProps) {
  return (
    <figure className={clsx("min-w-0 overflow-hidden rounded-lg border border-line bg-sunken", className)}>
      <div className="flex min-h-10 items-center justify-between gap-3 border-b border-line pr-1 pl-4">
        {bar ?? <figcaption className="text-sm font-medium text-ink-muted">{label}</figcaption>}
        <CopyButton text={code} label={`Copy ${label}`} />
      </div>
      <ScrollRegion label={label} className="focus-visible:-outline-offset-2">
        <pre className="w-max min-w-full p-4 font-mono text-[0.8125rem] leading-relaxed">
          <code>{children ?? code}</code>
        </pre>
      </ScrollRegion>
    </figure>
  );
}
