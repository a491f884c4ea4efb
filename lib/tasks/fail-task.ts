import type { Database } from "@/db/client";
import { insertRefund, lockPayer } from "@/db/queries/ledger";
import { insertRefusal } from "@/db/queries/policy-refusals";
import { markFailed } from "@/db/queries/task-work";
import { disownUpload } from "@/db/queries/uploads";
import type { TaskStatus } from "@/lib/closed-lists";
import type { FailureCode } from "@/lib/failure-codes";
import { newId } from "@/lib/ids";
import { authSecret } from "@/lib/service-secret";
import { instruments } from "@/lib/telemetry/instruments";
import { recordTask } from "@/lib/telemetry/record-task";
import { enqueueTaskEvents } from "@/lib/webhooks/enqueue-task-events";
import { wakeDelivering } from "@/lib/webhooks/wake-delivering";
import { announceTask } from "./announce-task";
import type { PolicyRefusal } from "./policy-refusal";

type Failure = {
  id: string;
  attempt?: number;
  from?: readonly TaskStatus[];
  error: string;
  code: FailureCode;
  refusal?: PolicyRefusal;
};

/**
 * Marks an unfinished task as failed and refunds it, both exactly once, however often it is called. An upload that the content
 * policy refused is removed at the next sweep.
 * @param attempt only if this claim is current; omitted: whoever holds the task
 * @param from only from this status; omitted: from any unfinished one
 * @param error one sentence for its owner
 * @param code the kind of failure
 * @param refusal the content policy's refusal, to be recorded
 * @returns whether this call ended it
 */
export async function failTask(
  db: Database,
  { id, attempt, from, error, code, refusal }: Failure,
): Promise<boolean> {
  const failed = await db.transaction(async (tx) => {
    // The account before the task, in the same order as everywhere, to avoid deadlocks.
    await lockPayer(tx, { taskId: id });
    const task = await markFailed(tx, { id, attempt, from, error, code });
    if (!task) return undefined;
    await insertRefund(tx, { taskId: id });
    if (refusal) {
      const { rule, stage, reference } = refusal;
      const hash = refusal.hash(authSecret());
      await insertRefusal(tx, { id: newId("refusal"), taskId: id, rule, stage, hash });
      const path = reference === undefined ? undefined : task.imageInput[reference];
      if (path !== undefined) await disownUpload(tx, { path });
    }
    await enqueueTaskEvents(tx, { ...task, status: "failed" });
    return task;
  });
  if (failed) announceTask(failed);
  if (failed) wakeDelivering();
  if (failed) recordTask(failed, refusal ? "refused" : code === "cancelled" ? "cancelled" : "failed");
  if (failed && refusal) instruments().refused.add(1, { stage: refusal.stage, rule: refusal.rule });
  return failed !== undefined;
}
