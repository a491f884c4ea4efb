"use client";

import { useEffect } from "react";
import { findAnchor } from "@/lib/client/find-anchor";

/**
 * Redirects old anchors: the documentation used to be a single page, and parts have moved to others. This happens in the browser,
 * because servers never see the fragment.
 */
export function MovedAnchors({ places }: { places: Readonly<Record<string, string>> }) {
  useEffect(() => {
    const follow = () => {
      const anchor = decodeURIComponent(location.hash.slice(1));
      if (!anchor || document.getElementById(anchor)) return;
      const path = findAnchor(places, anchor);
      if (path && path !== location.pathname) location.replace(`${path}#${anchor}`);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [places]);
  return null;
}
