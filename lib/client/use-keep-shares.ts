"use client";

import { useEffect } from "react";
import { SHARE_PATH } from "@/lib/contract/share-fields";

/**
 * Registers the service worker that keeps what is shared to the installed studio while signed out. Without it, users would have
 * to share it again after signing in.
 */
export function useKeepShares(): void {
  useEffect(() => {
    if ("serviceWorker" in navigator)
      navigator.serviceWorker.register("/share-worker.js", { scope: SHARE_PATH }).catch(() => undefined);
  }, []);
}
