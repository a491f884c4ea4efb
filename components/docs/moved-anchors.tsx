"use client";

import { useEffect } from "react";
import { findAnchor } from "@/lib/client/find-anchor";

/**
 * The documentation was one page once. Where the address names a part that is on another page now, the browser goes there: a
 * server never sees what stands behind the `#`.
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
