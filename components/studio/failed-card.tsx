"use client";

import { CircleAlert, Pencil, RotateCcw, Trash2 } from "lucide-react";
import type { TaskResource } from "@/lib/contract/task";
import { Button } from "../ui/button";
import { TextLink } from "../ui/text-link";

type FailedCardProps = {
  task: Extract<TaskResource, { status: "failed" }>;
  onRetry: () => void;
  onEdit: () => void;
  onDelete: () => void;
};

/** A picture that did not come about: why, and that it cost nothing. It is as high as its row, or as its words. */
export function FailedCard({ task, onRetry, onEdit, onDelete }: FailedCardProps) {
  const isRefused = task.error_code === "content_policy";
  return (
    <li className="min-h-40 max-w-md grow basis-64 rounded-md border border-line bg-surface">
      <div className="flex h-full flex-col gap-2 overflow-y-auto p-3 text-sm">
        <p className="flex items-center gap-1.5 font-semibold text-danger">
          <CircleAlert aria-hidden="true" className="size-4 shrink-0" />
          Not drawn
        </p>
        <p>
          {task.error}
          {isRefused && (
            <>
              {" "}
              <TextLink href="/policy">What is not drawn</TextLink>
            </>
          )}
        </p>
        <p dir="auto" className="line-clamp-2 text-ink-muted [overflow-wrap:anywhere]">
          {task.prompt}
        </p>
        <div className="mt-auto flex flex-wrap gap-1.5 pt-1">
          {/* What was refused would end alike. */}
          {!isRefused && (
            // The second click of a double click would be paid for, too.
            <Button size="sm" variant="outline" onClick={(event) => event.detail < 2 && onRetry()}>
              <RotateCcw aria-hidden="true" /> Try again
            </Button>
          )}
          {/* A reference that was not to be had may never be. */}
          {(isRefused || task.image_input.length > 0) && (
            <Button size="sm" variant="outline" onClick={onEdit}>
              <Pencil aria-hidden="true" /> Change it
            </Button>
          )}
          <Button size="sm" variant="ghost" onClick={onDelete}>
            <Trash2 aria-hidden="true" /> Delete
          </Button>
        </div>
      </div>
    </li>
  );
}
