import type { ReactNode } from "react";
import { Alive } from "./alive";

type FaultPageProps = {
  code: string;
  title: string;
  children: ReactNode;
  actions: ReactNode;
  /** Whether it is between a header and a footer. */
  isFramed?: boolean;
};

/** A page that says what went wrong and where to go, full-screen if there is no layout. */
export function FaultPage({ code, title, children, actions, isFramed = false }: FaultPageProps) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className={`mx-auto flex max-w-xl flex-col justify-center px-4 py-16 sm:px-6 outline-none ${isFramed ? "w-full grow" : "min-h-dvh"}`}
    >
      <svg viewBox="0 0 120 120" aria-hidden="true" className="mb-8 w-28" fill="none">
        <path d="M20 112C26 78 40 48 74 26" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
        <path d="M38 66C48 66 58 62 64 56" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
        <path d="M74 27C68 20 69 11 76 6C84 11 83 22 74 27Z" fill="currentColor" />
        <path d="M88 104C80 100 79 90 85 83L91 87 94 81C103 87 101 100 88 104Z" fill="var(--blossom)" />
      </svg>
      <p className="font-mono text-sm text-ink-muted">{code}</p>
      <h1 className="mt-2 text-title">{title}</h1>
      <div className="mt-3 text-ink-muted">{children}</div>
      <div className="mt-8 flex flex-wrap gap-2">{actions}</div>
      <Alive />
    </main>
  );
}
