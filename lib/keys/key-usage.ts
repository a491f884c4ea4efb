import type { Database } from "@/db/client";
import { type KeyDay, listKeyDays } from "@/db/queries/api-keys";

const DAY_MS = 86_400_000;
const dayOf = (timeMs: number) => new Date(timeMs).toISOString().slice(0, 10);

/** A key's usage on each of the last `days` UTC days, including today, oldest first. */
export async function keyUsage(db: Database, { id, days }: { id: string; days: number }): Promise<KeyDay[]> {
  const now = Date.now();
  const wanted = Array.from({ length: days }, (_, back) => dayOf(now - (days - 1 - back) * DAY_MS));
  const since = new Date(`${wanted[0]}T00:00:00Z`);
  const used = new Map((await listKeyDays(db, { id, since })).map((day) => [day.day, day]));
  return wanted.map((day) => used.get(day) ?? { day, tasks: 0, credits: 0 });
}
