import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { savedPromptsOf, savePrompt } from "@/lib/prompts/manage-prompts";

const get = defineRoute(ENDPOINTS.savedPrompts, async ({ db, caller }) => ({
  body: { prompts: await savedPromptsOf(db, { userId: caller.userId }) },
}));

const post = defineRoute(ENDPOINTS.savePrompt, async ({ db, caller, body }) => {
  const saved = await savePrompt(db, { userId: caller.userId, ...body });
  return { headers: { Location: `/api/v1/prompts/${saved.id}` }, body: saved };
});

/** `/api/v1/prompts` */
export const savedPrompts = serveMethods({ GET: get, POST: post });
