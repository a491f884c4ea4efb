import type { Database } from "@/db/client";
import { insertRefund, lockPayer } from "@/db/queries/ledger";
import { insertRefusal } from "@/db/queries/policy-refusals";
import { markFailed } from "@/db/queries/tasks";
import { authSecret } from "@/lib/auth/auth-secret";
import { newId } from "@/lib/ids";
import type { PolicyRefusal } from "@/lib/policy/policy-refusal";

/**
 * Ends an unfinished task as failed and gives its credits back: both, once, however often it is called.
 * @param attempt only while this claim is the current one; left out: whoever has the task
 * @param error one sentence for its owner
 * @param refusal of the content policy, to be recorded
 * @returns whether this call ended it
 */
export function failTask(
  db: Database,
  { id, attempt, error, refusal }: { id: string; attempt?: number; error: string; refusal?: PolicyRefusal },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    // The account before the task, as everywhere: two that lock in different orders can wait for each other for ever.
    await lockPayer(tx, { taskId: id });
    if (!(await markFailed(tx, { id, attempt, error }))) return false;
    await insertRefund(tx, { taskId: id });
    if (refusal) {
      const { rule, stage } = refusal;
      await insertRefusal(tx, {
        id: newId("refusal"),
        taskId: id,
        rule,
        stage,
        hash: refusal.hash(authSecret()),
      });
    }
    return true;
  });
}
