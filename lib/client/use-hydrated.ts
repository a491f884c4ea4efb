"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page's scripts have run: until then nothing that is pressed does anything. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
