import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { getTask } from "@/lib/tasks/get-task";

const get = defineRoute(ENDPOINTS.task, async ({ db, caller, params, origin }) => ({
  body: await getTask(db, { id: params.task_id, userId: caller.userId, livemode: caller.livemode, origin }),
}));

/** `/api/v1/tasks/{task_id}` */
export const task = serveMethods({ GET: get });
