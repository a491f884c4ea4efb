import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { restoreTask } from "@/lib/tasks/delete-task";
import { getTask } from "@/lib/tasks/get-task";

const post = defineRoute(ENDPOINTS.restoreTask, async ({ db, caller, params, origin }) => {
  const task = { id: params.task_id, userId: caller.userId, livemode: caller.livemode };
  await restoreTask(db, task);
  // 404 if it could not be restored.
  return { body: await getTask(db, { ...task, origin }) };
});

/** `/api/v1/tasks/{task_id}/restore` */
export const restoredTask = serveMethods({ POST: post });
