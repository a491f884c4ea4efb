import type { Database } from "@/db/client";
import type { GenerateBody } from "@/lib/contract/generate";
import { type CreatedTasks, createTasks } from "./create-tasks";

type Submission = Omit<Parameters<typeof createTasks>[1], "bodies" | "nameOf" | "within"> & {
  body: GenerateBody;
  /** Writes further rows, in the transaction that creates the task. */
  within?: (tx: Database, created: CreatedTask) => Promise<void>;
};

/** A charged task: its id, its price and the remaining balance. */
export type CreatedTask = { id: string; credits: number; balance: number };

/** Charges, inserts and enqueues a single task; see `createTasks`. */
export async function createTask(
  db: Database,
  { body, within, ...submission }: Submission,
): Promise<CreatedTask> {
  const withinOne = within && ((tx: Database, created: CreatedTasks) => within(tx, onlyOne(created)));
  return onlyOne(await createTasks(db, { ...submission, bodies: [body], within: withinOne }));
}

function onlyOne({ tasks: [task], credits, balance }: CreatedTasks): CreatedTask {
  return { id: task?.id ?? "", credits, balance };
}
