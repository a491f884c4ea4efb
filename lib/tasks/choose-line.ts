import type { Database } from "@/db/client";
import type { ModelEntry } from "@/lib/models/model-entry";
import { serverOfLine } from "@/lib/models/servers/own-servers";
import { isResting } from "@/lib/models/servers/reach";
import { countJobs } from "@/lib/queue/count-jobs";
import { DRAW } from "@/lib/queue/jobs";

/**
 * The line that a task of a model waits in: where several servers draw it, that of the least busy one for its size, and of
 * those that do not rest.
 * @returns undefined for the line of what runs on this machine
 */
export async function chooseLine(
  db: Database,
  { line, places = [] }: ModelEntry,
): Promise<string | undefined> {
  const lines = places.flatMap((place) => place.line ?? []);
  if (lines.length < 2) return line;
  const counts = await countJobs(db, DRAW, lines);
  const load = (name: string) => {
    const { waiting = 0, active = 0 } = counts.get(name) ?? {};
    const server = serverOfLine(name);
    return server && !isResting(server.name) ? (waiting + active) / server.concurrency : Number.MAX_VALUE;
  };
  return lines.reduce((best, other) => (load(other) < load(best) ? other : best));
}
