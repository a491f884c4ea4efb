import type { Database } from "@/db/client";
import { listUnfinishedTasks } from "@/db/queries/tasks";
import { logger } from "@/lib/logger";
import { jobOf } from "@/lib/queue/enqueue-task";
import { openQueue } from "@/lib/queue/queue-client";
import { failTask } from "./fail-task";
import { UNEXPECTED_FAILURE } from "./generation-error";

const MIN_AGE_MS = 30_000;
const AT_ONCE = 200;
const LIVE_STATES = ["created", "retry", "active"];

/**
 * Ends tasks that nobody will ever work on again, because their job has used up its attempts (its workers died, say),
 * and gives the credits back.
 */
export async function failLostTasks(db: Database): Promise<void> {
  const boss = await openQueue();
  const before = new Date(Date.now() - MIN_AGE_MS);
  for (const task of await listUnfinishedTasks(db, { before, limit: AT_ONCE })) {
    const { queue, id: jobId } = jobOf(task);
    const [job] = await boss.findJobs(queue, { id: jobId });
    if (job && LIVE_STATES.includes(job.state)) continue;
    if (await failTask(db, { id: task.id, error: UNEXPECTED_FAILURE })) {
      logger().error({ taskId: task.id, job: job?.state ?? "missing" }, "task was lost and is refunded");
    }
  }
}
