import { useEffect, useRef } from "react";
import type { TaskResource } from "@/lib/contract/task";
import { type FinishedTask, hasImage } from "./task-actions";

/** Opens a picture once, when the page is there. @param wanted null: nothing to open */
export function useOpenAtOnce(wanted: TaskResource | null, open: (task: FinishedTask) => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || !wanted || !hasImage(wanted)) return;
    isDone.current = true;
    open(wanted);
  }, [wanted, open]);
}
