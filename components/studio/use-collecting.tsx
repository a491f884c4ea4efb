"use client";

import { type ReactNode, useState } from "react";
import { useSWRConfig } from "swr";
import { COLLECTIONS } from "@/lib/client/use-collections";
import type { Gallery } from "@/lib/client/use-gallery";
import type { TaskResource } from "@/lib/contract/task";
import { notify } from "../ui/notify";
import { moveTasks } from "./move-tasks";
import { useOnDemand } from "./use-on-demand";

const load = () => import("./collect-dialog").then((module) => module.CollectDialog);

type Collecting = {
  /** Opens the dialog that adds tasks to collections. */
  collect: (tasks: readonly TaskResource[]) => void;
  /** Removes tasks from the shown collection, with undo. */
  takeOut: (tasks: readonly TaskResource[]) => void;
  dialog: ReactNode;
};

/** Adds tasks to collections and removes them. @param current the id of the shown collection */
export function useCollecting(
  { hide, show }: Pick<Gallery, "hide" | "show">,
  current: string | undefined,
): Collecting {
  const { mutate } = useSWRConfig();
  const [Dialog, bring] = useOnDemand(load);
  const [collected, setCollected] = useState<readonly TaskResource[]>([]);
  const reread = () => mutate((key) => typeof key === "string" && key.startsWith(COLLECTIONS));

  function collect(tasks: readonly TaskResource[]) {
    if (tasks.length > 0) bring(() => setCollected(tasks));
  }

  async function takeOut(tasks: readonly TaskResource[]) {
    if (current === undefined) return;
    const ids = tasks.map(({ task_id }) => task_id);
    hide(...ids);
    try {
      await moveTasks("remove", current, tasks);
      void notify(
        "message",
        ids.length === 1 ? "Removed from the collection." : `${ids.length} removed from the collection.`,
        {
          action: { label: "Undo", onClick: () => void putBack(current, tasks) },
        },
      );
    } catch {
      for (const task of tasks) show(task);
      void notify("error", "It could not be removed. Try again.");
    }
    void reread();
  }

  async function putBack(collectionId: string, tasks: readonly TaskResource[]) {
    try {
      await moveTasks("add", collectionId, tasks);
      for (const task of tasks) show(task);
    } catch {
      void notify("error", "It could not be put back. Try again.");
    }
    void reread();
  }

  const dialog = Dialog && collected.length > 0 && (
    <Dialog
      tasks={collected}
      current={current}
      onTakenOut={(tasks, { id }) => id === current && hide(...tasks.map(({ task_id }) => task_id))}
      onClose={() => {
        setCollected([]);
        void reread();
      }}
    />
  );
  return { collect, takeOut: (tasks) => void takeOut(tasks), dialog };
}
