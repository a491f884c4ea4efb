"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Returns the focus to where a dialog was opened when it closes or, if that is gone, to an element that stays. For dialogs
 * without a trigger of their own.
 * @returns sets the element to return to; call it on opening, and again if that element will be removed
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
