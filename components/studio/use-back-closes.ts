import { useEffect, useRef } from "react";

/** In the history's state: this entry is an open picture. */
const MARK = "girlgeneratorPicture";

/**
 * Lets the browser's Back close what is open, as people on phones expect. Opening adds an entry to the history; closing
 * by other means takes it off again.
 */
export function useBackCloses(isOpen: boolean, close: () => void): void {
  const latest = useRef({ isOpen, close });
  latest.current = { isOpen, close };
  useEffect(() => {
    if (!window.history.state?.[MARK]) return;
    // The page was loaded anew, and what was open is not any more.
    window.history.replaceState({ ...window.history.state, [MARK]: undefined }, "");
    window.history.back();
  }, []);
  useEffect(() => {
    const onMove = () => {
      if (latest.current.isOpen) latest.current.close();
      // Forward, to what Back has closed: nothing is to be seen there, and the next Back would seem to do nothing.
      else if (window.history.state?.[MARK]) window.history.back();
    };
    window.addEventListener("popstate", onMove);
    return () => window.removeEventListener("popstate", onMove);
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    // Next keeps its own things in the state, and reloads a page whose entry lacks them.
    window.history.pushState({ ...window.history.state, [MARK]: true }, "");
    return () => {
      if (window.history.state?.[MARK]) window.history.back();
    };
  }, [isOpen]);
}
