import type { Logger } from "pino";
import type { Database } from "@/db/client";
import type { ClaimedTask } from "@/db/queries/task-work";
import type { TaskRow } from "@/db/queries/tasks";
import { GenerationError, TOO_LONG, UNEXPECTED_FAILURE } from "@/lib/generation-error";
import { logger } from "@/lib/logger";
import { rejectWhenAborted } from "@/lib/reject-when-aborted";
import { announceTask } from "./announce-task";
import { failTask } from "./fail-task";
import { followTask } from "./follow-task";
import { PolicyRefusal } from "./policy-refusal";

/** How long a task may be worked on, across all attempts and the pauses between them. */
export const LONGEST_WORK_MS = 600_000;

/** How the queue runs an attempt. */
export type Attempt = {
  taskId: string;
  /** Whether this is the last attempt, whose failure ends the task. */
  isLastAttempt: boolean;
  /** Ends the attempt early, because its time is up or the process is stopping; another one follows. */
  signal: AbortSignal;
};

type Parts = {
  /** Claims the task; undefined if there is nothing to do. */
  claim: (db: Database, task: { id: string }) => Promise<(TaskRow & Partial<ClaimedTask>) | undefined>;
  /** Does the work. @returns whether it ended the task */
  work: (
    task: TaskRow & Partial<ClaimedTask>,
    tools: { log: Logger; signal: AbortSignal },
  ) => Promise<boolean>;
};

/**
 * Claims a task and works on it. A permanent failure ends the task and refunds it, and so does running out of time.
 * Work that ignores its signal is not waited for: its late result is discarded.
 * @returns the task, if it has ended with this, or in the meantime
 * @throws what made the attempt fail, if the queue should retry
 */
export async function attemptTask(
  db: Database,
  attempt: Attempt,
  { claim, work }: Parts,
): Promise<TaskRow | undefined> {
  // Subscribes before the claim, so that no cancellation is missed.
  const { ended, letGo } = followTask(db, attempt.taskId);
  try {
    const task = await claim(db, { id: attempt.taskId });
    if (task?.status === "processing") announceTask(task);
    return task && (await workOn(db, task, { ...attempt, ended, work }));
  } finally {
    letGo();
  }
}

async function workOn(
  db: Database,
  task: TaskRow & Partial<ClaimedTask>,
  { taskId, isLastAttempt, signal, ended, work }: Attempt & Pick<Parts, "work"> & { ended: AbortSignal },
): Promise<TaskRow | undefined> {
  const log = logger().child({ taskId, requestId: task.requestId, attempt: task.attempt, model: task.model });
  const deadline = AbortSignal.timeout(Math.max(0, Math.ceil(LONGEST_WORK_MS - (task.workedMs ?? 0))));
  const either = AbortSignal.any([signal, deadline, ended]);
  const abortion = rejectWhenAborted(either);
  try {
    const hasEnded = await Promise.race([work(task, { log, signal: either }), abortion.rejection]);
    return hasEnded ? task : undefined;
  } catch (error) {
    if (ended.aborted) {
      log.info("ended elsewhere, work on it is abandoned");
      return task;
    }
    if (deadline.aborted && !signal.aborted) {
      const tooLong = new GenerationError(TOO_LONG, { code: "timeout", retryable: false, cause: error });
      return (await endTask(db, task, tooLong, log)) ? task : undefined;
    }
    const isFinal = isLastAttempt || (error instanceof GenerationError && !error.retryable);
    if (signal.aborted || !isFinal) {
      log.warn(shownInLog(error), "attempt failed, the queue retries");
      throw error;
    }
    return (await endTask(db, task, error, log)) ? task : undefined;
  } finally {
    abortion.forget();
  }
}

async function endTask(
  db: Database,
  { id, attempt }: TaskRow,
  error: unknown,
  log: Logger,
): Promise<boolean> {
  const known = error instanceof GenerationError ? error : undefined;
  const refusal = error instanceof PolicyRefusal ? error : undefined;
  const message = known?.message ?? UNEXPECTED_FAILURE;
  const hasEnded = await failTask(db, {
    id,
    attempt,
    error: message,
    code: known?.code ?? "internal",
    refusal,
  });
  if (refusal) log.info({ stage: refusal.stage, rule: refusal.rule, err: refusal.cause }, "task refused");
  else log[known?.isByUser ? "info" : "error"](shownInLog(error), "task failed");
  return hasEnded;
}

/** Messages to a task's owner may quote their input, so of failures caused by input only the kind is logged. */
function shownInLog(error: unknown): object {
  return error instanceof GenerationError && error.isByUser ? { code: error.code } : { err: error };
}
