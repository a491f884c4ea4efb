import type { z } from "zod";
import { DRAW, FETCH_REFERENCES, type JobKind } from "@/lib/queue/jobs";
import type { WorkerParts } from "@/lib/tasks/run-task";
import { turnsOfLine } from "@/lib/tasks/turns-of-line";

/** What a handler is told of the attempt at its job. */
type JobAttempt = {
  /** Whether the queue gives up after this one. */
  isLastAttempt: boolean;
  /** The line that the job was in; undefined for that of this machine. */
  line: string | undefined;
  /** Ends the attempt early, because its time is over or the process stops; another one follows. */
  signal: AbortSignal;
};

/** Does what a job says. May run twice for one job, at once even. */
type JobHandler<Payload extends object = object> = (
  parts: WorkerParts,
  payload: Payload,
  attempt: JobAttempt,
) => Promise<void>;

/** A kind of job, what loads its handler once there is a job, and how many of its jobs a process has in work. */
export type JobRegistration = {
  kind: JobKind;
  load: () => Promise<JobHandler>;
  /** How many of a line's jobs a process has in work; of the line of this machine, where none is named. */
  concurrencyOf: (line: string | undefined) => number;
  /** How many of one group. Omitted: as many as of all. */
  groupConcurrency?: number;
};

function register<Kind extends JobKind>(
  kind: Kind,
  load: () => Promise<JobHandler<z.output<Kind["schema"]>>>,
  limits: Pick<JobRegistration, "concurrencyOf" | "groupConcurrency">,
): JobRegistration {
  return {
    kind,
    load: async () => {
      const handle = await load();
      return (parts, payload, attempt) => handle(parts, kind.schema.parse(payload) as never, attempt);
    },
    ...limits,
  };
}

/** Waiting for somebody's server takes no work, but what arrives takes memory. */
const FETCHING_AT_ONCE = 8;
/** One user's dead servers do not stand in the way of all others. */
const FETCHING_OF_ONE = 1;

/** Everything that a worker does. To add a kind of job, name it in `lib/queue/jobs.ts` and register its handler here. */
export const JOB_REGISTRATIONS: readonly JobRegistration[] = [
  register(
    DRAW,
    async () => {
      const { runTask } = await import("@/lib/tasks/run-task");
      return (parts, payload, attempt) => runTask(parts, { ...payload, ...attempt });
    },
    { concurrencyOf: turnsOfLine },
  ),
  register(
    FETCH_REFERENCES,
    async () => {
      const { fetchReferences } = await import("@/lib/tasks/fetch-references");
      return (parts, payload, attempt) => fetchReferences(parts, { ...payload, ...attempt });
    },
    { concurrencyOf: () => FETCHING_AT_ONCE, groupConcurrency: FETCHING_OF_ONE },
  ),
];
