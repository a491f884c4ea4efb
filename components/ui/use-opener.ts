"use client";

import { useRef } from "react";

/**
 * Gives the focus back to what had it when a dialog opened that has no trigger of its own: Radix would leave it
 * nowhere. Where somebody has led it on in the meantime, it stays.
 * @returns for the dialog's content
 */
export function useOpener() {
  const opener = useRef<HTMLElement | null>(null);
  return {
    /** Remembers what has the focus. */
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
