"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page has been hydrated; until then, buttons do nothing. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
