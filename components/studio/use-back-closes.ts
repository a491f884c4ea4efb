import { useEffect, useRef } from "react";

/** In the history's state: this entry is an open picture. */
const MARK = "girlgeneratorPicture";

/**
 * Lets the browser's Back close what is open, as people on phones expect. Opening adds an entry to the history; closing
 * by other means takes it off again.
 */
export function useBackCloses(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!window.history.state?.[MARK]) return;
    // The page was loaded anew, and what was open is not any more.
    window.history.replaceState({ ...window.history.state, [MARK]: undefined }, "");
    window.history.back();
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    // Next keeps its own things in the state, and reloads a page whose entry lacks them.
    window.history.pushState({ ...window.history.state, [MARK]: true }, "");
    const onBack = () => latest.current();
    window.addEventListener("popstate", onBack);
    return () => {
      window.removeEventListener("popstate", onBack);
      if (window.history.state?.[MARK]) window.history.back();
    };
  }, [isOpen]);
}
