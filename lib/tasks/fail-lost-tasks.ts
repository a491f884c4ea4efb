import type { Database } from "@/db/client";
import { listUnfinishedTaskIds } from "@/db/queries/tasks";
import { UNEXPECTED_FAILURE } from "@/lib/generation-error";
import { logger } from "@/lib/logger";
import { findJob } from "@/lib/queue/find-job";
import { failTask } from "./fail-task";

const MIN_AGE_MS = 30_000;
const AT_ONCE = 200;
const LIVE_STATES = ["created", "retry", "active"];

/**
 * Ends tasks that nobody will ever work on again, because their job has used up its attempts (its workers died, say),
 * and gives the credits back.
 */
export async function failLostTasks(db: Database): Promise<void> {
  const before = new Date(Date.now() - MIN_AGE_MS);
  for (const id of await listUnfinishedTaskIds(db, { before, limit: AT_ONCE })) {
    const job = await findJob(id);
    if (job && LIVE_STATES.includes(job.state)) continue;
    if (await failTask(db, { id, error: UNEXPECTED_FAILURE, code: "internal" })) {
      logger().error({ taskId: id, job: job?.state ?? "missing" }, "task was lost and is refunded");
    }
  }
}
