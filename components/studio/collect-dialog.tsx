"use client";

import { Check, ImageUp } from "lucide-react";
import { useState } from "react";
import { RequestProblem, send } from "@/lib/client/request";
import { COLLECTIONS, useCollections } from "@/lib/client/use-collections";
import type { CollectionResource } from "@/lib/contract/collections";
import type { TaskResource } from "@/lib/contract/task";
import { Checkbox } from "../ui/checkbox";
import { Dialog, DialogContent } from "../ui/dialog";
import { IconButton } from "../ui/icon-button";
import { notify } from "../ui/notify";
import { CollectionLabel } from "./collection-label";
import { CollectionNameForm } from "./collection-name-form";
import { type Move, moveTasks } from "./move-tasks";

type CollectDialogProps = {
  /** The tasks to collect, at least one. */
  tasks: readonly TaskResource[];
  /** The id of the collection shown in the gallery. */
  current: string | undefined;
  /** Called with tasks removed from a collection. */
  onTakenOut: (tasks: readonly TaskResource[], collection: CollectionResource) => void;
  onClose: () => void;
};

/**
 * Adds pictures to collections. For a single one, it shows which collections contain it, and can remove it; several can be added
 * to one, or removed from the one shown.
 */
export function CollectDialog({ tasks, current, onTakenOut, onClose }: CollectDialogProps) {
  const single = tasks.length === 1 ? tasks[0] : undefined;
  const { data: collections, error, mutate } = useCollections();
  const holding = useCollections(single?.task_id ?? null);
  const [isMoved, setMoved] = useState(false);
  const [busy, setBusy] = useState<string>();
  const left = collections?.find(({ id }) => id === current);
  const holds = ({ id }: CollectionResource) => holding.data?.some((one) => one.id === id) ?? false;

  async function act(collection: CollectionResource, work: () => Promise<unknown>) {
    setBusy(collection.id);
    try {
      await work();
    } catch (cause) {
      if (!(cause instanceof RequestProblem)) throw cause;
      const why = cause.code === "unreachable" ? "Check your connection and try again." : cause.message;
      void notify("error", why);
    } finally {
      await Promise.all([mutate(), holding.mutate()]);
      setBusy(undefined);
    }
  }

  const move = (kind: Move, collection: CollectionResource) => moveTasks(kind, collection.id, tasks);

  function choose(collection: CollectionResource) {
    if (single)
      return act(collection, async () => {
        const isOut = holds(collection);
        await move(isOut ? "remove" : "add", collection);
        if (isOut) onTakenOut(tasks, collection);
      });
    return act(collection, async () => {
      await move("add", collection);
      if (isMoved && left && left.id !== collection.id) {
        await move("remove", left);
        onTakenOut(tasks, left);
      }
      onClose();
      void notify("success", `${tasks.length.toLocaleString("en")} pictures are in “${collection.name}”.`);
    });
  }

  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={single ? "Collections of this picture" : `Put ${tasks.length} pictures into`}
        size="md"
      >
        <div className="flex flex-col gap-5">
          <CollectionNameForm onDone={(made) => void choose(made)} />
          {error && <p className="text-sm text-danger">They could not be loaded. Close and try again.</p>}
          {!single && left && (
            <Checkbox
              label={`And out of “${left.name}”`}
              checked={isMoved}
              onChange={(event) => setMoved(event.target.checked)}
            />
          )}
          <ul aria-label="Your collections" className="empty:hidden">
            {collections?.map((one) => (
              <li key={one.id} className="flex items-center gap-1 border-b border-line py-1 last:border-b-0">
                <button
                  type="button"
                  aria-pressed={single ? holds(one) : undefined}
                  aria-busy={busy === one.id}
                  disabled={busy !== undefined || (single && !holding.data)}
                  onClick={() => void choose(one)}
                  className="flex min-w-0 grow items-center gap-3 rounded-sm p-1 text-left text-[0.9375rem] hover:bg-sunken disabled:opacity-60"
                >
                  <CollectionLabel collection={one} />
                  {single && holds(one) && <Check aria-hidden="true" className="size-5 shrink-0" />}
                </button>
                {single && holds(one) && (
                  <IconButton
                    label={`Use as the cover of ${one.name}`}
                    aria-pressed={one.cover_task_id === single.task_id}
                    variant={one.cover_task_id === single.task_id ? "solid" : "ghost"}
                    icon={<ImageUp aria-hidden="true" />}
                    onClick={() =>
                      void act(one, () =>
                        send("PATCH", `${COLLECTIONS}/${one.id}`, {
                          cover_task_id: one.cover_task_id === single.task_id ? null : single.task_id,
                        }),
                      )
                    }
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      </DialogContent>
    </Dialog>
  );
}
