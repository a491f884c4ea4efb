import { useEffect, useRef } from "react";
import type { TaskResource } from "@/lib/contract/task";
import { type FinishedTask, hasImage } from "./task-actions";

/**
 * Opens a picture once, when the page is there. The address has named it, and names it no longer: closed, it is to stay
 * closed when the page is loaded again.
 * @param wanted null: nothing to open
 */
export function useOpenAtOnce(wanted: TaskResource | null, open: (task: FinishedTask) => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    const address = new URL(window.location.href);
    if (!address.searchParams.has("task")) return;
    address.searchParams.delete("task");
    window.history.replaceState(window.history.state, "", address);
    if (wanted && hasImage(wanted)) open(wanted);
  }, [wanted, open]);
}
