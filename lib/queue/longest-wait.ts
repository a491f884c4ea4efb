import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { firstRow } from "@/db/queries/rows";
import { DRAW, FETCH_REFERENCES } from "./jobs";

/**
 * The longest time, in seconds, that any job has waited for a worker, whether to fetch references or to draw. Jobs that wait for
 * a retry, for the same user's other fetches, or for a vendor with active jobs do not count: otherwise, an unresponsive server
 * would look like a lack of workers.
 * @returns 0 if none is waiting
 */
export async function longestWaitSeconds(db: Database): Promise<number> {
  const row = await firstRow<{ seconds: number }>(
    db,
    sql`
    select coalesce(extract(epoch from now() - min(start_after)), 0)::float as seconds from pgboss.job as waiting
    where name in (
        select name from pgboss.queue
        where name in (${DRAW.name}, ${FETCH_REFERENCES.name}) or starts_with(name, ${`${DRAW.name}.`}))
      and state < 'active' and start_after < now() and not exists (
        select from pgboss.job as running
        where running.name = waiting.name and running.state = 'active'
          and (running.group_id = waiting.group_id or starts_with(waiting.name, ${`${DRAW.name}.`})))`,
  );
  return row?.seconds ?? 0;
}
