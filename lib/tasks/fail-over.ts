import type { Database } from "@/db/client";
import { findModel } from "@/lib/models/catalogue";
import { ModelFailure } from "@/lib/models/model-failure";
import { DRAW, queueName } from "@/lib/queue/jobs";
import type { WaitingJob } from "@/lib/queue/list-waiting";
import { moveJob } from "@/lib/queue/move-job";
import { findFreeLine } from "./choose-line";
import { explainFailure } from "./explain-failure";
import { failTask } from "./fail-task";

/** How long a task waits for a server that is out of rotation. */
const LONGEST_REST_MS = 600_000;

type Rest = {
  /** The resting server's line, and since when it has been resting. */
  line: string;
  since: Date;
  /** Whether this process holds the job. */
  isHeld: boolean;
};

/**
 * Takes a task off a server that is out of rotation: hands it to another one that draws its model, or, if it has waited
 * too long, fails and refunds it.
 * @returns whether it was taken off
 */
export async function failOver(
  db: Database,
  job: WaitingJob,
  { line, since, isHeld }: Rest,
): Promise<boolean> {
  const model = findModel({ id: job.model, scene: job.scene });
  const other = model && (await findFreeLine(db, model));
  if (other !== undefined && other !== line)
    return moveJob(db, job, { from: queueName(DRAW, line), to: other, isHeld });
  // A task being drawn has a time limit of its own.
  if (job.status !== "pending" || !hasWaitedTooLong(job.createdAt, since, Date.now())) return false;
  const { message, code } = explainFailure(new ModelFailure("unavailable", ""), "");
  return failTask(db, { id: job.taskId, error: message, code });
}

/** Counted from when the server came to rest, if that is later than the submission. */
export function hasWaitedTooLong(createdAt: Date | string, since: Date, now: number): boolean {
  return now - Math.max(new Date(createdAt).getTime(), since.getTime()) > LONGEST_REST_MS;
}
