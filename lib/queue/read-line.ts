import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { prepareStatement } from "@/db/statement";
import { shared } from "@/lib/shared";

/** A waiting job, and what decides when workers take it. */
type WaitingJob = {
  id: string;
  priority: number /** When it was queued, in microseconds. */;
  micros: number;
};

/** One of those that wait in a queue, and how many are taken up to it. */
type Mark = WaitingJob & { place: number };

/** So many of a line are remembered, evenly spaced: a shorter line is known exactly, a longer one to a thousandth. */
const MARKS = 1_000;

/** A line up to this length is re-read for everybody. */
export const SHORT = 100;

/** A longer one is remembered for so many times what reading it took: at most a twentieth of a core goes into it. */
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
 * Those that wait in a queue, in the order in which workers take them. Thousands may ask for it each second, so that
 * whoever asks in the meantime gets the same, and a long line may be some time old.
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

/** Whether some line is remembered now: where one is, hardly anybody asks for a place in another. */
export function remembersALine(): boolean {
  const now = performance.now();
  return [...lines().values()].some(({ until }) => now < until);
}

/** How many are taken up to a job, itself included. One that came after the line was read is behind those before it. */
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
