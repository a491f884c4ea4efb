import type { Database } from "@/db/client";
import { listResting } from "@/db/queries/resting-servers";
import type { ModelEntry } from "@/lib/models/model-entry";
import { serverOfLine } from "@/lib/models/servers/own-servers";
import { isResting } from "@/lib/models/servers/server-health";
import { countJobs } from "@/lib/queue/count-jobs";
import { DRAW } from "@/lib/queue/jobs";

/**
 * The line for a model's task: if several servers draw the model, that of the least busy one that is not resting.
 * @returns undefined for this machine's line
 */
export async function chooseLine(db: Database, model: ModelEntry): Promise<string | undefined> {
  return (await findFreeLine(db, model)) ?? model.line;
}

/** The line of the least busy of a model's servers, relative to its capacity; undefined if all are resting. */
export async function findFreeLine(db: Database, { places = [] }: ModelEntry): Promise<string | undefined> {
  if (places.length < 2) return undefined;
  const lines = places.flatMap(({ line }) => line ?? []);
  const counts = await countJobs(db, DRAW, lines);
  const resting = await listResting(db);
  const loads = lines.flatMap((line) => {
    const server = serverOfLine(line);
    if (!server || isResting(server.name) || resting.includes(server.name)) return [];
    const { waiting = 0, active = 0 } = counts.get(line) ?? {};
    return [{ line, load: (waiting + active) / server.concurrency }];
  });
  const [first, ...others] = loads;
  return first && others.reduce((best, other) => (other.load < best.load ? other : best), first).line;
}
