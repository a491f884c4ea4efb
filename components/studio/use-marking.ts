"use client";

import { send } from "@/lib/client/request";
import type { Gallery } from "@/lib/client/use-gallery";
import type { TaskResource } from "@/lib/contract/task";
import { notify } from "../ui/notify";
import { failuresOf } from "./each-of";

/** Makes tasks favourites, optimistically, and reverts if the server fails. */
export function useMarking({ show }: Pick<Gallery, "show">) {
  return async function mark(tasks: readonly TaskResource[], favourite: boolean) {
    const changed = tasks.filter((task) => task.favourite !== favourite);
    for (const task of changed) show({ ...task, favourite });
    const failed = await failuresOf(changed, ({ task_id }) =>
      send("PATCH", `/api/v1/tasks/${task_id}`, { favourite }),
    );
    for (const task of failed) show(task);
    if (failed.length > 0) void notify("error", "It could not be changed. Try again.");
  };
}
