import type { z } from "zod";
import { RequestProblem, send } from "@/lib/client/request";
import type { CreatedTask, GenerateBody } from "@/lib/contract/generate";
import { IDEMPOTENCY_KEY_HEADER } from "@/lib/contract/idempotency";
import type { TaskResource } from "@/lib/contract/task";
import type { Size } from "./draft";

/** The pauses before retries of a submission without a response, in milliseconds. */
const RETRY_AFTER_MS = [1_000, 3_000];

/** A submission; its id is the idempotency key. */
export type Order = {
  id: string;
  /** The requests, at least one. */
  bodies: readonly GenerateBody[];
  /** The size of each picture, or an estimate until the server reports it. */
  size: Size;
};

/** The result of a submission. */
export type Accepted = {
  /** Task ids in the order of the bodies. */
  taskIds: readonly string[];
  /** The tasks, if the server returned them. */
  tasks: readonly TaskResource[];
  creditsRemaining: number;
};

/**
 * Errors after which a submission is retried: it may or may not have succeeded, if a connection broke while the server, or its
 * database, was writing; or it may succeed in a moment.
 */
const UNANSWERED: readonly string[] = [
  "unreachable",
  "request_in_progress",
  "internal_error",
  "service_unavailable",
];

/** Whether a request should be retried with the same key. */
export function isUnanswered({ code }: RequestProblem): boolean {
  return UNANSWERED.includes(code);
}

/**
 * Submits several pictures in one call, all or none.
 * @throws RequestProblem if it was refused, or got no response after all retries
 */
export async function sendOrder(order: Order): Promise<Accepted> {
  for (let tries = 0; ; tries++) {
    try {
      return await sendOnce(order);
    } catch (cause) {
      const pauseMs = RETRY_AFTER_MS[tries];
      if (pauseMs === undefined || !(cause instanceof RequestProblem && isUnanswered(cause))) throw cause;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

async function sendOnce({ id, bodies }: Order): Promise<Accepted> {
  const headers = { [IDEMPOTENCY_KEY_HEADER]: id };
  if (bodies.length === 1) {
    const created = await send<z.output<typeof CreatedTask>>("POST", "/api/v1/generate", bodies[0], headers);
    return { taskIds: [created.task_id], tasks: [], creditsRemaining: created.credits_remaining };
  }
  const created = await send<{ tasks: TaskResource[]; credits_remaining: number }>(
    "POST",
    "/api/v1/tasks",
    { requests: bodies },
    headers,
  );
  const taskIds = created.tasks.map((task) => task.task_id);
  return { taskIds, tasks: created.tasks, creditsRemaining: created.credits_remaining };
}
