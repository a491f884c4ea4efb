import { desc, eq, gt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { policyRefusals, tasks, users } from "@/db/schema";

/** A refusal as its report shows it. The e-mail is null where the account is gone. */
export type RefusalRow = {
  createdAt: Date;
  email: string | null;
  rule: string;
  stage: string;
  hash: string;
  taskId: string;
};

/** Records what the content policy refused, for the user whose task it was. */
export async function insertRefusal(
  db: Database,
  refusal: Omit<typeof policyRefusals.$inferInsert, "userId" | "createdAt">,
): Promise<void> {
  const userId = sql`(select ${tasks.userId} from ${tasks} where ${tasks.id} = ${refusal.taskId})`;
  await db.insert(policyRefusals).values({ ...refusal, userId });
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
