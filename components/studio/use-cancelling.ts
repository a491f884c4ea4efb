"use client";

import { useSWRConfig } from "swr";
import type { z } from "zod";
import { send } from "@/lib/client/request";
import { CREDITS_KEY } from "@/lib/client/use-credits";
import type { Gallery } from "@/lib/client/use-gallery";
import type { CancelledTask, TaskResource } from "@/lib/contract/task";
import { notify } from "../ui/notify";
import { failuresOf } from "./each-of";

/** Cancels unfinished tasks, if possible, and announces the refund. */
export function useCancelling({ drop, refresh }: Pick<Gallery, "drop" | "refresh">) {
  const { mutate } = useSWRConfig();
  return async function cancel(tasks: readonly TaskResource[]) {
    let credits = 0;
    let goOn = 0;
    const failed = await failuresOf(tasks, async ({ task_id, credits_used }) => {
      const { cancelled, credits_remaining } = await send<z.output<typeof CancelledTask>>(
        "POST",
        `/api/v1/tasks/${task_id}/cancel`,
      );
      if (!cancelled) {
        goOn++;
        return;
      }
      credits += credits_used;
      void mutate(CREDITS_KEY, { credits_remaining }, { revalidate: false });
      // Tasks cancelled by the user need no card that says so.
      drop(task_id);
      await send("DELETE", `/api/v1/tasks/${task_id}`).catch(() => {});
    });
    void refresh();
    if (credits > 0)
      void notify("success", `Cancelled. ${credits === 1 ? "1 credit is" : `${credits} credits are`} back.`);
    if (goOn > 0) void notify("info", "It is already being drawn, and has been paid for.");
    if (failed.length > 0) void notify("error", "It could not be cancelled. Try again.");
  };
}
