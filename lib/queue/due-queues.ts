import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { prepareStatement } from "@/db/statement";

const find = prepareStatement<{ name: string }>(
  "due_queues",
  sql`
  select name from unnest(${sql.placeholder("queues")}::text[]) as queue(name)
  where exists (
    select from pgboss.job where job.name = queue.name and state < 'active' and not blocked and start_after <= now())`,
);

/** Those of the queues in which a job can be begun now, as far as time goes: all slots of a process ask this at once. */
export async function dueQueues(db: Database, queues: string[]): Promise<string[]> {
  return (await find(db, { queues })).map(({ name }) => name);
}
