"use client";

import { X } from "lucide-react";
import { memo } from "react";
import { isUnfinished } from "@/lib/client/use-gallery";
import type { ModelResource } from "@/lib/contract/models";
import type { QueuePlace, TaskResource } from "@/lib/contract/task";
import { Button } from "../ui/button";
import { Credits } from "../ui/credits";
import { Spinner } from "../ui/spinner";
import { expectedSeconds, roughly } from "./expected-time";
import { placeInWords } from "./place-in-line";
import type { TaskActions } from "./task-actions";
import type { Submission } from "./use-submit";

type QueueStripProps = {
  waiting: readonly Submission[];
  tasks: readonly TaskResource[];
  models: readonly ModelResource[];
  actions: TaskActions;
};

/** Unfinished tasks in one line: how many are being drawn and waiting, and for how much longer. */
export const QueueStrip = memo(function QueueStrip(props: QueueStripProps) {
  const { waiting, tasks, models, actions } = props;
  const unfinished = tasks.filter(isUnfinished);
  const drawing = unfinished.filter(({ status }) => status === "processing").length;
  const inLine = unfinished.length - drawing + waiting.length;
  // A vendor charges for what it is drawing, but not for what is waiting.
  const interruptible = new Set(models.filter((model) => model.cancels_processing).map(({ id }) => id));
  const refunded = unfinished.filter(({ status, model }) => status === "pending" || interruptible.has(model));
  const refund = refunded.reduce((sum, { credits_used }) => sum + credits_used, 0);
  const known = unfinished.flatMap((task) => ("progress" in task ? (task.progress ?? []) : []));
  const done = known.reduce((sum, part) => sum + part, 0) / Math.max(1, known.length);
  if (drawing + inLine === 0) return null;
  return (
    <section
      aria-label="Queue"
      // If it fits beside the heading, the pictures do not move as it comes and goes.
      className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-sm max-xl:order-last max-xl:min-h-11 max-xl:w-full max-xl:rounded-md max-xl:border max-xl:border-line max-xl:bg-surface max-xl:px-3 max-xl:py-1.5 xl:ml-auto xl:min-h-8"
    >
      <p className="flex items-center gap-2">
        <Spinner className="size-4" />
        <span>
          {[drawing > 0 && `${drawing} drawing`, inLine > 0 && `${inLine} waiting`]
            .filter(Boolean)
            .join(", ")}
          <Remaining {...{ unfinished, waiting, tasks }} isDrawing={drawing > 0} />
        </span>
      </p>
      {known.length > 0 && (
        <span className="flex items-center gap-2 text-ink-muted tabular-nums">
          <progress
            aria-label="Progress"
            value={done}
            className="meter h-1.5 w-16 rounded-full text-blossom"
          />
          {Math.round(done * 100)} %
        </span>
      )}
      {unfinished.length > 0 && (
        <Button
          size="sm"
          variant="ghost"
          className="max-xl:ml-auto"
          onClick={() => actions.cancel(unfinished)}
        >
          <X aria-hidden="true" />
          {unfinished.length === 1 ? "Cancel" : "Cancel all"}
          {refund > 0 && (
            <span className="inline-flex gap-1 font-normal text-ink-muted">
              <Credits amount={refund} /> back
            </span>
          )}
        </Button>
      )}
    </section>
  );
});

/**
 * The queue position of the first waiting task, and the time until all are done: the server's estimate, or else that of recent
 * pictures drawn one after another.
 */
function Remaining({
  unfinished,
  waiting,
  tasks,
  isDrawing,
}: Pick<QueueStripProps, "waiting" | "tasks"> & {
  unfinished: readonly TaskResource[];
  /** Whether one is being drawn: then it is obvious that the next one is next. */
  isDrawing: boolean;
}) {
  const places = unfinished.flatMap((task) => ("queue" in task ? (task.queue ?? []) : []));
  const first = places.reduce<QueuePlace | undefined>(
    (best, place) => (best && best.position <= place.position ? best : place),
    undefined,
  );
  const estimates = places.map(({ estimated_seconds }) => estimated_seconds ?? Number.NaN);
  const seconds =
    estimates.length > 0
      ? Math.max(...estimates)
      : unfinished.reduce((sum, { model }) => sum + (expectedSeconds(tasks, model) ?? Number.NaN), 0);
  const isKnown = Number.isFinite(seconds) && waiting.length === 0 && seconds > 0;
  return (
    <span className="text-ink-muted">
      {first && !(isDrawing && first.position === 1) && `\u00a0· ${placeInWords(first)}`}
      {isKnown && `\u00a0· about ${roughly(seconds)} to go`}
    </span>
  );
}
