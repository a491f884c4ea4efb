import type { z } from "zod";
import type { Database } from "@/db/client";
import { groupOf, type JobKind, queueName } from "./jobs";
import { openQueue, queueOn } from "./queue-client";

type Options = {
  /** A UUID: a second job with the same one is an error, which undoes the caller's transaction. */
  id: string;
  /** The line that it waits in; omitted: that of what runs on this machine. It was opened before. */
  line?: string;
  /** The higher, the sooner. */
  priority?: number;
};

/** Queues a job in the caller's transaction: there is one if and only if that commits. */
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
