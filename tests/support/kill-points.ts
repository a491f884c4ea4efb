import { appendFileSync } from "node:fs";
import { openDatabase } from "@/db/client";
import { openStore } from "@/lib/media/open-store";
import { openQueue } from "@/lib/queue/queue-client";

/** Where a process can be told to kill itself, in the order of a task's life. */
export const KILL_POINTS = [
  /** The submission is committed, nobody has been told. */
  "submission",
  /** The task is claimed, the model has not been asked. */
  "claim",
  /** The model is drawing. */
  "call",
  /** The image is stored, nothing else knows of it. */
  "storage",
  /** The result is written, and not committed. */
  "settlement",
  /** The result is committed, and the queue does not know. */
  "end",
] as const;
export type KillPoint = (typeof KILL_POINTS)[number];

/** A process's last words: the time in milliseconds, and the tasks that were in its hands. */
export type Kill = { at: number; point: KillPoint; tasks: string[] };

const [wanted, nth] = (process.env.TEST_KILL ?? "").split(":");
const held = new Set<string>();
let timesLeft = Number(nth);

/** Kills this process where `TEST_KILL` is `point:n` and the point is reached for the nth time. */
export function reach(point: KillPoint, tasks: string[] = [...held]): void {
  if (point !== wanted || --timesLeft > 0) return;
  const kill: Kill = { at: Date.now(), point, tasks };
  appendFileSync(process.env.TEST_KILL_LOG ?? "", `${JSON.stringify(kill)}\n`);
  process.kill(process.pid, "SIGKILL");
}

/** Puts itself around the parts of this process, so that the points are noticed. The parts themselves know nothing of it. */
export async function watchKillPoints(): Promise<void> {
  if (wanted === "") return;
  const store = openStore();
  const put = store.put;
  store.put = async (path, bytes) => {
    await put(path, bytes);
    reach("storage");
  };
  const { db } = openDatabase();
  const transact = db.transaction.bind(db);
  // Of all transactions, only one that settles a task says that it did.
  db.transaction = async (work, config) => {
    const result = await transact(async (tx) => {
      const done = await work(tx);
      if (done === true) reach("settlement");
      return done;
    }, config);
    if (result === true) reach("end");
    return result;
  };
  const boss = await openQueue();
  const work = boss.work.bind(boss) as Work;
  const watched: Work = (name, options, handle) =>
    work(name, options, async (jobs) => {
      for (const { data } of jobs) held.add(data.taskId);
      try {
        await handle(jobs);
      } finally {
        for (const { data } of jobs) held.delete(data.taskId);
      }
    });
  boss.work = watched as typeof boss.work;
}

type Jobs = { data: { taskId: string } }[];
type Work = (name: string, options: object, handle: (jobs: Jobs) => Promise<void>) => Promise<string>;
