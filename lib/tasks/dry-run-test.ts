import type { Database } from "@/db/client";
import type { KeyRights } from "@/db/queries/admission";
import { findBalance } from "@/db/queries/ledger";
import type { DryRun } from "@/lib/contract/dry-run";
import type { GenerateBody } from "@/lib/contract/generate";
import { readFate } from "@/lib/contract/test-prompts";
import { AppError } from "@/lib/errors";
import { planTask } from "./plan-task";
import { refuseTest } from "./refuse-test";
import { testFailure } from "./test-failure";

type DryRunInput = {
  owner: { userId: string } & Pick<KeyRights, "livemode" | "models">;
  body: GenerateBody;
  /** The origin that the request was sent to. */
  origin: string;
};

/** The predicted outcome of a task. */
const TOLD_BY_WORDS = ["content_policy", "not_drawable"];

/**
 * The dry run of a test: the outcome that its prompt asks for. Nothing is judged, and no model is called.
 * @throws AppError `invalid_params`, and the error that the prompt asks for
 */
export async function dryRunTest(db: Database, { owner, body, origin }: DryRunInput): Promise<DryRun> {
  const { model, task } = await planTask(db, { rights: owner, body, origin });
  const balance = await findBalance(db, owner);
  if (balance === undefined) throw new AppError("unauthorized");
  const fate = readFate(body.prompt);
  const isUnpaid = fate.kind === "refusal" && fate.code === "insufficient_credits";
  if (!isUnpaid) refuseTest(body);
  const code = fate.kind === "failure" && TOLD_BY_WORDS.includes(fate.code) ? fate.code : undefined;
  return {
    valid: code === undefined,
    model: model.id,
    credits: model.credits,
    credits_remaining: balance,
    affordable: !isUnpaid,
    width: task.width ?? null,
    height: task.height ?? null,
    drawn: null,
    not_drawn: null,
    estimated_seconds: fate.kind === "success" ? fate.seconds : 0,
    ...(code && { error_code: code, error: testFailure(code).message }),
  };
}
