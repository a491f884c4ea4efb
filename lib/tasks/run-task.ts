import type { Database } from "@/db/client";
import { insertImages } from "@/db/queries/images";
import { claimTask, markSucceeded, type TaskRow } from "@/db/queries/tasks";
import { newId } from "@/lib/ids";
import { logger } from "@/lib/logger";
import { generatedPath } from "@/lib/media/generated-path";
import type { ImageStore } from "@/lib/media/image-store";
import type { Network } from "@/lib/net/network";
import { PolicyRefusal } from "@/lib/policy/policy-refusal";
import { recordTask } from "@/lib/telemetry/record-task";
import { failTask } from "./fail-task";
import { type GeneratedImage, generateForTask } from "./generate-for-task";
import { GenerationError, NOT_STORED, UNEXPECTED_FAILURE } from "./generation-error";

/** What a worker works with. */
export type WorkerParts = { db: Database; store: ImageStore; network: Network };

type Attempt = {
  taskId: string;
  /** Whether the queue gives up after this one: then a failure ends the task. */
  isLastAttempt: boolean;
  /** Ends the attempt early, because its time is over or the process stops; another one follows. */
  signal: AbortSignal;
};

/**
 * Works on a task: claims it, generates, stores, settles. May run several times for one task, at once even: only the
 * latest claim can settle it, once.
 * @throws what made the attempt fail, where the queue is to try again
 */
export async function runTask(parts: WorkerParts, { taskId, isLastAttempt, signal }: Attempt): Promise<void> {
  const startedAt = performance.now();
  const task = await claimTask(parts.db, { id: taskId });
  if (!task) return;
  const log = logger().child({ taskId, requestId: task.requestId, attempt: task.attempt, model: task.model });
  try {
    const image = await generateForTask(task, { ...parts, signal });
    const settled = await settle(parts, task, image);
    if (settled) recordTask(task, "success");
    const durationMs = Math.round(performance.now() - startedAt);
    log.info({ settled, durationMs }, settled ? "task succeeded" : "late result thrown away");
  } catch (error) {
    const isFinal = isLastAttempt || (error instanceof GenerationError && !error.retryable);
    if (signal.aborted || !isFinal) {
      log.warn({ err: error }, "attempt failed, the queue tries again");
      throw error;
    }
    const known = error instanceof GenerationError ? error : undefined;
    const refusal = error instanceof PolicyRefusal ? error : undefined;
    await failTask(parts.db, {
      id: task.id,
      attempt: task.attempt,
      error: known?.message ?? UNEXPECTED_FAILURE,
      refusal,
    });
    if (refusal) log.info({ stage: refusal.stage, rule: refusal.rule, err: refusal.cause }, "task refused");
    else log[known?.isByUser ? "info" : "error"]({ err: error }, "task failed");
  }
}

/**
 * Stores the picture, then says so; what is stored for an attempt that is no longer the current one is taken back.
 * @throws GenerationError when the store does not take it
 */
async function settle({ db, store }: WorkerParts, task: TaskRow, image: GeneratedImage): Promise<boolean> {
  const path = generatedPath(task.id, task.attempt);
  await store.put(path, image.bytes).catch((cause: unknown) => {
    throw new GenerationError(NOT_STORED, { retryable: true, cause });
  });
  const { width, height, bytes } = image;
  const settled = await db.transaction(async (tx) => {
    if (!(await markSucceeded(tx, { id: task.id, attempt: task.attempt, width, height }))) return false;
    const id = newId("image");
    const row = { id, taskId: task.id, position: 0, path, contentType: "image/png", width, height };
    await insertImages(tx, [{ ...row, bytes: bytes.byteLength }]);
    return true;
  });
  if (!settled) await store.delete([path]);
  return settled;
}
