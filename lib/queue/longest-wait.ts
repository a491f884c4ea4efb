import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { firstRow } from "@/db/queries/rows";
import { QUEUES } from "./queue-client";

/**
 * How long some job has waited for a worker, whether to fetch references or to draw: the longest of all, in seconds.
 * One that waits for its next attempt's time does not wait for a worker.
 * @returns 0 when none waits
 */
export async function longestWaitSeconds(db: Database): Promise<number> {
  const row = await firstRow<{ seconds: number }>(
    db,
    sql`
    select coalesce(extract(epoch from now() - min(start_after)), 0)::float as seconds from pgboss.job
    where name in ${QUEUES} and state < 'active' and start_after < now()`,
  );
  return row?.seconds ?? 0;
}
