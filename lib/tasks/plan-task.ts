import { randomInt } from "node:crypto";
import type { Database } from "@/db/client";
import type { KeyRights } from "@/db/queries/admission";
import type { NewTask } from "@/db/queries/ledger";
import { OUTPUT_FORMATS } from "@/lib/closed-lists";
import { MAX_REFERENCES, MAX_SEED } from "@/lib/contract/bounds";
import type { GenerateBody } from "@/lib/contract/generate";
import { AppError } from "@/lib/errors";
import type { ModelEntry } from "@/lib/models/model-entry";
import { DRAW, FETCH_REFERENCES, queueName, TESTS_LINE } from "@/lib/queue/jobs";
import { requireDeliverable } from "@/lib/webhooks/deliverable";
import { chooseLine } from "./choose-line";
import { chooseModel } from "./choose-model";
import { chooseSize } from "./choose-size";
import { isElsewhere, type Reference, resolveReferences } from "./resolve-references";

/** A validated request, before it is charged. */
export type PlannedTask = {
  task: Omit<NewTask, "id">;
  model: ModelEntry;
  references: Reference[];
  /** The line that draws it. */
  line: string | undefined;
  /** The queue of its first job. */
  queue: string;
};

type Request = {
  /** The caller's rights: which models they may use, and whether it is a live task. */
  rights: Pick<KeyRights, "livemode" | "models">;
  body: GenerateBody;
  /** The origin that the request was sent to. */
  origin: string;
};

/** The default seed of tests, so that equal requests give equal tasks. */
const TEST_SEED = 1;

/**
 * Fills in what a request leaves open, and validates it against its model. Writes nothing.
 * @throws AppError `invalid_params`
 */
export async function planTask(db: Database, { rights, body, origin }: Request): Promise<PlannedTask> {
  const { livemode } = rights;
  const model = chooseModel(body, rights.models);
  requireFewEnough(body, model);
  requireTaken(body, model);
  if (body.webhook_url !== undefined) requireDeliverable(body.webhook_url, "webhook_url");
  const references = await resolveReferences(db, { urls: body.image_input ?? [], origin });
  const task = {
    scene: body.scene,
    prompt: body.prompt,
    aspectRatio: body.aspect_ratio,
    ...(await chooseSize(body, model, references)),
    imageInput: references.map((reference) => reference.source),
    model: model.id,
    seed: body.seed ?? (livemode ? randomInt(MAX_SEED) : TEST_SEED),
    credits: model.credits,
    webhookUrl: body.webhook_url ?? null,
    negativePrompt: body.negative_prompt || null,
    template: body.template || null,
    outputFormat: body.output_format ?? OUTPUT_FORMATS[0],
  };
  // A test is not drawn, and its references are not fetched.
  const isFetched = livemode && task.imageInput.some(isElsewhere);
  const line = livemode ? await chooseLine(db, model) : TESTS_LINE;
  const queue = isFetched ? queueName(FETCH_REFERENCES) : queueName(DRAW, line);
  return { task, model, references, line, queue };
}

function requireTaken({ negative_prompt }: GenerateBody, { id, takesNegativePrompt }: ModelEntry): void {
  if (!negative_prompt || takesNegativePrompt) return;
  const why = `${id} does not support negative_prompt: say in prompt what the picture should show, or choose a model that does.`;
  throw new AppError("invalid_params", why, { param: "negative_prompt" });
}

function requireFewEnough({ image_input = [] }: GenerateBody, model: ModelEntry): void {
  const { id, maxReferences = MAX_REFERENCES } = model;
  if (image_input.length <= maxReferences) return;
  const most = `${maxReferences} reference${maxReferences === 1 ? "" : "s"}`;
  throw new AppError(
    "invalid_params",
    `image_input has ${image_input.length} URLs, but ${id} takes at most ${most}.`,
    {
      param: "image_input",
    },
  );
}
