import { z } from "zod";

/** A kind of job: its queue and its payload. `lib/worker` has the handlers. */
export type JobKind<Payload extends object = object> = {
  /** The queue's name, and the prefix of its lines' names. */
  name: string;
  /** Validated when a job is taken, because another version of the service may have enqueued it. */
  schema: z.ZodType<Payload>;
};

/** Draws a task's picture. This machine, each vendor and each server have separate lines. */
export const DRAW = {
  name: "generate",
  schema: z.object({
    taskId: z.string(),
    /** The store paths of references that were fetched for it; omitted: the task's own. */
    references: z.array(z.string()).optional(),
  }),
} satisfies JobKind;

/** The line of test tasks, so that they and real tasks do not delay each other. */
export const TESTS_LINE = "tests";

/** Fetches a task's external references, so that no other task waits for a slow server. */
export const FETCH_REFERENCES = {
  name: "generate-fetching",
  schema: z.object({ taskId: z.string() }),
} satisfies JobKind;

export const JOB_KINDS: readonly JobKind[] = [DRAW, FETCH_REFERENCES];

/**
 * The queue of a line. Jobs in different lines do not wait for each other.
 * @param line omitted: this machine's line
 */
export function queueName({ name }: JobKind, line?: string): string {
  return line === undefined ? name : `${name}.${line}`;
}

/** The line of a queue. */
export function lineOf({ name }: JobKind, queue: string): { line?: string } | undefined {
  if (queue === name) return {};
  return queue.startsWith(`${name}.`) ? { line: queue.slice(name.length + 1) } : undefined;
}

/** The group by which a line's jobs are limited across processes. This machine's jobs are limited per process. */
export function groupOf(queue: string): { id: string } | undefined {
  return JOB_KINDS.some(({ name }) => name === queue) ? undefined : { id: queue };
}
