import { ENDPOINTS } from "@/lib/contract/endpoints";
import { defineRoute } from "@/lib/http/define-route";
import { serveMethods } from "@/lib/http/serve-methods";
import { availableModels, toModelResource } from "@/lib/models/catalogue";
import type { ModelEntry } from "@/lib/models/model-entry";

type Listed = { entries: ModelEntry[]; body: { models: ReturnType<typeof toModelResource>[] } };
let listed: Listed | undefined;

/** The same object as long as the same models are available. */
function listModels(): Listed["body"] {
  const entries = availableModels();
  const isSame =
    listed?.entries.length === entries.length && listed.entries.every((entry, i) => entry === entries[i]);
  if (!listed || !isSame) listed = { entries, body: Object.freeze({ models: entries.map(toModelResource) }) };
  return listed.body;
}

const get = defineRoute(ENDPOINTS.models, async () => ({ body: listModels() }));

/** `/api/v1/models` */
export const models = serveMethods({ GET: get });
