import { createHash } from "node:crypto";
import type { Database } from "@/db/client";
import { insertDeliveries } from "@/db/queries/webhook-deliveries";
import { FAILURES, type FailureCode } from "@/lib/failure-codes";
import { newId } from "@/lib/ids";

/** A task that ends, as far as its end is told. */
type EndedTask = { id: string; userId: string | null; livemode: boolean; webhookUrl: string | null } & (
  | { status: "success" }
  | { status: "failed"; errorCode: FailureCode | null }
);

/** As many lanes do the addresses share that one user's calls name: a dead one of them holds up few others. */
const LANES_OF_CALLS = 8;

/**
 * Queues what is to be told of a task's end, in the transaction that ends it: to its owner's endpoints that hear of it, and
 * to the address that the task itself has named. Where there is nobody to tell, it is one query by an index.
 */
export async function enqueueTaskEvents(tx: Database, task: EndedTask): Promise<void> {
  const { id, userId, livemode, webhookUrl } = task;
  if (userId === null) return;
  const type = task.status === "success" ? "task.succeeded" : "task.failed";
  const data = { task_id: id, status: task.status, livemode, ...failureOf(task) };
  await insertDeliveries(tx, {
    prefix: newId("message").slice(0, -1),
    userId,
    livemode,
    type,
    taskId: id,
    body: JSON.stringify({ type, timestamp: new Date().toISOString(), data }),
    url: webhookUrl,
    lane: webhookUrl && laneOfCall(userId, webhookUrl),
  });
}

function failureOf(task: EndedTask): object {
  if (task.status === "success") return {};
  const code = task.errorCode ?? "internal";
  return { error_code: code, retryable: FAILURES[code].retryable };
}

/** By what stands before the query, in which people tell their calls apart. */
function laneOfCall(userId: string, url: string): string {
  const [place = ""] = url.split("?");
  const number = createHash("sha256").update(place).digest().readUInt32BE() % LANES_OF_CALLS;
  return `${userId} ${number}`;
}
