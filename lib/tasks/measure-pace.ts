import type { Database } from "@/db/client";
import { measuredSeconds } from "@/db/queries/durations";
import { shared } from "@/lib/shared";

/** How long a result is cached: clients poll, and a model's pace changes slowly. */
const KEPT_MS = 10_000;

type Pace = { seconds: number | null; measuredAt: number };

const paces = () => shared("tasks.paces", () => new Map<string, Pace>());

/** A model's typical duration per picture, cached briefly; null if it has drawn none recently. */
export async function measurePace(db: Database, { model }: { model: string }): Promise<number | null> {
  const known = paces().get(model);
  if (known && performance.now() - known.measuredAt < KEPT_MS) return known.seconds;
  const seconds = await measuredSeconds(db, { model });
  paces().set(model, { seconds, measuredAt: performance.now() });
  return seconds;
}
