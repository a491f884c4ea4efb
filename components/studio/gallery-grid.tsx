"use client";

import type { TaskResource } from "@/lib/contract/task";
import { Skeleton } from "../ui/skeleton";
import { sizeOf } from "./draft";
import { FailedCard } from "./failed-card";
import { ImageCard } from "./image-card";
import { hasImage, type TaskActions } from "./task-actions";
import type { Submission } from "./use-submit";
import { WaitingCard } from "./waiting-card";

const ROWS =
  "flex flex-wrap gap-2 [--row:9.5rem] sm:gap-3 sm:[--row:13rem] xl:[--row:16rem] " +
  // What is left of the last row stays empty, rather than that its pictures are blown up.
  "after:content-[''] after:grow-[1000]";

type GalleryGridProps = {
  /** Sent, and not listed yet. */
  waiting: readonly Submission[];
  tasks: readonly TaskResource[];
  actions: TaskActions;
  /** Whether it is about to change: another filter is being read. */
  isStale: boolean;
};

/** The tasks in justified rows, newest first. */
export function GalleryGrid({ waiting, tasks, actions, isStale }: GalleryGridProps) {
  return (
    <ul aria-label="Your pictures" aria-busy={isStale} className={`${ROWS} ${isStale ? "opacity-50" : ""}`}>
      {waiting.map(({ id, sentAtMs, ...submission }) => (
        <WaitingCard
          key={id}
          {...submission}
          state={submission.taskId ? "pending" : "sending"}
          since={sentAtMs}
        />
      ))}
      {tasks.map((task) => (
        <Card key={task.task_id} task={task} actions={actions} />
      ))}
    </ul>
  );
}

function Card({ task, actions }: { task: TaskResource; actions: TaskActions }) {
  if (hasImage(task)) return <ImageCard task={task} actions={actions} />;
  if (task.status === "failed") {
    const { retry, reuse, remove } = actions;
    return (
      <FailedCard
        task={task}
        onRetry={() => retry(task)}
        onEdit={() => reuse(task)}
        onDelete={() => remove(task)}
      />
    );
  }
  if (task.status === "success") return null;
  const { prompt, status, created_at } = task;
  return <WaitingCard {...sizeOf(task)} prompt={prompt} state={status} since={Date.parse(created_at)} />;
}

const SHAPES = ["1/1", "2/3", "3/2", "3/4", "16/9", "1/1", "2/3", "4/3", "3/4"];

/** The gallery's shape while nothing of it is there. */
export function GallerySkeleton() {
  return (
    <div role="status" aria-label="Loading your pictures" className={ROWS}>
      {SHAPES.map((shape, index) => {
        const [width = 1, height = 1] = shape.split("/").map(Number);
        const ratio = width / height;
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move.
            key={index}
            style={{ flex: `${ratio} 1 calc(var(--row) * ${ratio})`, aspectRatio: ratio }}
          >
            <Skeleton className="size-full" />
          </div>
        );
      })}
    </div>
  );
}
