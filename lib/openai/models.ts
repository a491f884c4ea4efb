import { answerJson } from "@/lib/http/answer";
import { availableModels, findModel, toModelResource } from "@/lib/models/catalogue";
import type { ModelEntry } from "@/lib/models/model-entry";
import { resolveModel } from "./resolve-model";
import { openAiRoute, serveOpenAi } from "./serve-openai";

/** Clients sort by this; the models' real age is unknown, so it is the day on which this list first existed. */
const CREATED = Date.UTC(2026, 10, 30) / 1_000;

/** A model in OpenAI's shape, with our additional fields. */
function toOpenAiModel(model: ModelEntry, id = model.id) {
  const { name, description, credits, scenes, max_references } = toModelResource(model);
  const ours = { name, description, credits, scenes, max_references };
  return { id, object: "model" as const, created: CREATED, owned_by: "girlgenerator", ...ours };
}

const list = openAiRoute("read", async () =>
  answerJson(200, { object: "list", data: availableModels().map((model) => toOpenAiModel(model)) }),
);

const one = openAiRoute("read", async ({ params: { model: name = "" } }) => {
  const meant = findModel({ id: resolveModel(name), scene: "text-to-image" });
  return answerJson(200, meant && toOpenAiModel(meant, name));
});

/** `/v1/models` */
export const models = serveOpenAi({ GET: list });

/** `/v1/models/{model}` */
export const oneModel = serveOpenAi({ GET: one });
