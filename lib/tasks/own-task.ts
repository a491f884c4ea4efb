import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { ReadAlong, Reading } from "@/db/queries/admission";
import { ownTaskAsJson, rowFromJson, type TaskWithImages } from "@/db/queries/tasks";
import type { TaskResource } from "@/lib/contract/task";
import { AppError } from "@/lib/errors";
import { type FoundJob, JOB_AS_JSON, jobOf, placeOf } from "@/lib/queue/find-places";
import { showTasks } from "./show-tasks";

type FoundTask = { task: Record<keyof TaskWithImages["task"], unknown>; job: FoundJob | null } & Pick<
  TaskWithImages,
  "images"
>;

const TASK: Reading = {
  name: "find_task",
  json: ownTaskAsJson(
    sql`'job', case when tasks.status = 'pending' and tasks.livemode then ${JOB_AS_JSON} end`,
  ),
};

/** Reads a task in the admitting statement, for polling, with its queue position unless the line is long. */
export function readOwnTask(taskId: string): ReadAlong {
  return { reading: TASK, values: { taskId, ...jobOf(taskId) } };
}

/**
 * The task that was read this way.
 * @throws AppError `task_not_found`, both for a missing task and for somebody else's
 */
export async function showOwnTask(db: Database, found: unknown, origin: string): Promise<TaskResource> {
  const { task, images, job } = (found ?? {}) as Partial<FoundTask>;
  if (!task || !images) throw new AppError("task_not_found");
  const row = rowFromJson(task);
  const find = async () => new Map(job ? [[row.id, await placeOf(db, job)]] : []);
  const [shown] = await showTasks(db, [{ task: row, images }], origin, find);
  return shown as TaskResource;
}
