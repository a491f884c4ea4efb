"use client";

import { Undo2 } from "lucide-react";
import { useState } from "react";
import { imagePath, smallCopyPath } from "@/lib/client/own-image";
import { read, send } from "@/lib/client/request";
import { TRASH_DAYS } from "@/lib/contract/retention";
import type { TaskResource } from "@/lib/contract/task";
import type { TaskPage } from "@/lib/contract/task-list";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { notify } from "../ui/notify";
import { PageHeader } from "../ui/page-header";
import { Picture } from "./picture";
import { shortened } from "./shortened";
import { hasImage } from "./task-actions";

const DAY_MS = 86_400_000;

/** Recently deleted pictures, newest first, which can be restored. */
export function Trash({ first }: { first: TaskPage }) {
  const [{ tasks, next_cursor }, setPage] = useState(first);
  const [isBusy, setBusy] = useState(false);

  async function restore({ task_id }: TaskResource) {
    try {
      await send("POST", `/api/v1/tasks/${task_id}/restore`);
      setPage((before) => ({ ...before, tasks: before.tasks.filter((task) => task.task_id !== task_id) }));
      void notify("success", "Restored.");
    } catch {
      void notify("error", "It could not be restored. Try again.");
    }
  }

  async function more() {
    setBusy(true);
    try {
      const page = await read<TaskPage>(
        `/api/v1/tasks?deleted=true&status=success&limit=100&cursor=${next_cursor}`,
      );
      setPage((before) => ({ ...page, tasks: [...before.tasks, ...page.tasks] }));
    } catch {
      void notify("error", "More could not be loaded. Try again.");
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <PageHeader
        title="Trash"
        lead={`Deleted pictures stay here for ${TRASH_DAYS} days, then they are gone for good.`}
        actions={
          <Button asChild variant="outline">
            <Link href="/studio">Back to your pictures</Link>
          </Button>
        }
      />
      {tasks.length === 0 && <EmptyState title="The trash is empty" />}
      <ul aria-label="Deleted pictures" className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-6">
        {tasks.filter(hasImage).map((task) => (
          <li key={task.task_id} className="flex flex-col gap-2 text-sm">
            <Picture
              src={smallCopyPath(imagePath(task.images[0]))}
              alt={shortened(task.prompt, 120)}
              width={task.width}
              height={task.height}
              loading="lazy"
              className="aspect-square w-full rounded-md bg-sunken object-cover object-[50%_15%]"
            />
            <span dir="auto" className="line-clamp-2 [overflow-wrap:anywhere]">
              {task.prompt}
            </span>
            <span className="text-ink-muted">{daysLeft(task)}</span>
            <Button
              variant="outline"
              size="sm"
              className="mt-auto max-sm:min-h-11"
              aria-label={`Restore ${shortened(task.prompt, 60)}`}
              onClick={() => void restore(task)}
            >
              <Undo2 aria-hidden="true" /> Restore
            </Button>
          </li>
        ))}
      </ul>
      {next_cursor !== null && (
        <div className="flex justify-center py-8">
          <Button variant="outline" loading={isBusy} onClick={() => void more()}>
            Load more
          </Button>
        </div>
      )}
    </>
  );
}

function daysLeft({ deleted_at }: TaskResource): string {
  if (!deleted_at) return "";
  const days = Math.max(0, Math.ceil(TRASH_DAYS - (Date.now() - Date.parse(deleted_at)) / DAY_MS));
  return days <= 1 ? "One day left" : `${days} days left`;
}
