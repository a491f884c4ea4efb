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

/** The queues with a job that is due; one query for all slots of a process. */
export async function dueQueues(db: Database, queues: string[]): Promise<string[]> {
  return (await find(db, { queues })).map(({ name }) => name);
}
