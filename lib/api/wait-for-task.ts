import { AppError } from "@/lib/errors";
import { drainSignal } from "@/lib/status/draining";
import { awaitTask } from "@/lib/tasks/await-task";

/** Ends a wait: its time is over, nobody waits any more, or the process stops and is asked elsewhere. */
function endOf(seconds: number, signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, drainSignal(), AbortSignal.timeout(seconds * 1_000)]);
}

/** A task once it has ended, or as it is when a caller has waited for so many seconds. */
export function waitForTask(
  db: Parameters<typeof awaitTask>[0],
  task: Parameters<typeof awaitTask>[1],
  { seconds, signal }: { seconds: number; signal: AbortSignal },
): ReturnType<typeof awaitTask> {
  return awaitTask(db, task, endOf(seconds, signal));
}

/** What a submission was answered, in the place of a task that has no more to tell: it was deleted meanwhile, or long ago. */
export function unlessGone<T>(answered: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof AppError && error.code === "task_not_found") return answered;
    throw error;
  };
}
