import type { z } from "zod";
import { DRAW, FETCH_REFERENCES, type JobKind } from "@/lib/queue/jobs";
import type { WorkerParts } from "@/lib/tasks/run-task";
import { turnsOfLine } from "@/lib/tasks/turns-of-line";

/** A handler's information about its attempt. */
type JobAttempt = {
  /** Whether this is the last attempt. */
  isLastAttempt: boolean;
  /** The job's line; undefined for this machine's. */
  line: string | undefined;
  /** Ends the attempt early, because its time is up or the process is stopping; another one follows. */
  signal: AbortSignal;
};

/** Handles a job. May run twice for one job, even concurrently. */
type JobHandler<Payload extends object = object> = (
  parts: WorkerParts,
  payload: Payload,
  attempt: JobAttempt,
) => Promise<void>;

/** A kind of job, the lazy loader of its handler, and its concurrency per process. */
export type JobRegistration = {
  kind: JobKind;
  load: () => Promise<JobHandler>;
  /** The concurrency of a line per process; of this machine's line if none is given. */
  concurrencyOf: (line: string | undefined) => number;
  /** The concurrency of one group. Omitted: no separate limit. */
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

/** Fetches mostly wait, but their data takes memory. */
const FETCHING_AT_ONCE = 8;
/** Per user, so that one user's dead servers do not block everybody. */
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
