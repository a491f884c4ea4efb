import type { Database } from "@/db/client";
import type { KeyRights } from "@/db/queries/admission";
import { findBalance } from "@/db/queries/ledger";
import { insertDryRunRefusal } from "@/db/queries/policy-refusals";
import type { DryRun } from "@/lib/contract/dry-run";
import type { GenerateBody } from "@/lib/contract/generate";
import { AppError } from "@/lib/errors";
import { GenerationError } from "@/lib/generation-error";
import { newId } from "@/lib/ids";
import type { Outlook } from "@/lib/models/model-entry";
import { authSecret } from "@/lib/service-secret";
import { instruments } from "@/lib/telemetry/instruments";
import { findReachedCap } from "./explain-unpaid";
import { findOrigin } from "./find-origin";
import { judgeNegativePrompt, judgePrompt } from "./judge-prompt";
import { measurePace } from "./measure-pace";
import { type PlannedTask, planTask } from "./plan-task";
import { PolicyRefusal } from "./policy-refusal";

type DryRunInput = {
  /** The caller, and their key's rights. */
  owner: { userId: string; apiKeyId: string | null } & Pick<KeyRights, "livemode" | "models">;
  body: GenerateBody;
  /** The origin that the request was sent to. */
  origin: string;
  /** Ends it early. */
  signal: AbortSignal;
};

/**
 * A dry run: every check of the real thing that needs no picture, with nothing charged or queued. Content policy
 * refusals are recorded as for a task.
 * @throws AppError `invalid_params`, `unauthorized` if the account has ended in the meantime
 */
export async function dryRunTask(
  db: Database,
  { owner, body, origin, signal }: DryRunInput,
): Promise<DryRun> {
  const { model, task } = await planTask(db, { rights: owner, body, origin });
  const balance = await findBalance(db, { userId: owner.userId });
  if (balance === undefined) throw new AppError("unauthorized");
  const refused = await refuse(body, signal).catch((error: unknown) => asFailure(error));
  if (refused instanceof PolicyRefusal) await recordRefusal(db, owner.userId, refused);
  const read = refused ? undefined : await readPrompt(db, { owner, model, body, task });
  const failure = refused ?? read?.failure;
  return {
    valid: failure === undefined,
    model: model.id,
    credits: model.credits,
    credits_remaining: balance,
    affordable: balance >= model.credits && !(await isCapped(db, owner, model.credits)),
    width: task.width ?? null,
    height: task.height ?? null,
    drawn: read?.drawn ?? null,
    not_drawn: read?.notDrawn ?? null,
    estimated_seconds: await measurePace(db, { model: model.id }),
    ...(failure && { error_code: failure.code, error: withoutRefund(failure.message) }),
  };
}

async function isCapped(
  db: Database,
  { apiKeyId }: { apiKeyId: string | null },
  credits: number,
): Promise<boolean> {
  return apiKeyId !== null && (await findReachedCap(db, { apiKeyId, credits })) !== undefined;
}

async function refuse({ prompt, negative_prompt }: GenerateBody, signal: AbortSignal): Promise<undefined> {
  await judgePrompt(prompt, signal);
  judgeNegativePrompt(negative_prompt);
  return undefined;
}

/** What a reference contributes is unknown before it is looked at, unless the model drew it itself. */
async function readPrompt(
  db: Database,
  { owner, model, body, task }: Pick<DryRunInput, "owner" | "body"> & Pick<PlannedTask, "model" | "task">,
): Promise<Outlook | undefined> {
  const { scene, prompt } = body;
  if (scene === "text-to-image") return model.read?.(prompt);
  const origin = model.knowsOwn ? await findOrigin(db, { ...task, userId: owner.userId }) : undefined;
  return model.readChange?.(prompt, origin);
}

function asFailure(error: unknown): GenerationError {
  if (error instanceof GenerationError) return error;
  throw error;
}

async function recordRefusal(db: Database, userId: string, refusal: PolicyRefusal): Promise<void> {
  const { rule, stage } = refusal;
  const hash = refusal.hash(authSecret());
  await insertDryRunRefusal(db, { id: newId("refusal"), userId, rule, stage, hash });
  instruments().refused.add(1, { stage, rule });
}

/** Without a charge, there is no refund to mention. */
function withoutRefund(sentence: string): string {
  return sentence.replace(/Your credits are back; (\w)/, (_, letter: string) => letter.toUpperCase());
}
