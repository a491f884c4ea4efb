import type { z } from "zod";
import { RequestProblem, send } from "@/lib/client/request";
import type { CreatedTask, GenerateBody } from "@/lib/contract/generate";
import { IDEMPOTENCY_KEY_HEADER } from "@/lib/contract/idempotency";
import type { TaskResource } from "@/lib/contract/task";
import type { Size } from "./draft";

/** Pauses before a submission without an answer is sent again, in milliseconds. */
const RETRY_AFTER_MS = [1_000, 3_000];

/** What a click sends; its id is the key that makes it one. */
export type Order = {
  id: string;
  /** The pictures, at least one. */
  bodies: readonly GenerateBody[];
  /** Of each picture, or what it is taken for until the server says so. */
  size: Size;
};

/** What came of an order. */
export type Accepted = {
  /** In the order of the bodies. */
  taskIds: readonly string[];
  /** The tasks themselves, where the server told them. */
  tasks: readonly TaskResource[];
  creditsRemaining: number;
};

/**
 * What is sent again: it may have been done all the same, for a connection can break while the server writes, or the server's to
 * its database; or it was not, and may be in a moment.
 */
const UNANSWERED: readonly string[] = [
  "unreachable",
  "request_in_progress",
  "internal_error",
  "service_unavailable",
];

/** Whether a request is worth sending again, under the same key. */
export function isUnanswered({ code }: RequestProblem): boolean {
  return UNANSWERED.includes(code);
}

/**
 * Sends an order: several pictures in one call, all of them or none.
 * @throws RequestProblem if it was refused, or not answered however often it was sent
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
