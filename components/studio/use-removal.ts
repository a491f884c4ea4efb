"use client";

import { send } from "@/lib/client/request";
import type { Gallery } from "@/lib/client/use-gallery";
import { TRASH_DAYS } from "@/lib/contract/retention";
import type { TaskResource } from "@/lib/contract/task";
import { notify } from "../ui/notify";
import { failuresOf } from "./each-of";

const UNDO_SHOWN_MS = 10_000;

/** Deletes tasks, which disappear immediately, with a single undo for all. */
export function useRemoval({ hide, show }: Pick<Gallery, "hide" | "show">) {
  async function restore(ids: readonly string[]) {
    const lost = await failuresOf(ids, async (id) =>
      show(await send<TaskResource>("POST", `/api/v1/tasks/${id}/restore`)),
    );
    if (lost.length === 0) return;
    const what = lost.length === 1 ? "It" : `${lost.length} of them`;
    void notify("error", `${what} could not be restored. Try again within ${TRASH_DAYS} days.`, {
      action: { label: "Try again", onClick: () => void restore(lost) },
    });
  }

  return async function remove(tasks: readonly TaskResource[]) {
    const ids = tasks.map((task) => task.task_id);
    hide(...ids);
    const kept = new Set(await failuresOf(ids, (id) => send("DELETE", `/api/v1/tasks/${id}`)));
    const gone = ids.filter((id) => !kept.has(id));
    // They may have been re-read in between.
    hide(...gone);
    for (const task of tasks) if (kept.has(task.task_id)) show(task);
    if (kept.size > 0) {
      const what =
        ids.length === 1
          ? "It could not be deleted, so it is"
          : `${kept.size} could not be deleted, so they are`;
      void notify("error", `${what} still here. Try again.`);
    }
    if (gone.length > 0)
      void notify("message", gone.length === 1 ? "Deleted." : `${gone.length} deleted.`, {
        duration: UNDO_SHOWN_MS,
        action: { label: "Undo", onClick: () => void restore(gone) },
      });
  };
}
