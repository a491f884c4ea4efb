import { desc, eq, gt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { policyRefusals, tasks, users } from "@/db/schema";

/** A refusal in the report. The e-mail is null if the account is gone. */
export type RefusalRow = {
  createdAt: Date;
  email: string | null;
  rule: string;
  stage: string;
  hash: string;
  /** Null if there was no task, as for a dry run. */
  taskId: string | null;
};

/** Records that the content policy refused a user's task. */
export async function insertRefusal(
  db: Database,
  refusal: Omit<typeof policyRefusals.$inferInsert, "userId" | "taskId" | "createdAt"> & { taskId: string },
): Promise<void> {
  const userId = sql`(select ${tasks.userId} from ${tasks} where ${tasks.id} = ${refusal.taskId})`;
  await db.insert(policyRefusals).values({ ...refusal, userId });
}

/** Records that the policy refused a request that did not become a task. */
export async function insertDryRunRefusal(
  db: Database,
  refusal: Omit<typeof policyRefusals.$inferInsert, "taskId" | "createdAt"> & { userId: string },
): Promise<void> {
  await db.insert(policyRefusals).values(refusal);
}

/** All refusals since `since`, latest first. */
export async function listRefusals(db: Database, { since }: { since: Date }): Promise<RefusalRow[]> {
  return db
    .select({
      createdAt: policyRefusals.createdAt,
      email: users.email,
      rule: policyRefusals.rule,
      stage: policyRefusals.stage,
      hash: policyRefusals.hash,
      taskId: policyRefusals.taskId,
    })
    .from(policyRefusals)
    .leftJoin(users, eq(users.id, policyRefusals.userId))
    .where(gt(policyRefusals.createdAt, since))
    .orderBy(desc(policyRefusals.createdAt), desc(policyRefusals.id));
}
