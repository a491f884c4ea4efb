import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { rows } from "@/db/queries/rows";
import { type JobKind, queueName } from "./jobs";

export type LineCounts = { waiting: number; active: number };

/** The number of waiting and active jobs of a kind, by line. */
export async function countJobs(
  db: Database,
  kind: JobKind,
  lines: readonly string[],
): Promise<Map<string, LineCounts>> {
  const names = new Map(lines.map((line) => [queueName(kind, line), line]));
  const found = await rows<LineCounts & { name: string }>(
    db,
    sql`
    select name, (count(*) filter (where state < 'active'))::integer as waiting,
      (count(*) filter (where state = 'active'))::integer as active
    from pgboss.job where name = any(${sql.param([...names.keys()])}::text[]) and state <= 'active' group by name`,
  );
  return new Map(found.map(({ name, ...counts }) => [names.get(name) ?? "", counts]));
}
