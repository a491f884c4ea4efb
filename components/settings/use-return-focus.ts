"use client";

import { type RefObject, type SyntheticEvent, useEffect, useRef } from "react";

/**
 * Puts the focus back where a dialog was opened, once it is closed; where that is gone, to a place that stays. For
 * dialogs without a trigger of their own.
 * @returns to be called with the event that opens it
 */
export function useReturnFocus(
  isOpen: boolean,
  fallback: RefObject<HTMLElement | null>,
): (event: SyntheticEvent<HTMLElement>) => void {
  const opener = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen || !opener.current) return;
    (opener.current.isConnected ? opener.current : fallback.current)?.focus();
    opener.current = null;
  }, [isOpen, fallback]);
  return (event) => {
    opener.current = event.currentTarget;
  };
}
