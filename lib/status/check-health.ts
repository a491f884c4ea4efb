import { openDatabase } from "@/db/client";
import { listResting } from "@/db/queries/resting-servers";
import { logger } from "@/lib/logger";
import { openStore } from "@/lib/media/open-store";
import { DRAW } from "@/lib/queue/jobs";
import { openQueue } from "@/lib/queue/queue-client";

const TIMEOUT_MS = 3_000;

/** The parts that the service depends on, each with a check. */
const PARTS = {
  database: () => openDatabase().check(),
  queue: async () => (await openQueue()).findJobs(DRAW.name, { queued: true, limit: 1 }),
  store: () => openStore().check(),
} satisfies Record<string, () => Promise<unknown>>;

type State = "ok" | "unavailable";
export type Health = {
  /** `degraded`: the service works, but some of its models may not. */
  status: State | "degraded";
  checks: Record<string, State>;
  /** The names of the operator's own servers that no worker can reach; omitted if there are none. */
  servers?: Record<string, "unavailable">;
};

/** Checks every part, each for at most three seconds. */
export async function checkHealth(): Promise<Health> {
  const entries = await Promise.all(
    Object.entries(PARTS).map(async ([part, ask]) => [part, await answers(part, ask)] as const),
  );
  const checks = Object.fromEntries(entries);
  if (entries.some(([, state]) => state !== "ok")) return { status: "unavailable", checks };
  const resting = await listResting(openDatabase().db);
  if (resting.length === 0) return { status: "ok", checks };
  const servers = Object.fromEntries(resting.map((name) => [name, "unavailable" as const]));
  return { status: "degraded", checks, servers };
}

async function answers(part: string, ask: () => Promise<unknown>): Promise<State> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const late = new Promise((_, reject) => timeout.addEventListener("abort", () => reject(timeout.reason)));
  try {
    await Promise.race([ask(), late]);
    return "ok";
  } catch (error) {
    logger().error({ err: error, part }, "health check failed");
    return "unavailable";
  }
}
