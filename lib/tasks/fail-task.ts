import type { Database } from "@/db/client";
import { insertRefund, lockPayer } from "@/db/queries/ledger";
import { markFailed } from "@/db/queries/tasks";

/**
 * Ends an unfinished task as failed and gives its credits back: both, once, however often it is called.
 * @param attempt only while this claim is the current one; left out: whoever has the task
 * @param error one sentence for its owner
 * @returns whether this call ended it
 */
export function failTask(
  db: Database,
  { id, attempt, error }: { id: string; attempt?: number; error: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    // The account before the task, as everywhere: two that lock in different orders can wait for each other for ever.
    await lockPayer(tx, { taskId: id });
    if (!(await markFailed(tx, { id, attempt, error }))) return false;
    await insertRefund(tx, { taskId: id });
    return true;
  });
}
