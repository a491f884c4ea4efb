import type { Database } from "@/db/client";
import { insertRefund } from "@/db/queries/ledger";
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
    if (!(await markFailed(tx, { id, attempt, error }))) return false;
    await insertRefund(tx, { taskId: id });
    return true;
  });
}
