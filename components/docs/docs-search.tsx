"use client";

import { Search } from "lucide-react";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { notify } from "../ui/notify";
import type { DocsSearchContentProps } from "./docs-search-content";

const load = () => import("./docs-search-content").then((module) => module.DocsSearchContent);

/** Not a single key, which speech input and slips would trigger by mistake (WCAG 2.1.4). */
const isShortcut = (event: KeyboardEvent) =>
  event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;

/** Searches the documentation, by its button or Ctrl+K. The dialog is loaded when it is opened. */
export function DocsSearch() {
  const [Content, setContent] = useState<ComponentType<DocsSearchContentProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isShortcut(event)) return;
      event.preventDefault();
      button.current?.click();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  const prepare = () => void load().catch(() => undefined);
  const open = () =>
    void load().then(
      (Loaded) => {
        setContent(() => Loaded);
        setOpen(true);
      },
      () => notify("error", "The search could not be loaded. Check your connection and try again."),
    );
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
        className="petal flex min-h-10 items-center gap-2 border border-edge bg-surface px-3 text-[0.9375rem] text-ink-muted transition-colors hover:border-ink-muted hover:text-ink lg:w-full"
      >
        <Search aria-hidden="true" className="size-4" />
        <span className="max-lg:sr-only">
          Search<span className="sr-only"> the documentation</span>
        </span>
        <span
          aria-hidden="true"
          className="ml-auto rounded-sm border border-line px-1.5 font-mono text-xs max-lg:hidden"
        >
          Ctrl K
        </span>
      </button>
      {Content && isOpen && (
        <Content
          onClose={({ isLeaving }) => {
            setOpen(false);
            // Following a result must not return the focus to the button.
            const place = isLeaving ? document.getElementById("content") : button.current;
            setTimeout(() => place?.focus({ preventScroll: true }));
          }}
        />
      )}
    </>
  );
}
