import { openDatabase } from "@/db/client";
import { logger } from "@/lib/logger";
import { openStore } from "@/lib/media/open-store";
import { DRAW } from "@/lib/queue/jobs";
import { openQueue } from "@/lib/queue/queue-client";

const TIMEOUT_MS = 3_000;

/** The parts that the service cannot do without, each with a question that shows whether it answers. */
const PARTS = {
  database: () => openDatabase().check(),
  queue: async () => (await openQueue()).findJobs(DRAW.name, { queued: true, limit: 1 }),
  store: () => openStore().check(),
} satisfies Record<string, () => Promise<unknown>>;

type State = "ok" | "unavailable";
export type Health = { status: State; checks: Record<string, State> };

/** Asks every part, each for at most three seconds. */
export async function checkHealth(): Promise<Health> {
  const entries = await Promise.all(
    Object.entries(PARTS).map(async ([part, ask]) => [part, await answers(part, ask)] as const),
  );
  const isOk = entries.every(([, state]) => state === "ok");
  return { status: isOk ? "ok" : "unavailable", checks: Object.fromEntries(entries) };
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
