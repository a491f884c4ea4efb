"use client";

import { send } from "@/lib/client/request";
import type { Gallery } from "@/lib/client/use-gallery";
import { UNDO_MINUTES } from "@/lib/contract/retention";
import type { TaskResource } from "@/lib/contract/task";
import { notify } from "../ui/notify";

const UNDO_SHOWN_MS = 10_000;

/** Deletes tasks: out of sight at once, with a way back. */
export function useRemoval({ hide, show }: Pick<Gallery, "hide" | "show">) {
  async function restore(taskId: string) {
    try {
      show(await send<TaskResource>("POST", `/api/v1/gallery/${taskId}/restore`));
    } catch {
      void notify("error", `It could not be brought back. Try again within ${UNDO_MINUTES} minutes.`, {
        action: { label: "Try again", onClick: () => void restore(taskId) },
      });
    }
  }

  return async function remove(task: TaskResource) {
    const { task_id } = task;
    hide(task_id);
    try {
      await send("DELETE", `/api/v1/gallery/${task_id}`);
      // It may have been read once more in between.
      hide(task_id);
      void notify("message", "Deleted.", {
        duration: UNDO_SHOWN_MS,
        action: { label: "Undo", onClick: () => void restore(task_id) },
      });
    } catch {
      void notify("error", "It could not be deleted, so it is still here. Try again.");
      show(task);
    }
  };
}
