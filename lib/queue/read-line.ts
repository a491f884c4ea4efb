import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { prepareStatement } from "@/db/statement";
import { shared } from "@/lib/shared";

/** A waiting job, with the fields that determine its order. */
type WaitingJob = {
  id: string;
  priority: number /** When it was queued, in microseconds. */;
  micros: number;
};

/** A waiting job, and its position. */
type Mark = WaitingJob & { place: number };

/** How many jobs of a line are cached, evenly spaced: positions in longer lines are exact to a thousandth. */
const MARKS = 1_000;

/** A line up to this length is re-read for every request. */
export const SHORT = 100;

/** A longer one is cached for this multiple of its reading time, which limits the cost to a twentieth of a core. */
const KEPT_FOR = 20;

const readMarks = prepareStatement<{ id: string; priority: number; micros: string; place: number }>(
  "read_line",
  sql`
  select id::text as id, priority, (extract(epoch from created_on) * 1000000)::bigint::text as micros, place::integer as place
  from (
    select id, priority, created_on, row_number() over (order by priority desc, created_on, id) as place, count(*) over () as total
    from pgboss.job
    where name = ${sql.placeholder("queue")} and state < 'active' and not blocked and start_after <= now()
  ) as waiting
  where (place - 1) % ceil(total / ${sql.raw(MARKS.toFixed(1))})::bigint = 0
  order by place`,
);

type Line = { marks: Promise<Mark[]>; until: number };

const lines = () => shared("queue.lines", () => new Map<string, Line>());

/**
 * The waiting jobs of a queue, in the order of workers. Thousands of requests a second may need this, so concurrent ones share a
 * result, and that of a long line may be outdated.
 */
export function readLine(db: Database, queue: string): Promise<Mark[]> {
  const known = lines().get(queue);
  if (known && performance.now() < known.until) return known.marks;
  const startedAt = performance.now();
  const line: Line = { until: Number.POSITIVE_INFINITY, marks: read() };
  lines().set(queue, line);
  return line.marks;

  async function read(): Promise<Mark[]> {
    try {
      const found = await readMarks(db, { queue });
      const now = performance.now();
      line.until = found.length > SHORT ? now + KEPT_FOR * (now - startedAt) : 0;
      return found.map(({ micros, ...mark }) => ({ ...mark, micros: Number(micros) }));
    } catch (error) {
      line.until = 0;
      throw error;
    }
  }
}

/** Whether any line is cached; if so, hardly anybody asks for a position in another one. */
export function isAnyLineCached(): boolean {
  const now = performance.now();
  return [...lines().values()].some(({ until }) => now < until);
}

/** A job's position. A job that was added after the line was read counts as behind those before it. */
export function placeIn(line: Mark[], job: WaitingJob): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(line[middle] as Mark, job)) high = middle;
    else low = middle + 1;
  }
  const last = line[low - 1];
  if (!last) return 1;
  return last.id === job.id ? last.place : last.place + 1;
}

const isBehind = (one: WaitingJob, other: WaitingJob): boolean =>
  one.priority < other.priority ||
  (one.priority === other.priority &&
    (one.micros > other.micros || (one.micros === other.micros && one.id > other.id)));
