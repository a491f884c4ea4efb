"use client";

import { useCallback, useEffect, useState } from "react";
import { filterOf, type GalleryFilter } from "@/lib/client/gallery-filter";

const NAMES: readonly (keyof GalleryFilter)[] = [
  "scene",
  "model",
  "source",
  "status",
  "day",
  "favourite",
  "collection",
  "sort",
  "q",
];

/**
 * What the gallery is filtered by. It stands in the address, so that a reload, Back and a link lead to the same place.
 * @param initial what the address named when the page was served
 * @returns the filter, and a way to change it; words that are being typed are no step of their own to go back by
 */
export function useFilterAddress(initial: GalleryFilter): [GalleryFilter, (next: GalleryFilter) => void] {
  const [filter, setFilter] = useState(initial);

  useEffect(() => {
    const onMove = () =>
      setFilter((before) => {
        const next = filterOf(new URLSearchParams(window.location.search));
        return JSON.stringify(next) === JSON.stringify(before) ? before : next;
      });
    window.addEventListener("popstate", onMove);
    return () => window.removeEventListener("popstate", onMove);
  }, []);

  const change = useCallback((next: GalleryFilter) => {
    const address = new URL(window.location.href);
    const words = address.searchParams.get("q");
    const isTyping = words !== null && next.q !== undefined && words !== next.q;
    // Taken off first, so that the same filter is always the same address.
    for (const name of NAMES) address.searchParams.delete(name);
    for (const name of NAMES) {
      const value = next[name];
      if (value) address.searchParams.set(name, value);
    }
    if (address.href !== window.location.href) {
      if (isTyping) window.history.replaceState(window.history.state, "", address);
      else window.history.pushState(window.history.state, "", address);
    }
    setFilter(next);
  }, []);

  return [filter, change];
}
