import type { Database } from "@/db/client";
import { listOverdueTaskIds, listUnfinishedTaskIds } from "@/db/queries/unfinished-tasks";
import { TOO_LONG, UNEXPECTED_FAILURE } from "@/lib/generation-error";
import { logger } from "@/lib/logger";
import { findJobs } from "@/lib/queue/find-jobs";
import { LONGEST_WORK_MS } from "./attempt-task";
import { failTask } from "./fail-task";

const MIN_AGE_MS = 30_000;
/** A margin after a task's time limit, so that its worker can end it first. */
const GRACE_MS = 15_000;
const AT_ONCE = 200;
const LIVE_STATES = ["created", "retry", "active"];

/**
 * Ends and refunds tasks whose time is up, or whose job has used up its attempts, for example because its workers died.
 */
export async function failLostTasks(db: Database): Promise<void> {
  const before = new Date(Date.now() - MIN_AGE_MS);
  const unfinished = await listUnfinishedTaskIds(db, { before, limit: AT_ONCE });
  const jobs = await findJobs(db, unfinished);
  for (const id of unfinished) {
    const state = jobs.get(id)?.state ?? "missing";
    if (LIVE_STATES.includes(state)) continue;
    if (await failTask(db, { id, error: UNEXPECTED_FAILURE, code: "internal" }))
      logger().error({ taskId: id, job: state }, "task was lost and is refunded");
  }
  const seconds = (LONGEST_WORK_MS + GRACE_MS) / 1000;
  for (const id of await listOverdueTaskIds(db, { seconds, limit: AT_ONCE })) {
    if (await failTask(db, { id, error: TOO_LONG, code: "timeout" }))
      logger().error({ taskId: id }, "task took too long and is refunded");
  }
}
