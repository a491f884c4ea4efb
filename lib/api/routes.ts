import type { MethodHandlers } from "@/lib/http/serve-methods";
import { protectedResource } from "@/lib/mcp/protected-resource";
import { mcpEndpoint } from "@/lib/mcp/serve-mcp";
import { edits } from "@/lib/openai/edits";
import { generations } from "@/lib/openai/generations";
import { oneModel, models as openAiModels } from "@/lib/openai/models";
import { allDeliveries } from "./all-deliveries";
import { cancelledTask } from "./cancelled-task";
import { collection, collectionRemoval, collectionTasks } from "./collection";
import { collections } from "./collections";
import { credits } from "./credits";
import { generate } from "./generate";
import { health } from "./health";
import { key } from "./key";
import { usageOfKey } from "./key-usage";
import { keys } from "./keys";
import { ledger } from "./ledger";
import { metrics } from "./metrics";
import { models } from "./models";
import { openapi } from "./openapi";
import { changelogText, docsText, llms, llmsFull } from "./reading";
import { restoredTask } from "./restored-task";
import { savedPrompt } from "./saved-prompt";
import { savedPrompts } from "./saved-prompts";
import { task } from "./task";
import { events, eventsOfTask } from "./task-events";
import { taskShare } from "./task-share";
import { tasks } from "./tasks";
import { uploads } from "./uploads";
import { webhook } from "./webhook";
import { webhookDeliveries } from "./webhook-deliveries";
import { webhookDelivery } from "./webhook-delivery";
import { webhookDeliveryReplay } from "./webhook-delivery-replay";
import { webhookReplay } from "./webhook-replay";
import { webhookRotate } from "./webhook-rotate";
import { webhookSecret } from "./webhook-secret";
import { webhookTest } from "./webhook-test";
import { webhooks } from "./webhooks";

/**
 * Every path that the server answers itself, ahead of Next's router. To add an endpoint:
 *
 * 1. describe it in `lib/contract/endpoints.ts`, if it belongs to `/api/v1`
 * 2. write its handlers in a file of this folder, or of its protocol's: `serveMethods({ GET: defineRoute(ENDPOINTS.x, …) })`. A
 *    handler takes a web `Request` (`request.signal` aborts when the client disconnects) and returns a `Response`, whose body may
 *    be a stream
 * 3. add a line here; `{name}` stands for one segment, passed on decoded as `params.name`; literal segments take precedence
 * 4. hand the same handlers to Next in `app/…/route.ts`, which development and hosts without a server of ours use
 */
export const ROUTES: Readonly<Record<string, MethodHandlers>> = {
  "/api/v1/generate": generate,
  "/api/v1/tasks": tasks,
  "/api/v1/tasks/{task_id}": task,
  "/api/v1/tasks/{task_id}/cancel": cancelledTask,
  "/api/v1/tasks/{task_id}/restore": restoredTask,
  "/api/v1/tasks/{task_id}/events": eventsOfTask,
  "/api/v1/events": events,
  "/api/v1/collections": collections,
  "/api/v1/collections/{collection_id}": collection,
  "/api/v1/collections/{collection_id}/tasks": collectionTasks,
  "/api/v1/collections/{collection_id}/tasks/remove": collectionRemoval,
  "/api/v1/uploads": uploads,
  "/api/v1/models": models,
  "/api/v1/credits": credits,
  "/api/v1/ledger": ledger,
  "/api/v1/keys": keys,
  "/api/v1/keys/{key_id}": key,
  "/api/v1/keys/{key_id}/usage": usageOfKey,
  "/api/v1/tasks/{task_id}/share": taskShare,
  "/api/v1/prompts": savedPrompts,
  "/api/v1/prompts/{prompt_id}": savedPrompt,
  "/api/v1/webhooks": webhooks,
  "/api/v1/webhooks/secret": webhookSecret,
  "/api/v1/webhooks/deliveries": allDeliveries,
  "/api/v1/webhooks/{webhook_id}": webhook,
  "/api/v1/webhooks/{webhook_id}/rotate": webhookRotate,
  "/api/v1/webhooks/{webhook_id}/test": webhookTest,
  "/api/v1/webhooks/{webhook_id}/replay": webhookReplay,
  "/api/v1/webhooks/{webhook_id}/deliveries": webhookDeliveries,
  "/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}": webhookDelivery,
  "/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/replay": webhookDeliveryReplay,
  "/api/health": health,
  "/api/metrics": metrics,
  "/api/openapi.json": openapi,
  "/v1/models": openAiModels,
  "/v1/models/{model}": oneModel,
  "/v1/images/generations": generations,
  "/v1/images/edits": edits,
  "/llms.txt": llms,
  "/llms-full.txt": llmsFull,
  "/docs.md": docsText,
  "/docs.md/{page}": docsText,
  "/changelog.md": changelogText,
  "/mcp": mcpEndpoint,
  "/.well-known/oauth-protected-resource/mcp": protectedResource,
};
