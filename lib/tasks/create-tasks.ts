import type { Database } from "@/db/client";
import type { KeyRights } from "@/db/queries/admission";
import { insertChargedTasks, lockAccount } from "@/db/queries/ledger";
import { insertTestTasks } from "@/db/queries/test-tasks";
import type { TaskSource } from "@/lib/closed-lists";
import type { GenerateBody } from "@/lib/contract/generate";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { enqueueNew } from "@/lib/queue/enqueue-task";
import { DRAW } from "@/lib/queue/jobs";
import { openLine } from "@/lib/queue/queue-client";
import { wakeWorkers } from "@/lib/queue/wake-workers";
import { instruments } from "@/lib/telemetry/instruments";
import { defaultSecret } from "@/lib/webhooks/default-secret";
import { announceTask } from "./announce-task";
import { explainUnpaid } from "./explain-unpaid";
import { type PlannedTask, planTask } from "./plan-task";
import { refuseTest } from "./refuse-test";
import { keepUploads } from "./resolve-references";

type Submission = {
  /** The caller, and their key's rights. */
  owner: { userId: string; apiKeyId: string | null; source: TaskSource } & Pick<
    KeyRights,
    "livemode" | "models" | "capped"
  >;
  /** One per task, at least one. */
  bodies: GenerateBody[];
  /** The origin that the request was sent to. */
  origin: string;
  requestId: string | null;
  /** The name of the body at an index, for error messages; omitted if there is only one. */
  nameOf?: (index: number) => string;
  /** Writes further rows, in the transaction that creates the tasks. */
  within?: (tx: Database, created: CreatedTasks) => Promise<void>;
};

/** Charged tasks in the order of their bodies: their prices, the total, and the remaining balance. */
export type CreatedTasks = { tasks: { id: string; credits: number }[]; credits: number; balance: number };

/**
 * Charges, inserts and enqueues tasks, all or none.
 * @throws AppError `invalid_params`, `insufficient_credits`, `unauthorized` if the key or the account has ended in the
 * meantime
 */
export async function createTasks(
  db: Database,
  { owner, bodies, origin, requestId, nameOf, within }: Submission,
): Promise<CreatedTasks> {
  const { livemode } = owner;
  const planned: PlannedTask[] = [];
  for (const [index, body] of bodies.entries()) {
    planned.push(
      await planTask(db, { rights: owner, body, origin }).catch((error: unknown) => {
        throw nameOf ? ofRequest(nameOf(index), error) : error;
      }),
    );
  }
  if (!livemode) bodies.forEach(refuseTest);
  // Ids created in the same millisecond are unordered, but tasks are charged and listed in the order of their ids.
  const ids = planned.map(() => newId("task")).sort();
  const tasks = planned.map(({ task, queue }, index) => ({ id: ids[index] ?? "", ...task, queue }));
  const credits = tasks.reduce((sum, task) => sum + task.credits, 0);
  // The signing secret must exist before a delivery.
  if (tasks.some((task) => task.webhookUrl !== null)) await defaultSecret(db, owner);
  for (const { line } of planned) await openLine(DRAW, line);
  const queues = Map.groupBy(tasks, ({ queue }) => queue);

  const submit = async (on: Database): Promise<CreatedTasks> => {
    let [paid, balance] = [0, 0];
    for (const [queue, group] of queues) {
      const jobs = { taskIds: group.map(({ id }) => id), userId: owner.userId };
      const order = { ...owner, requestId, tasks: group.map(({ queue: _, ...task }) => task) };
      const write = livemode ? insertChargedTasks : insertTestTasks;
      const left = await enqueueNew(queue, jobs, (insert) => write(on, order, insert));
      if (left === undefined)
        throw await explainUnpaid(on, { ...owner, credits, count: tasks.length, paid, origin });
      paid += group.reduce((sum, task) => sum + task.credits, 0);
      balance = left;
    }
    return { tasks: tasks.map(({ id, credits: price }) => ({ id, credits: price })), credits, balance };
  };
  // A single statement needs no transaction, unless there is more to write, or a lock to take.
  const isCapped = livemode && owner.capped;
  const hasReferences = planned.some(({ references }) => references.length > 0);
  const isAlone = queues.size === 1 && !within && !isCapped && !hasReferences;
  const created = await (isAlone
    ? submit(db)
    : db.transaction(async (tx) => {
        // The charging statement must see concurrent spending with the same key.
        if (isCapped) await lockAccount(tx, owner);
        const submitted = await submit(tx);
        // After the account, in the same order as an account's deletion, to avoid deadlocks.
        for (const [index, { references }] of planned.entries()) {
          await keepUploads(tx, { userId: owner.userId, references }).catch((error: unknown) => {
            throw nameOf ? ofRequest(nameOf(index), error) : error;
          });
        }
        await within?.(tx, submitted);
        return submitted;
      }));
  for (const queue of queues.keys()) wakeWorkers(queue);
  for (const { id } of tasks) announceTask({ id, userId: owner.userId });
  if (livemode) instruments().charged.add(credits);
  return created;
}

/** Attributes an error to one of several bodies. */
function ofRequest(name: string, error: unknown): unknown {
  if (!(error instanceof AppError) || error.param === undefined) return error;
  return new AppError(error.code, `${name}.${error.message}`, { param: `${name}.${error.param}` });
}
