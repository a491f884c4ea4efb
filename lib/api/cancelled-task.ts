import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { cancelTask } from "@/lib/tasks/cancel-task";

const post = defineRoute(ENDPOINTS.cancelTask, async ({ db, caller: { userId, livemode }, params }) => {
  const { balance, ...rest } = await cancelTask(db, { id: params.task_id, userId, livemode });
  return { body: { task_id: params.task_id, ...rest, credits_remaining: balance } };
});

/** `/api/v1/tasks/{task_id}/cancel` */
export const cancelledTask = serveMethods({ POST: post });
