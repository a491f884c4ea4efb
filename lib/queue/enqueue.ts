import type { z } from "zod";
import type { Database } from "@/db/client";
import { groupOf, type JobKind, queueName } from "./jobs";
import { openQueue, queueOn } from "./queue-client";

type Options = {
  /** A UUID. A second job with the same id is an error that rolls back the caller's transaction. */
  id: string;
  /** Its line, which must be open; omitted: this machine's line. */
  line?: string;
  /** Higher priorities come first. */
  priority?: number;
};

/** Enqueues a job in the caller's transaction, so that it exists if and only if that commits. */
export async function enqueue<Kind extends JobKind>(
  tx: Database,
  kind: Kind,
  payload: z.input<Kind["schema"]>,
  { line, ...options }: Options,
): Promise<void> {
  const boss = await openQueue();
  const queue = queueName(kind, line);
  const id = await boss.send(queue, payload as object, {
    ...options,
    group: groupOf(queue),
    db: queueOn(tx),
  });
  if (id === null) throw new Error(`The queue ${queue} did not take the job ${options.id}.`);
}
