import type { Database } from "@/db/client";
import { findBalance } from "@/db/queries/ledger";
import type { TaskResource } from "@/lib/contract/task";

/** The response to a submission after waiting: the whole task, and the balance including any refund. */
export async function finishedWith(
  db: Database,
  { userId, task, created }: { userId: string; task: TaskResource; created: { credits_remaining: number } },
): Promise<TaskResource & { credits_remaining: number }> {
  const balance = task.status === "failed" ? await findBalance(db, { userId }) : undefined;
  return { ...task, credits_remaining: balance ?? created.credits_remaining };
}
