import type { Database } from "@/db/client";
import { insertRefund, lockPayer } from "@/db/queries/ledger";
import { markFailed } from "@/db/queries/tasks";
import { recordTask } from "@/lib/telemetry/record-task";

/**
 * Ends an unfinished task as failed and gives its credits back: both, once, however often it is called.
 * @param attempt only while this claim is the current one; left out: whoever has the task
 * @param error one sentence for its owner
 * @returns whether this call ended it
 */
export async function failTask(
  db: Database,
  { id, attempt, error }: { id: string; attempt?: number; error: string },
): Promise<boolean> {
  const failed = await db.transaction(async (tx) => {
    // The account before the task, as everywhere: two that lock in different orders can wait for each other for ever.
    await lockPayer(tx, { taskId: id });
    const task = await markFailed(tx, { id, attempt, error });
    if (task) await insertRefund(tx, { taskId: id });
    return task;
  });
  if (failed) recordTask(failed, "failed");
  return failed !== undefined;
}
