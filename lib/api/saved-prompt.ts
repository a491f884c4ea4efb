import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { changeSavedPrompt, forgetPrompt } from "@/lib/prompts/manage-prompts";

const patch = defineRoute(ENDPOINTS.changeSavedPrompt, async ({ db, caller, params, body }) => ({
  body: await changeSavedPrompt(db, { id: params.prompt_id, userId: caller.userId }, body),
}));

const remove = defineRoute(ENDPOINTS.deleteSavedPrompt, async ({ db, caller, params }) => {
  await forgetPrompt(db, { id: params.prompt_id, userId: caller.userId });
  return { body: { id: params.prompt_id, deleted: true as const } };
});

/** `/api/v1/prompts/{prompt_id}` */
export const savedPrompt = serveMethods({ PATCH: patch, DELETE: remove });
