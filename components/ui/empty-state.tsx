import type { ReactNode } from "react";

type EmptyStateProps = {
  title: string;
  /** Why it is empty and what would fill it. */
  children?: ReactNode;
  action?: ReactNode;
};

/** A placeholder for an empty list: a bare twig about to bloom, a sentence, and a next step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-4 py-14 text-center">
      <svg viewBox="0 0 120 64" aria-hidden="true" className="mb-5 w-30 text-ink-muted" fill="none">
        <path
          d="M4 58C30 52 52 44 72 30S104 12 116 9M50 44C52 35 49 27 44 21M78 26C86 30 95 31 103 28"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
        />
        <path d="M44 22C38 19 37 11 42 6C48 9 50 17 44 22Z" fill="var(--blossom)" />
        <path d="M102 29C105 24 111 23 115 26C113 31 107 33 102 29Z" fill="currentColor" />
        <path d="M71 31C66 28 66 22 70 19C75 21 76 28 71 31Z" fill="currentColor" />
      </svg>
      <h2 className="text-heading">{title}</h2>
      {children && <div className="mt-2 max-w-md text-balance text-ink-muted">{children}</div>}
      {action && <div className="mt-6 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
