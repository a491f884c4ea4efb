import { z } from "zod";

/** A kind of job: the queue that its jobs are in, and what a job says. What is done with one is told by `lib/worker`. */
export type JobKind<Payload extends object = object> = {
  /** Of the queue, and the beginning of the names of its lines. */
  name: string;
  /** Checked when a job is taken, for another version of the service may have queued it. */
  schema: z.ZodType<Payload>;
};

/** Draws a task's picture. Whatever draws has a line of its own: this machine, each vendor, each server. */
export const DRAW = {
  name: "generate",
  schema: z.object({
    taskId: z.string(),
    /** Where the task's references are in the store, once they were fetched for it; omitted: where the task says. */
    references: z.array(z.string()).optional(),
  }),
} satisfies JobKind;

/** The line of tests: they hold nobody up, and nobody holds them up. */
export const TESTS_LINE = "tests";

/** Fetches a task's references from elsewhere, so that nobody else waits for somebody's server. */
export const FETCH_REFERENCES = {
  name: "generate-fetching",
  schema: z.object({ taskId: z.string() }),
} satisfies JobKind;

export const JOB_KINDS: readonly JobKind[] = [DRAW, FETCH_REFERENCES];

/**
 * The queue of a line: jobs in one line do not wait for those in another.
 * @param line left out: the line of what runs on this machine
 */
export function queueName({ name }: JobKind, line?: string): string {
  return line === undefined ? name : `${name}.${line}`;
}

/** The line that a queue is of, for the queues of a kind. */
export function lineOf({ name }: JobKind, queue: string): { line?: string } | undefined {
  if (queue === name) return {};
  return queue.startsWith(`${name}.`) ? { line: queue.slice(name.length + 1) } : undefined;
}

/** The group of a line's jobs, by which they are counted in all processes. What runs on this machine is counted in each. */
export function groupOf(queue: string): { id: string } | undefined {
  return JOB_KINDS.some(({ name }) => name === queue) ? undefined : { id: queue };
}
