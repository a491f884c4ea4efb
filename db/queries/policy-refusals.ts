import { desc, eq, gt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { policyRefusals, tasks, users } from "@/db/schema";

/** A refusal as its report shows it. The e-mail is null if the account is gone. */
export type RefusalRow = {
  createdAt: Date;
  email: string | null;
  rule: string;
  stage: string;
  hash: string;
  /** Null if there was none: a request only asked what would become of it. */
  taskId: string | null;
};

/** Records what the content policy refused, for the user whose task it was. */
export async function insertRefusal(
  db: Database,
  refusal: Omit<typeof policyRefusals.$inferInsert, "userId" | "taskId" | "createdAt"> & { taskId: string },
): Promise<void> {
  const userId = sql`(select ${tasks.userId} from ${tasks} where ${tasks.id} = ${refusal.taskId})`;
  await db.insert(policyRefusals).values({ ...refusal, userId });
}

/** Records what the policy refused of a request that became no task. */
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
