import { randomInt } from "node:crypto";
import type { Database } from "@/db/client";
import { isKeyLive } from "@/db/queries/api-keys";
import { findBalance, insertChargedTask } from "@/db/queries/ledger";
import type { TaskSource } from "@/lib/closed-lists";
import { MAX_REFERENCES, MAX_SEED } from "@/lib/contract/bounds";
import type { GenerateBody } from "@/lib/contract/generate";
import { SETTINGS_SECTIONS } from "@/lib/contract/settings-sections";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { availableModels, findModel } from "@/lib/models/catalogue";
import type { ModelEntry } from "@/lib/models/model-entry";
import { enqueueNew } from "@/lib/queue/enqueue-task";
import { DRAW, FETCH_REFERENCES, queueName } from "@/lib/queue/jobs";
import { openLine } from "@/lib/queue/queue-client";
import { wakeWorkers } from "@/lib/queue/wake-workers";
import { instruments } from "@/lib/telemetry/instruments";
import { defaultSecret } from "@/lib/webhooks/default-secret";
import { requireDeliverable } from "@/lib/webhooks/deliverable";
import { chooseLine } from "./choose-line";
import { chooseSize } from "./choose-size";
import { isElsewhere, keepUploads, resolveReferences } from "./resolve-references";

type Submission = {
  owner: { userId: string; apiKeyId: string | null; source: TaskSource };
  body: GenerateBody;
  /** Where the request was sent to. */
  origin: string;
  requestId: string | null;
  /** Writes what belongs to the task: it is there with it, or not at all. */
  within?: (tx: Database, created: CreatedTask) => Promise<void>;
};

/** A task that was paid: its id, its price and what is left. */
export type CreatedTask = { id: string; credits: number; balance: number };

/**
 * Charges for a task, writes it down and queues it: all of it, or nothing.
 * @throws AppError `invalid_params`, `insufficient_credits`, `unauthorized` where the key or the account has ended
 * meanwhile
 */
export async function createTask(
  db: Database,
  { owner, body, origin, requestId, within }: Submission,
): Promise<CreatedTask> {
  const model = requireModel(body);
  requireFewEnough(body, model);
  if (body.webhook_url !== undefined) requireDeliverable(body.webhook_url, "webhook_url");
  const references = await resolveReferences(db, { urls: body.image_input ?? [], origin });
  const task = {
    id: newId("task"),
    ...owner,
    scene: body.scene,
    prompt: body.prompt,
    aspectRatio: body.aspect_ratio,
    ...chooseSize(body, model, references),
    imageInput: references.map((reference) => reference.source),
    model: model.id,
    seed: body.seed ?? randomInt(MAX_SEED),
    credits: model.credits,
    requestId,
    webhookUrl: body.webhook_url ?? null,
  };
  // What its delivery is signed with has to be there before it.
  if (task.webhookUrl !== null) await defaultSecret(db, owner);
  const line = await chooseLine(db, model);
  await openLine(DRAW, line);
  const isFetched = task.imageInput.some(isElsewhere);
  const queue = isFetched ? queueName(FETCH_REFERENCES) : queueName(DRAW, line);
  const submit = async (on: Database) => {
    const job = { taskId: task.id, userId: owner.userId };
    const balance = await enqueueNew(queue, job, (insert) => insertChargedTask(on, task, insert));
    if (balance === undefined) throw await whyUnpaid(on, task, origin);
    return { id: task.id, credits: model.credits, balance };
  };
  // The one statement needs no transaction, unless there is more to write.
  const isAlone = references.length === 0 && !within;
  const created = await (isAlone
    ? submit(db)
    : db.transaction(async (tx) => {
        const submitted = await submit(tx);
        // After the account, as where an account is deleted: two that lock in different orders can wait for ever.
        await keepUploads(tx, { userId: owner.userId, references });
        await within?.(tx, submitted);
        return submitted;
      }));
  wakeWorkers(queue);
  instruments().charged.add(model.credits);
  return created;
}

async function whyUnpaid(
  tx: Database,
  { apiKeyId, userId, credits }: { apiKeyId: string | null; userId: string; credits: number },
  origin: string,
): Promise<AppError> {
  if (apiKeyId && !(await isKeyLive(tx, { id: apiKeyId }))) return new AppError("unauthorized");
  // A key goes with its account; a browser's session has nothing else that would tell.
  const balance = await findBalance(tx, { userId });
  if (balance === undefined) return new AppError("unauthorized");
  const inWords = (amount: number) => `${amount} credit${amount === 1 ? "" : "s"}`;
  return new AppError(
    "insufficient_credits",
    `This costs ${inWords(credits)}, and your balance is ${inWords(balance)}. ` +
      `${origin}${SETTINGS_SECTIONS.credits.href} shows it, and ${origin}/pricing how to get more.`,
  );
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
