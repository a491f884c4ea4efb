"use client";

import { useEffect } from "react";
import { SHARE_PATH } from "@/lib/contract/share-fields";

/**
 * Has the browser keep what is shared to the installed studio while nobody is signed in; on pages that somebody sees before
 * they share anything. Where it cannot, they share it once more.
 */
export function useKeepShares(): void {
  useEffect(() => {
    if ("serviceWorker" in navigator)
      navigator.serviceWorker.register("/share-worker.js", { scope: SHARE_PATH }).catch(() => undefined);
  }, []);
}
