import pg from "pg";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";
import { shared } from "@/lib/shared";
import { TASK_CHANNEL } from "./task-channel";

const AGAIN_MS = 1_000;

type Hearers = {
  tell: (task: { id: string; userId: string }) => void;
  /** How long a silent connection is trusted. */
  tellAll: () => void;
};

const state = () => shared("tasks.listening", () => ({ ready: undefined as Promise<void> | undefined }));

/** Listens for other processes' notifications, on one connection per process. Resolves once it is listening. */
export function listenForTasks(hearers: Hearers): Promise<void> {
  state().ready ??= listen(hearers);
  return state().ready ?? Promise.resolve();
}

async function listen(hearers: Hearers): Promise<void> {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    application_name: "girlgenerator-events",
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  const again = once(() => setTimeout(() => void relisten(hearers), AGAIN_MS).unref());
  client.on("notification", ({ payload = "" }) => {
    for (const pair of payload.split(" ")) {
      const [id = "", userId = ""] = pair.split(",");
      hearers.tell({ id, userId });
    }
  });
  client.on("error", () => {});
  client.on("end", again);
  try {
    await client.connect();
    await client.query(`listen ${TASK_CHANNEL}`);
  } catch (error) {
    logger().warn(
      { err: error },
      "task changes cannot be received; waiting requests re-read the task when they time out",
    );
    await client.end().catch(() => {});
    again();
  }
}

async function relisten(hearers: Hearers): Promise<void> {
  state().ready = listen(hearers);
  await state().ready;
  hearers.tellAll();
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}
