import type { EndpointName } from "@/lib/client/samples/examples";
import { ENDPOINTS, type Endpoint } from "@/lib/contract/endpoints";
import { anchorOf } from "./endpoint-section";

/** The page of each endpoint, in the order of the reference. */
const BY_PAGE: Readonly<Record<string, readonly EndpointName[]>> = {
  generate: ["generate", "createTasks"],
  tasks: [
    "task",
    "tasks",
    "cancelTask",
    "changeTask",
    "deleteTask",
    "restoreTask",
    "taskShare",
    "shareTask",
    "revokeShare",
  ],
  streaming: ["taskEvents", "events"],
  "image-to-image": ["upload"],
  models: ["models"],
  credits: ["credits", "ledger"],
  collections: [
    "collections",
    "createCollection",
    "collection",
    "changeCollection",
    "deleteCollection",
    "addToCollection",
    "takeFromCollection",
  ],
  keys: ["listKeys", "createKey", "key", "changeKey", "deleteKey", "keyUsage"],
  "saved-prompts": ["savedPrompts", "savePrompt", "changeSavedPrompt", "deleteSavedPrompt"],
  "webhook-endpoints": [
    "webhooks",
    "createWebhook",
    "webhook",
    "changeWebhook",
    "deleteWebhook",
    "rotateWebhook",
    "testWebhook",
    "replayWebhook",
    "webhookDeliveries",
    "allDeliveries",
    "webhookDelivery",
    "replayWebhookDelivery",
    "webhookSecret",
  ],
};

/** The endpoints of a page. @param slug a page with endpoints */
export const endpointsOn = (slug: string): readonly EndpointName[] => BY_PAGE[slug] ?? [];

/** Each endpoint with its page and its anchor there. */
export const ENDPOINT_PLACES = Object.entries(BY_PAGE).flatMap(([slug, names]) =>
  names.map((name) => ({ name, id: anchorOf(name), path: `/docs/${slug}` })),
);

/** An endpoint, typed as any of them. */
export const endpointOf = (name: EndpointName): Endpoint => ENDPOINTS[name];
