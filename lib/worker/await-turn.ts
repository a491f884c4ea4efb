import type { JobWithMetadata } from "pg-boss";
import { connects } from "@/lib/models/servers/connects";
import { takeLateTurn } from "@/lib/models/servers/late-turns";
import { serverOfLine } from "@/lib/models/servers/own-servers";
import { isResting, whenReachChanges } from "@/lib/models/servers/reach";
import { handBack } from "@/lib/queue/hand-back";
import { rejectWhenAborted } from "@/lib/reject-when-aborted";
import type { WorkerParts } from "@/lib/tasks/run-task";

/** Between two looks at a server that rests, and at one that is only about to. */
const REST_MS = 3_000;
const STRIKE_MS = 500;
/** A job's time runs from when it was taken: after so long it is taken anew. */
const HELD_MS = 5_000;

/**
 * Waits until the server of a line can be reached. The job is held, its task stays pending, and nobody else gets the turn.
 * @param stopping ends the waiting: whoever begins the job then sees to it
 * @returns whether it is still there to be begun
 */
export async function awaitTurn(
  { db }: WorkerParts,
  job: JobWithMetadata<object>,
  { line, stopping }: { line: string | undefined; stopping: AbortSignal },
): Promise<boolean> {
  const begunAt = performance.now();
  for (;;) {
    const server = serverOfLine(line);
    if (!server || stopping.aborted) return true;
    if (!isResting(server.name) && (await connects(server))) break;
    await whenReachChanges(isResting(server.name) ? REST_MS : STRIKE_MS, stopping);
  }
  if (performance.now() - begunAt < HELD_MS) return true;
  await handBack(db, job);
  return false;
}

/** Waits for an answer of a line's server that nobody waits for any more, if there is one: until then it has no turn free. */
export async function awaitLateAnswer(line: string | undefined, stopping: AbortSignal): Promise<void> {
  const server = serverOfLine(line);
  const late = server && takeLateTurn(server.name);
  if (!late) return;
  const stop = rejectWhenAborted(stopping);
  await Promise.race([late, stop.rejection]).catch(() => {});
  stop.forget();
}
