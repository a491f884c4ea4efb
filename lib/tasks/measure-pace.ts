import type { Database } from "@/db/client";
import { measuredSeconds } from "@/db/queries/durations";
import { shared } from "@/lib/shared";

/** Whoever waits asks again and again, and what a model takes changes slowly. */
const KEPT_MS = 10_000;

type Pace = { seconds: number | null; measuredAt: number };

const paces = () => shared("tasks.paces", () => new Map<string, Pace>());

/** How long a model takes for a picture, as it was measured a moment ago; null if it has drawn none lately. */
export async function measurePace(db: Database, { model }: { model: string }): Promise<number | null> {
  const known = paces().get(model);
  if (known && performance.now() - known.measuredAt < KEPT_MS) return known.seconds;
  const seconds = await measuredSeconds(db, { model });
  paces().set(model, { seconds, measuredAt: performance.now() });
  return seconds;
}
