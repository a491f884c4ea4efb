import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { getShare, revokeShare, shareTask } from "@/lib/tasks/share-task";

const get = defineRoute(ENDPOINTS.taskShare, async ({ db, caller, params, origin }) => ({
  body: await getShare(db, {
    id: params.task_id,
    userId: caller.userId,
    livemode: caller.livemode,
    origin,
  }),
}));

const post = defineRoute(ENDPOINTS.shareTask, async ({ db, caller, params, body, origin }) => ({
  body: await shareTask(
    db,
    { id: params.task_id, userId: caller.userId, livemode: caller.livemode },
    { origin, showsPrompt: body.show_prompt, isListed: body.listed },
  ),
}));

const remove = defineRoute(ENDPOINTS.revokeShare, async ({ db, caller, params }) => {
  await revokeShare(db, { id: params.task_id, userId: caller.userId, livemode: caller.livemode });
  return { body: { task_id: params.task_id, shared: false as const } };
});

/** `/api/v1/tasks/{task_id}/share` */
export const taskShare = serveMethods({ GET: get, POST: post, DELETE: remove });
