import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { rateLimits } from "@/db/schema";
import { firstRow } from "./rows";

/**
 * A leased place, as a row of `rate_limits`. A number that only the holder knows identifies the lease, so that nobody frees or
 * renews a place that another has taken since.
 */
export type HeldPlace = { place: string; holder: number };

const textArray = (texts: readonly string[]): SQL => sql`${sql.param(texts)}::text[]`;
const fromNow = (seconds: number): SQL => sql`now() + make_interval(secs => ${seconds})`;

/**
 * Leases any free one of some places.
 * @returns its index; "none" if all are taken; "overtaken" if somebody else took it at the same moment
 */
export async function leasePlace(
  db: Database,
  { places, holder, seconds }: { places: readonly string[]; holder: number; seconds: number },
): Promise<{ place: string } | "none" | "overtaken"> {
  const found = await firstRow<{ free: string | null; place: string | null }>(
    db,
    sql`
    with free as (
      select place from unnest(${textArray(places)}) as place left join rate_limits on key = place
      where key is null or expire < now() order by random() limit 1
    ), taken as (
      insert into rate_limits as held (key, points, expire) select place, ${holder}::integer, ${fromNow(seconds)} from free
      on conflict (key) do update set points = excluded.points, expire = excluded.expire where held.expire < now()
      returning key
    )
    select (select place from free) as free, (select key from taken) as place`,
  );
  if (found?.place) return { place: found.place };
  return found?.free ? "overtaken" : "none";
}

/** Renews leases for this many seconds, including expired or removed ones, unless others have taken their places. */
export async function renewPlaces(db: Database, held: readonly HeldPlace[], seconds: number): Promise<void> {
  await db.execute(sql`
    insert into rate_limits as held (key, points, expire)
    select place, holder, ${fromNow(seconds)} from unnest(
      ${textArray(held.map(({ place }) => place))}, ${sql.param(held.map(({ holder }) => holder))}::integer[]
    ) as ours (place, holder)
    on conflict (key) do update set points = excluded.points, expire = excluded.expire
    where held.points = excluded.points or held.expire < now()`);
}

/** Frees a place, unless another holder has taken it. */
export async function freePlace(db: Database, { place, holder }: HeldPlace): Promise<void> {
  await db.delete(rateLimits).where(and(eq(rateLimits.key, place), eq(rateLimits.points, holder)));
}
