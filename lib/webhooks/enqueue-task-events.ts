import { createHash } from "node:crypto";
import type { Database } from "@/db/client";
import { insertDeliveries } from "@/db/queries/webhook-deliveries";
import { FAILURES, type FailureCode } from "@/lib/failure-codes";
import { newId } from "@/lib/ids";

/** The fields of an ending task that events contain. */
type EndedTask = { id: string; userId: string | null; livemode: boolean; webhookUrl: string | null } & (
  | { status: "success" }
  | { status: "failed"; errorCode: FailureCode | null }
);

/** The number of lanes shared by URLs named in one user's requests, so that a dead one delays few others. */
const LANES_OF_CALLS = 8;

/**
 * Enqueues the events of a task's end, in the transaction that ends it, for its owner's subscribed endpoints and for the task's
 * own webhook URL. Without any, this costs one index lookup.
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

/** The lane of a URL, without its query, which often differs per request. */
function laneOfCall(userId: string, url: string): string {
  const [place = ""] = url.split("?");
  const number = createHash("sha256").update(place).digest().readUInt32BE() % LANES_OF_CALLS;
  return `${userId} ${number}`;
}
