"use client";

import { ImagePlus, Shuffle } from "lucide-react";
import { imagePath, smallCopyPath } from "@/lib/client/own-image";
import { IconButton } from "../ui/icon-button";
import { CardFrame } from "./card-frame";
import { Picture } from "./picture";
import { shortened } from "./shortened";
import type { FinishedTask, TaskActions } from "./task-actions";

type ImageCardProps = {
  task: FinishedTask;
  actions: TaskActions;
};

/** The id of the button that opens a task's picture: the focus comes back to it. */
export function openerId(taskId: string): string {
  return `open-${taskId}`;
}

/** A picture in the gallery. A click opens it; two shortcuts appear on hover and focus, the rest is in the full view. */
export function ImageCard({ task, actions }: ImageCardProps) {
  return (
    <CardFrame width={task.width} height={task.height} className="group bg-sunken">
      <button
        type="button"
        id={openerId(task.task_id)}
        aria-haspopup="dialog"
        className="block size-full rounded-md focus-visible:-outline-offset-4"
        onClick={() => actions.open(task)}
      >
        <Picture
          src={smallCopyPath(imagePath(task.images[0]))}
          alt={shortened(task.prompt, 120)}
          width={task.width}
          height={task.height}
          loading="lazy"
          // The page's scripts come first.
          fetchPriority="low"
          className="size-full object-cover"
        />
      </button>
      {/* Without a mouse there is no hover; there the full view has the same. */}
      <div className="absolute right-2 bottom-2 flex gap-1.5 opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:hidden">
        <IconButton
          label="Remix"
          size="sm"
          variant="veil"
          icon={<Shuffle aria-hidden="true" />}
          onClick={() => actions.remix(task)}
        />
        <IconButton
          label="Use as reference"
          size="sm"
          variant="veil"
          icon={<ImagePlus aria-hidden="true" />}
          onClick={() => actions.refer(task)}
        />
      </div>
    </CardFrame>
  );
}
