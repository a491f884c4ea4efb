import { useEffect, useRef } from "react";

/** In the history's state: this entry is what lies open over the studio. */
const MARK = "girlgeneratorPicture";
const TASK = "task";

type OpenAddressOptions = {
  /** Whether something lies open: a picture, or several that are compared. */
  isOpen: boolean;
  /** The id of the task whose picture is open; null where none is. */
  openId: string | null;
  /** Opens the picture of a task. @returns whether there is one */
  open: (taskId: string) => boolean;
  /** Closes what lies on top. @returns whether something is still open, which the next Back is for */
  close: () => boolean;
};

/**
 * Lets the browser's Back close what is open, as people on phones expect. Opening adds an entry to the history, whose
 * address names the picture: a reload, Forward and a link show it again. Closing by other means takes the entry off.
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
      // Where there is nothing to be seen any more, a Back would seem to do nothing.
      const named = namedTask();
      if (named === null || !open(named)) window.history.back();
    };
    const arrival = setTimeout(() => {
      if (isMarked()) return onMove();
      const named = namedTask();
      if (named === null) return;
      // A link led here. Closed, it is to stay closed.
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

  // One leafs from picture to picture without a step to go back by.
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
  // Next keeps its own things in the state, and reloads a page whose entry lacks them.
  window.history.pushState({ ...window.history.state, [MARK]: true }, "", addressNaming(taskId));
}
