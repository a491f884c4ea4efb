import type { JobWithMetadata } from "pg-boss";
import type { Database } from "@/db/client";
import { findModel } from "@/lib/models/catalogue";
import { takeAbandonedCall } from "@/lib/models/servers/abandoned-calls";
import { connects } from "@/lib/models/servers/connects";
import { isOwnLine, serverOfLine } from "@/lib/models/servers/own-servers";
import { isResting, restingSince, whenHealthChanges } from "@/lib/models/servers/server-health";
import { handBack } from "@/lib/queue/hand-back";
import { listWaiting } from "@/lib/queue/list-waiting";
import { moveJob } from "@/lib/queue/move-job";
import { rejectWhenAborted } from "@/lib/reject-when-aborted";
import { chooseLine } from "@/lib/tasks/choose-line";
import { failOver } from "@/lib/tasks/fail-over";
import type { WorkerParts } from "@/lib/tasks/run-task";

/** The check interval for a resting server, and for one that is only failing so far. */
const REST_MS = 3_000;
const STRIKE_MS = 500;
/** A job's time limit counts from when it was taken, so it is taken anew after this long. */
const HELD_MS = 5_000;

/**
 * Waits until a line's server is reachable. The job is held, its task stays pending, and nobody else gets the slot.
 * @param stopping ends the waiting, and leaves the rest to whoever starts the job
 * @returns whether the job is still to be started
 */
export async function awaitServer(
  { db }: WorkerParts,
  job: JobWithMetadata<object>,
  { line, stopping }: { line: string | undefined; stopping: AbortSignal },
): Promise<boolean> {
  const begunAt = performance.now();
  for (;;) {
    if (isOwnLine(line) && (await hasMoved(db, job, line))) return false;
    const server = serverOfLine(line);
    if (!server || stopping.aborted) return true;
    const since = restingSince(server.name);
    if (since === undefined && (await connects(server))) break;
    if (since !== undefined && (await isOff(db, job, { line: server.line, since }))) return false;
    await whenHealthChanges(isResting(server.name) ? REST_MS : STRIKE_MS, stopping);
  }
  if (performance.now() - begunAt < HELD_MS) return true;
  await handBack(db, job);
  return false;
}

/** Moves the job if its model is now drawn elsewhere, because here it would not count against that server's slots. */
async function hasMoved(db: Database, { id, name }: JobWithMetadata<object>, line: string): Promise<boolean> {
  const [held] = await listWaiting(db, name, { heldId: id, limit: 1 });
  const model = held && findModel({ id: held.model, scene: held.scene });
  if (!model || (model.places ?? [model]).some((place) => place.line === line)) return false;
  const to = await chooseLine(db, model);
  return to !== undefined && moveJob(db, held, { from: name, to, isHeld: true });
}

async function isOff(
  db: Database,
  { id, name }: JobWithMetadata<object>,
  rest: { line: string; since: Date },
): Promise<boolean> {
  const [held] = await listWaiting(db, name, { heldId: id, limit: 1 });
  // A job whose task has ended in the meantime is dropped.
  return held === undefined || (await failOver(db, held, { ...rest, isHeld: true }));
}

/** Waits for an abandoned call that still occupies a slot of a line's server, if there is one. */
export async function awaitAbandonedCall(line: string | undefined, stopping: AbortSignal): Promise<void> {
  const server = serverOfLine(line);
  const late = server && takeAbandonedCall(server.name);
  if (!late) return;
  const stop = rejectWhenAborted(stopping);
  await Promise.race([late, stop.rejection]).catch(() => {});
  stop.forget();
}
