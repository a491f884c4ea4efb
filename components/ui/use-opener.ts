"use client";

import { useRef } from "react";

/**
 * Restores the focus after a dialog without a trigger of its own, which Radix would lose. If the focus has been moved in the
 * meantime, it stays.
 * @returns props for the dialog's content
 */
export function useOpener() {
  const opener = useRef<HTMLElement | null>(null);
  return {
    /** Remembers the focused element. */
    onOpenAutoFocus: () => {
      if (document.activeElement instanceof HTMLElement) opener.current = document.activeElement;
    },
    onCloseAutoFocus: (event: Event) => {
      if (document.activeElement !== document.body || !opener.current?.isConnected) return;
      event.preventDefault();
      opener.current.focus();
    },
  };
}
