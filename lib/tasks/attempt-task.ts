import type { Logger } from "pino";
import type { Database } from "@/db/client";
import type { TaskRow } from "@/db/queries/tasks";
import { GenerationError, UNEXPECTED_FAILURE } from "@/lib/generation-error";
import { logger } from "@/lib/logger";
import { failTask } from "./fail-task";
import { PolicyRefusal } from "./policy-refusal";

/** How the queue has a task worked on. */
export type Attempt = {
  taskId: string;
  /** Whether the queue gives up after this one: then a failure ends the task. */
  isLastAttempt: boolean;
  /** Ends the attempt early, because its time is over or the process stops; another one follows. */
  signal: AbortSignal;
};

type Parts = {
  /** Takes the task; undefined where there is nothing to do. */
  claim: (db: Database, task: { id: string }) => Promise<TaskRow | undefined>;
  /** @returns whether it ended the task */
  work: (task: TaskRow, log: Logger) => Promise<boolean>;
};

/**
 * Claims a task and works on it. What fails for good ends the task, with the credits back.
 * @returns the task, if it has ended with this
 * @throws what made the attempt fail, where the queue is to try again
 */
export async function attemptTask(
  db: Database,
  { taskId, isLastAttempt, signal }: Attempt,
  { claim, work }: Parts,
): Promise<TaskRow | undefined> {
  const task = await claim(db, { id: taskId });
  if (!task) return undefined;
  const log = logger().child({ taskId, requestId: task.requestId, attempt: task.attempt, model: task.model });
  try {
    return (await work(task, log)) ? task : undefined;
  } catch (error) {
    const isFinal = isLastAttempt || (error instanceof GenerationError && !error.retryable);
    if (signal.aborted || !isFinal) {
      log.warn({ err: error }, "attempt failed, the queue tries again");
      throw error;
    }
    return (await endTask(db, task, error, log)) ? task : undefined;
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
  else log[known?.isByUser ? "info" : "error"]({ err: error }, "task failed");
  return hasEnded;
}
