import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { firstRow } from "@/db/queries/rows";
import { QUEUES } from "./queue-client";

/**
 * How long some job has waited for a worker, whether to fetch references or to draw: the longest of all, in seconds.
 * One that waits for its next attempt's time does not wait for a worker, nor does one whose user's other references are
 * being fetched: whoever names a server that does not answer would else look like a lack of workers.
 * @returns 0 when none waits
 */
export async function longestWaitSeconds(db: Database): Promise<number> {
  const row = await firstRow<{ seconds: number }>(
    db,
    sql`
    select coalesce(extract(epoch from now() - min(start_after)), 0)::float as seconds from pgboss.job as waiting
    where name in ${QUEUES} and state < 'active' and start_after < now() and not exists (
      select from pgboss.job as running
      where running.name = waiting.name and running.group_id = waiting.group_id and running.state = 'active')`,
  );
  return row?.seconds ?? 0;
}
