import { useEffect, useRef } from "react";

/** The history state of an entry for something open over the studio. */
const MARK = "girlgeneratorPicture";
const TASK = "task";

type OpenAddressOptions = {
  /** Whether a picture or a comparison is open. */
  isOpen: boolean;
  /** The id of the open picture's task, or null. */
  openId: string | null;
  /** Opens a task's picture. @returns whether there is one */
  open: (taskId: string) => boolean;
  /** Closes the topmost view. @returns whether another one is still open, for the next Back */
  close: () => boolean;
};

/**
 * Lets the browser's Back button close what is open, as phone users expect. Opening adds a history entry whose URL names the
 * picture, so that reload, Forward and links show it again. Closing in another way removes the entry.
 */
export function useOpenAddress(options: OpenAddressOptions): void {
  const { isOpen, openId } = options;
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    const onMove = () => {
      const { isOpen, openId, open, close } = latest.current;
      if (isOpen) {
        if (close()) addEntry(openId);
        return;
      }
      if (!isMarked()) return;
      // Skips entries of pictures that no longer exist, where Back would seem to do nothing.
      const named = namedTask();
      if (named === null || !open(named)) window.history.back();
    };
    const arrival = setTimeout(() => {
      if (isMarked()) return onMove();
      const named = namedTask();
      if (named === null) return;
      // The page was opened by a link; once closed, the picture must stay closed.
      window.history.replaceState(window.history.state, "", addressNaming(null));
      latest.current.open(named);
    });
    window.addEventListener("popstate", onMove);
    return () => {
      clearTimeout(arrival);
      window.removeEventListener("popstate", onMove);
    };
  }, []);

  useEffect(() => {
    if (!isOpen) return;
    if (!isMarked()) addEntry(latest.current.openId);
    return () => {
      if (isMarked()) window.history.back();
    };
  }, [isOpen]);

  // Stepping from picture to picture adds no history entries.
  useEffect(() => {
    if (openId !== null && openId !== namedTask())
      window.history.replaceState(window.history.state, "", addressNaming(openId));
  }, [openId]);
}

const isMarked = () => Boolean(window.history.state?.[MARK]);

const namedTask = () => new URL(window.location.href).searchParams.get(TASK);

function addressNaming(taskId: string | null): URL {
  const address = new URL(window.location.href);
  if (taskId === null) address.searchParams.delete(TASK);
  else address.searchParams.set(TASK, taskId);
  return address;
}

function addEntry(taskId: string | null): void {
  // Preserves Next's state, without which it would reload the page.
  window.history.pushState({ ...window.history.state, [MARK]: true }, "", addressNaming(taskId));
}
