import type { Database } from "@/db/client";
import type { GenerateBody } from "@/lib/contract/generate";
import { type CreatedTasks, createTasks } from "./create-tasks";

type Submission = Omit<Parameters<typeof createTasks>[1], "bodies" | "nameOf" | "within"> & {
  body: GenerateBody;
  /** Writes what belongs to the task: it is there with it, or not at all. */
  within?: (tx: Database, created: CreatedTask) => Promise<void>;
};

/** A task that was paid: its id, its price and what is left. */
export type CreatedTask = { id: string; credits: number; balance: number };

/** Charges for a task, writes it down and queues it, as `createTasks` does with several. */
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
