import { appendFileSync } from "node:fs";
import { openDatabase } from "@/db/client";
import { openStore } from "@/lib/media/open-store";
import { openQueue } from "@/lib/queue/queue-client";

/** The points at which a process can kill itself, in the order of a task's life. */
export const KILL_POINTS = [
  /** The submission is committed, but workers have not been notified. */
  "submission",
  /** The task is claimed, but the model has not been called. */
  "claim",
  /** The model is drawing. */
  "call",
  /** The image is stored, but not recorded. */
  "storage",
  /** The result is written, but not committed. */
  "settlement",
  /** The result is committed, but the queue has not been told. */
  "end",
] as const;
export type KillPoint = (typeof KILL_POINTS)[number];

/** What a process prints before it dies: the time in milliseconds, and the tasks it was working on. */
export type Kill = { at: number; point: KillPoint; tasks: string[] };

const [wanted, nth] = (process.env.TEST_KILL ?? "").split(":");
const held = new Set<string>();
let timesLeft = Number(nth);

/** Kills this process at the nth pass of a point, given `TEST_KILL=point:n`. */
export function reach(point: KillPoint, tasks: string[] = [...held]): void {
  if (point !== wanted || --timesLeft > 0) return;
  const kill: Kill = { at: Date.now(), point, tasks };
  appendFileSync(process.env.TEST_KILL_LOG ?? "", `${JSON.stringify(kill)}\n`);
  process.kill(process.pid, "SIGKILL");
}

/** Wraps parts of this process to detect the points, without the parts' knowledge. */
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
  // Only a transaction that settles a task returns true.
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
