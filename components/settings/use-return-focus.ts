"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Puts the focus back where a dialog was opened, once it is closed; where that is gone, to a place that stays. For
 * dialogs without a trigger of their own.
 * @returns says where to go back to; to be called when it is opened, and once more where that will go away
 */
export function useReturnFocus(
  isOpen: boolean,
  fallback: RefObject<HTMLElement | null>,
): (to: HTMLElement | null) => void {
  const target = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen || !target.current) return;
    (target.current.isConnected ? target.current : fallback.current)?.focus();
    target.current = null;
  }, [isOpen, fallback]);
  return (to) => {
    target.current = to;
  };
}
