import { RotateCcw, X } from "lucide-react";
import { memo } from "react";
import type { ModelResource } from "@/lib/contract/models";
import type { TaskResource } from "@/lib/contract/task";
import { Button } from "../ui/button";
import { Credits } from "../ui/credits";
import type { TaskActions } from "./task-actions";

/** Fewer failures do not need a summary. */
const MANY_FAILED = 2;

type FailedTask = Extract<TaskResource, { status: "failed" }>;

type FailureStripProps = {
  tasks: readonly TaskResource[];
  models: readonly ModelResource[];
  actions: TaskActions;
};

/** A summary of several failed tasks, with actions. */
export const FailureStrip = memo(function FailureStrip({ tasks, models, actions }: FailureStripProps) {
  const ended = recentFailures(tasks);
  const failed = ended.filter((task) => task.error_code !== "cancelled");
  const retryable = failed.filter((task) => task.retryable);
  if (ended.length < MANY_FAILED) return null;
  return (
    <section
      aria-label="Failed pictures"
      // Beside the search, if there is room.
      className="flex flex-wrap items-center gap-1.5 text-sm max-xl:order-last max-xl:min-h-11 max-xl:w-full max-xl:rounded-md max-xl:border max-xl:border-line max-xl:bg-surface max-xl:px-3 max-xl:py-1.5 xl:ml-auto"
    >
      {failed.length > 0 ? (
        <span className="mr-1 font-medium text-danger">{failed.length} failed</span>
      ) : (
        <span className="mr-1 text-ink-muted">{ended.length} cancelled</span>
      )}
      {retryable.length > 0 && (
        <Button
          size="sm"
          variant="outline"
          onClick={(event) => event.detail < 2 && actions.retryAll(retryable)}
        >
          <RotateCcw aria-hidden="true" />
          {retryable.length === 1 ? "Retry one" : `Retry ${retryable.length}`}
          <Credits amount={creditsFor(retryable, models)} />
        </Button>
      )}
      <Button size="sm" variant="ghost" onClick={() => actions.dismiss(ended)}>
        <X aria-hidden="true" /> Dismiss all
      </Button>
    </section>
  );
});

/** The failed or cancelled tasks since the last finished picture; older ones have been seen. */
function recentFailures(tasks: readonly TaskResource[]): FailedTask[] {
  const failed: FailedTask[] = [];
  for (const task of tasks) {
    if (task.status === "failed") failed.push(task);
    else if (task.status === "success") break;
  }
  return failed;
}

/** The cost of repeating tasks, from current prices, since their own were refunded. */
function creditsFor(tasks: readonly FailedTask[], models: readonly ModelResource[]): number {
  const priceOf = (id: string) => models.find((model) => model.id === id)?.credits ?? 0;
  return tasks.reduce((sum, { model }) => sum + priceOf(model), 0);
}
