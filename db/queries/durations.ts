import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { firstIdAt } from "@/lib/ids";
import { firstRow } from "./rows";

/** The number of days, and of tasks, that count. */
const DAYS = 7;
const SAMPLES = 20;

/** The median duration of a model's latest pictures; null if it has drawn none recently. */
export async function measuredSeconds(db: Database, { model }: { model: string }): Promise<number | null> {
  const since = firstIdAt("task", Date.now() - DAYS * 86_400_000);
  const row = await firstRow<{ seconds: number | null }>(
    db,
    sql`
    select round(percentile_cont(0.5) within group (order by seconds)::numeric, 1)::float as seconds from (
      select extract(epoch from finished_at - started_at) as seconds from tasks
      where id > ${since} and model = ${model} and status = 'success' and livemode and started_at is not null
      order by id desc limit ${SAMPLES}
    ) as latest`,
  );
  return row?.seconds ?? null;
}
