import { randomInt } from "node:crypto";
import type { Database } from "@/db/client";
import type { NewTask } from "@/db/queries/ledger";
import { MAX_REFERENCES, MAX_SEED } from "@/lib/contract/bounds";
import type { GenerateBody } from "@/lib/contract/generate";
import { AppError } from "@/lib/errors";
import { availableModels, findModel } from "@/lib/models/catalogue";
import type { ModelEntry } from "@/lib/models/model-entry";
import { DRAW, FETCH_REFERENCES, queueName } from "@/lib/queue/jobs";
import { requireDeliverable } from "@/lib/webhooks/deliverable";
import { chooseLine } from "./choose-line";
import { chooseSize } from "./choose-size";
import { isElsewhere, type Reference, resolveReferences } from "./resolve-references";

/** What a request comes to, before anybody has paid for it. */
export type PlannedTask = {
  task: Omit<NewTask, "id">;
  model: ModelEntry;
  references: Reference[];
  /** Where it is drawn. */
  line: string | undefined;
  /** Where its first job goes. */
  queue: string;
};

/**
 * Settles what a request leaves open, and holds it to what its model takes. Writes nothing.
 * @param origin where the request was sent to
 * @throws AppError `invalid_params`
 */
export async function planTask(
  db: Database,
  { body, origin }: { body: GenerateBody; origin: string },
): Promise<PlannedTask> {
  const model = requireModel(body);
  requireFewEnough(body, model);
  if (body.webhook_url !== undefined) requireDeliverable(body.webhook_url, "webhook_url");
  const references = await resolveReferences(db, { urls: body.image_input ?? [], origin });
  const task = {
    scene: body.scene,
    prompt: body.prompt,
    aspectRatio: body.aspect_ratio,
    ...chooseSize(body, model, references),
    imageInput: references.map((reference) => reference.source),
    model: model.id,
    seed: body.seed ?? randomInt(MAX_SEED),
    credits: model.credits,
    webhookUrl: body.webhook_url ?? null,
  };
  const isFetched = task.imageInput.some(isElsewhere);
  const line = await chooseLine(db, model);
  const queue = isFetched ? queueName(FETCH_REFERENCES) : queueName(DRAW, line);
  return { task, model, references, line, queue };
}

function requireFewEnough({ image_input = [] }: GenerateBody, model: ModelEntry): void {
  const { id, maxReferences = MAX_REFERENCES } = model;
  if (image_input.length <= maxReferences) return;
  const most = `${maxReferences} reference${maxReferences === 1 ? "" : "s"}`;
  throw new AppError(
    "invalid_params",
    `image_input has ${image_input.length} URLs, and ${id} takes at most ${most}.`,
    {
      param: "image_input",
    },
  );
}

function requireModel({ model: id, scene }: GenerateBody): ModelEntry {
  const refuse = (why: string) => new AppError("invalid_params", `model ${why}.`, { param: "model" });
  const model = findModel({ id, scene });
  const ids = availableModels().map((entry) => entry.id);
  if (!model)
    throw refuse(id === undefined ? `list has none for ${scene}` : `must be one of: ${ids.join(", ")}`);
  if (!model.scenes.includes(scene)) throw refuse(`${model.id} does not do ${scene}`);
  return model;
}
