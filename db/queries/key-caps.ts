import { type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { apiKeys } from "@/db/schema";
import { isLive } from "./api-keys";
import { firstRow } from "./rows";

/** SQL: the start of the current UTC day or month, computed in UTC, since in the server's zone it may differ in length. */
const clockOf = (period: "day" | "month"): SQL =>
  sql`date_trunc(${sql.raw(`'${period}'`)}, now() at time zone 'UTC')`;

/** The same as a timestamp with time zone. */
const beginOf = (period: "day" | "month"): SQL => sql`${clockOf(period)} at time zone 'UTC'`;

/** SQL: the keys that share a key's caps, itself included. */
const SHARERS: SQL = sql`array(
  select sharer.id from api_keys as sharer where sharer.id = coalesce(${apiKeys.purseId}, ${apiKeys.id})
  union all
  select sharer.id from api_keys as sharer where sharer.purse_id = coalesce(${apiKeys.purseId}, ${apiKeys.id})
)`;

/** SQL: what they have spent since then. Failed tasks do not count, since they were refunded. */
const spentIn = (period: "day" | "month"): SQL => sql`(
  select coalesce(sum(spent.credits), 0) from tasks as spent
  where spent.api_key_id = any(${SHARERS}) and spent.livemode and spent.status <> 'failed'
    and spent.created_at >= ${beginOf(period)}
)`;

/**
 * SQL condition for the charging statement: the key still works and may spend this much more. A statement sees the spending
 * at its start, so spending with a capped key first locks the account, in a separate statement.
 */
export const keyMayPay = ({ id, credits }: { id: Placeholder; credits: SQL }): SQL => sql`exists (
  select from ${apiKeys} where ${apiKeys.id} = ${id} and ${isLive()}
    and (${apiKeys.creditsPerDay} is null or ${apiKeys.creditsPerDay} >= ${credits} + ${spentIn("day")})
    and (${apiKeys.creditsPerMonth} is null or ${apiKeys.creditsPerMonth} >= ${credits} + ${spentIn("month")})
)`;

/** A key's caps per UTC day and month, its spending, and when the next periods begin. Times are ISO 8601. */
export type KeySpending = Record<"day" | "month", { cap: number | null; spent: number; resetsAt: string }>;

/** The state of a working key's caps. */
export async function findKeySpending(
  db: Database,
  { id }: { id: string },
): Promise<KeySpending | undefined> {
  const resetOf = (period: "day" | "month") =>
    sql`to_char(${clockOf(period)} + ${sql.raw(`interval '1 ${period}'`)}, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
  const of = (period: "day" | "month", cap: SQL) =>
    sql`json_build_object('cap', ${cap}, 'spent', ${spentIn(period)}, 'resetsAt', ${resetOf(period)})`;
  return firstRow<KeySpending>(
    db,
    sql`select ${of("day", sql`${apiKeys.creditsPerDay}`)} as day, ${of("month", sql`${apiKeys.creditsPerMonth}`)} as month
      from ${apiKeys} where ${apiKeys.id} = ${id} and ${isLive()}`,
  );
}
