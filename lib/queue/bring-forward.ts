import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

/** Longer than any job is made to wait on purpose: tasks wait up to ten minutes for a server that is down. */
const LONGEST_WAIT_SECONDS = 900;

/** Makes waiting jobs due after the database's clock was set back: new ones created in the future, and those due too late. */
export async function bringForward(db: Database): Promise<void> {
  await db.execute(sql`
    update pgboss.job set start_after = now()
    where state < 'active' and not blocked and start_after > now()
      and (state = 'created' and created_on > now() or start_after > now() + make_interval(secs => ${LONGEST_WAIT_SECONDS}))`);
}
