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
 * The gallery's filter, kept in the URL, so that it survives reloads, Back and links.
 * @param initial the URL's filter at page load
 * @returns the filter and its setter; typing in the search does not add history entries
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
    // Removed first, so that equal filters have equal URLs.
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
