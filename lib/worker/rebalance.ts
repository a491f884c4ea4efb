import type { Database } from "@/db/client";
import { availableModels } from "@/lib/models/catalogue";
import type { ModelEntry } from "@/lib/models/model-entry";
import { serverOfLine } from "@/lib/models/servers/own-servers";
import { isResting } from "@/lib/models/servers/server-health";
import { countJobs, type LineCounts } from "@/lib/queue/count-jobs";
import { DRAW, queueName } from "@/lib/queue/jobs";
import { listWaiting } from "@/lib/queue/list-waiting";
import { moveJob } from "@/lib/queue/move-job";

/** The most tasks of a line considered per round. */
const AT_ONCE = 50;

/**
 * Gives idle servers tasks that wait for another server with the same model, because it turned out slower, or because they all
 * came at once.
 */
export async function rebalance(db: Database): Promise<void> {
  for (const model of availableModels()) {
    if (model.places && model.places.length > 1) await shareOutOf(db, model, model.places);
  }
}

async function shareOutOf(db: Database, model: ModelEntry, places: readonly ModelEntry[]): Promise<void> {
  const lines = places.flatMap(({ line }) => line ?? []);
  const counts = await countJobs(db, DRAW, lines);
  const [longest] = lines.toSorted((a, b) => waitingIn(counts, b) - waitingIn(counts, a));
  const idle = lines.flatMap((line) => Array<string>(freeTurns(counts, line)).fill(line));
  if (longest === undefined || waitingIn(counts, longest) === 0 || idle.length === 0) return;
  const from = queueName(DRAW, longest);
  const waiting = await listWaiting(db, from, { limit: AT_ONCE });
  for (const job of waiting.filter((each) => each.model === model.id)) {
    const to = idle.pop();
    if (to === undefined) return;
    await moveJob(db, job, { from, to, isHeld: false });
  }
}

const waitingIn = (counts: Map<string, LineCounts>, line: string) => counts.get(line)?.waiting ?? 0;

/** The free slots of a server without waiting tasks. */
function freeTurns(counts: Map<string, LineCounts>, line: string): number {
  const server = serverOfLine(line);
  if (!server || isResting(server.name) || waitingIn(counts, line) > 0) return 0;
  return Math.max(0, server.concurrency - (counts.get(line)?.active ?? 0));
}
