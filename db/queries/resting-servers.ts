import { gt, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { restingServers } from "@/db/schema";

/** How long a worker's word counts: several times as long as between two of its looks. */
const FRESH = sql`now() - interval '30 seconds'`;

/** Writes down that a server rests. @returns since when */
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

/** Takes down what was written of servers that answer again. */
export async function forgetResting(db: Database, names: string[]): Promise<void> {
  if (names.length > 0) await db.delete(restingServers).where(inArray(restingServers.name, names));
}

/** The servers that rest, by the word of any worker. */
export async function listResting(db: Database): Promise<string[]> {
  const found = await db
    .select({ name: restingServers.name })
    .from(restingServers)
    .where(gt(restingServers.seenAt, FRESH));
  return found.map(({ name }) => name);
}
