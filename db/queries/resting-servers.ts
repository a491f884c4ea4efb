import { gt, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { restingServers } from "@/db/schema";

/** How long a worker's report is valid: several times its check interval. */
const FRESH = sql`now() - interval '30 seconds'`;

/** Records that a server is resting. @returns since when */
export async function noteResting(db: Database, name: string): Promise<Date> {
  const isStale = sql`${restingServers.seenAt} < ${FRESH}`;
  const [row] = await db
    .insert(restingServers)
    .values({ name })
    .onConflictDoUpdate({
      target: restingServers.name,
      set: {
        seenAt: sql`now()`,
        since: sql`case when ${isStale} then now() else ${restingServers.since} end`,
      },
    })
    .returning({ since: restingServers.since });
  return row?.since ?? new Date();
}

/** Removes the reports of servers that respond again. */
export async function forgetResting(db: Database, names: string[]): Promise<void> {
  if (names.length > 0) await db.delete(restingServers).where(inArray(restingServers.name, names));
}

/** The servers that rest, according to any worker. */
export async function listResting(db: Database): Promise<string[]> {
  const found = await db
    .select({ name: restingServers.name })
    .from(restingServers)
    .where(gt(restingServers.seenAt, FRESH));
  return found.map(({ name }) => name);
}
