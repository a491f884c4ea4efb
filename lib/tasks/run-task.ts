import type { Database } from "@/db/client";
import { insertImages } from "@/db/queries/images";
import { claimTask, markProgress, markSucceeded } from "@/db/queries/task-work";
import type { TaskRow } from "@/db/queries/tasks";
import { GenerationError, NOT_STORED } from "@/lib/generation-error";
import { newId } from "@/lib/ids";
import { DRAWING_ENDING } from "@/lib/media/copy-kinds";
import { generatedPath } from "@/lib/media/generated-path";
import { type ImageStore, pathOfCopy } from "@/lib/media/image-store";
import type { Network } from "@/lib/net/network";
import { recordTask } from "@/lib/telemetry/record-task";
import { enqueueTaskEvents } from "@/lib/webhooks/enqueue-task-events";
import { wakeDelivering } from "@/lib/webhooks/wake-delivering";
import { announceTask } from "./announce-task";
import { type Attempt, attemptTask } from "./attempt-task";
import { type GeneratedImage, generateForTask } from "./generate-for-task";
import { runTest } from "./run-test";
import { removeFetched, storeReferences } from "./store-references";

/** A worker's dependencies. */
export type WorkerParts = { db: Database; store: ImageStore; network: Network };

/**
 * Works on a task: claims it, generates, stores, settles. May run several times for one task, even concurrently: only the latest
 * claim can settle it, once.
 * @param references the store paths of references fetched for this task, which are removed when it ends
 * @param line the line of the job, which decides which of the model's servers draws
 * @throws what made the attempt fail, if the queue should retry
 */
export async function runTask(
  parts: WorkerParts,
  { references: fetched, line, ...attempt }: Attempt & { references?: string[]; line?: string | undefined },
): Promise<void> {
  const startedAt = performance.now();
  const { db, store } = parts;
  let references = fetched;
  const task = await attemptTask(db, attempt, {
    claim: claimTask,
    work: async (task, { log, signal }) => {
      // Omitted if there are no external references, or if an earlier version, which did not fetch them first, enqueued the task.
      references ??= task.livemode ? await storeReferences(task, parts, signal) : [];
      const onProgress = (progress: number) =>
        void markProgress(db, { ...task, progress }).then(
          () => announceTask(task),
          (error: unknown) => log.warn({ err: error }, "its progress could not be saved"),
        );
      const image = task.livemode
        ? await generateForTask(task, { db, store, references, line, signal, onProgress })
        : await runTest(task);
      const settled = await settle(parts, task, image);
      if (settled) announceTask(task);
      if (settled) wakeDelivering();
      if (settled) recordTask(task, "success");
      const durationMs = Math.round(performance.now() - startedAt);
      log.info({ settled, durationMs }, settled ? "task succeeded" : "late result discarded");
      return settled;
    },
  });
  if (task && references) await removeFetched(store, task, references);
}

/**
 * Stores the picture, then settles the task; if the attempt is no longer current, removes the picture again.
 * @throws GenerationError if the store does not accept it
 */
async function settle({ db, store }: WorkerParts, task: TaskRow, image: GeneratedImage): Promise<boolean> {
  const path = generatedPath(task, task.attempt);
  const { width, height, bytes, drawn, notDrawn, generation, vectors } = image;
  const puts = [store.put(path, bytes)];
  if (vectors) puts.push(store.put(pathOfCopy(path, DRAWING_ENDING), vectors));
  await Promise.all(puts).catch((cause: unknown) => {
    throw new GenerationError(NOT_STORED, { code: "internal", retryable: true, cause });
  });
  const settled = await db.transaction(async (tx) => {
    const { id: taskId, attempt } = task;
    const outcome = { width, height, drawn, notDrawn, generation };
    if (!(await markSucceeded(tx, { id: taskId, attempt, ...outcome }))) return false;
    const id = newId("image");
    const contentType = `image/${task.outputFormat}`;
    const row = { id, taskId: task.id, position: 0, path, contentType, width, height };
    await insertImages(tx, [{ ...row, bytes: bytes.byteLength, vectors: vectors !== undefined }]);
    await enqueueTaskEvents(tx, { ...task, status: "success" });
    return true;
  });
  if (!settled) await store.delete([path]);
  return settled;
}
