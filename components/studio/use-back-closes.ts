import { useEffect, useRef } from "react";

/** In the history's state: this entry is an open picture. */
const MARK = "girlgeneratorPicture";

/**
 * Lets the browser's Back close what is open, as people on phones expect. Opening adds an entry to the history; closing
 * by other means takes it off again.
 * @param close says whether something is still open, which the next Back is for
 */
export function useBackCloses(isOpen: boolean, close: () => boolean): void {
  const latest = useRef({ isOpen, close });
  latest.current = { isOpen, close };
  useEffect(() => {
    // Reached by a reload, or Forward to what Back has closed: nothing is to be seen there, and a Back would seem to do nothing.
    const leaveEmpty = () => {
      if (!latest.current.isOpen && window.history.state?.[MARK]) window.history.back();
    };
    const onMove = () => {
      if (!latest.current.isOpen) leaveEmpty();
      else if (latest.current.close()) addEntry();
    };
    // After what the page opens by itself.
    const arrival = setTimeout(leaveEmpty);
    window.addEventListener("popstate", onMove);
    return () => {
      clearTimeout(arrival);
      window.removeEventListener("popstate", onMove);
    };
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    addEntry();
    return () => {
      if (window.history.state?.[MARK]) window.history.back();
    };
  }, [isOpen]);
}

function addEntry() {
  // Next keeps its own things in the state, and reloads a page whose entry lacks them.
  window.history.pushState({ ...window.history.state, [MARK]: true }, "");
}
