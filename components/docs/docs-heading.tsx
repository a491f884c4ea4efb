import { clsx } from "clsx";
import type { ReactNode } from "react";

type DocsHeadingProps = { id: string; level?: 2 | 3; className?: string; children: ReactNode };

/** A heading that links to itself, for sharing. */
export function DocsHeading({ id, level = 2, className, children }: DocsHeadingProps) {
  const Element = `h${level}` as const;
  return (
    <Element
      id={id}
      className={clsx("group scroll-mt-20", level === 2 ? "text-section" : "text-heading", className)}
    >
      <a href={`#${id}`} className="hover:underline hover:decoration-1 hover:underline-offset-4">
        {children}
        <span
          aria-hidden="true"
          className="ml-2 font-sans text-blossom-ink opacity-0 group-hover:opacity-100 group-focus-within:opacity-100"
        >
          #
        </span>
      </a>
    </Element>
  );
}
