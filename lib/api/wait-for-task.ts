import { AppError } from "@/lib/errors";
import { drainSignal } from "@/lib/status/draining";
import { awaitTask } from "@/lib/tasks/await-task";

/** Ends a wait: its time is up, the client has gone, or the process is stopping. */
function endOf(seconds: number, signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, drainSignal(), AbortSignal.timeout(seconds * 1_000)]);
}

/**
 * Waits for a task, up to a number of seconds.
 * @returns it once it has ended, or as it is when the time is up
 */
export function waitForTask(
  db: Parameters<typeof awaitTask>[0],
  task: Parameters<typeof awaitTask>[1],
  { seconds, signal }: { seconds: number; signal: AbortSignal },
): ReturnType<typeof awaitTask> {
  return awaitTask(db, task, endOf(seconds, signal));
}

/**
 * Stands in for a task that can no longer be read, because it was deleted in the meantime: what the submission
 * returned.
 */
export function unlessGone<T>(answered: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof AppError && error.code === "task_not_found") return answered;
    throw error;
  };
}
