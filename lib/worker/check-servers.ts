import type { Database } from "@/db/client";
import { forgetResting, noteResting } from "@/db/queries/resting-servers";
import { logger } from "@/lib/logger";
import { probe } from "@/lib/models/servers/connects";
import { type OwnServer, ownServers } from "@/lib/models/servers/own-servers";
import { isResting, noteAnswer, restingServers, whenHealthChanges } from "@/lib/models/servers/server-health";
import { DRAW, queueName } from "@/lib/queue/jobs";
import { listWaiting } from "@/lib/queue/list-waiting";
import { failOver } from "@/lib/tasks/fail-over";
import type { WorkerParts } from "@/lib/tasks/run-task";
import { rebalance } from "./rebalance";

/** The interval between rounds, and between probes of a resting server. */
const EVERY_MS = 3_000;
/** The most tasks handled per round. */
const AT_ONCE = 100;

/**
 * Looks after the operator's own servers: probes those out of rotation, records their state, and handles the tasks
 * waiting for them; gives idle ones tasks that wait for others.
 * @returns stops it
 */
export function startServerChecks({ db }: WorkerParts): { stop: () => Promise<void> } {
  const ending = new AbortController();
  const known = new Set<string>();
  const tend = async () => {
    while (!ending.signal.aborted) {
      await whenHealthChanges(EVERY_MS, ending.signal);
      if (ending.signal.aborted) break;
      await lookAfter(db, known).catch((error: unknown) =>
        logger().error({ err: error }, "servers out of rotation could not be probed"),
      );
    }
  };
  const tending = tend();
  return {
    stop: async () => {
      ending.abort();
      await tending;
    },
  };
}

/** @param known the servers recorded as resting */
async function lookAfter(db: Database, known: Set<string>): Promise<void> {
  const servers = ownServers();
  for (const name of restingServers()) if (!servers.some((server) => server.name === name)) noteAnswer(name);
  const resting = servers.filter(({ name }) => isResting(name));
  // Recorded before the probes, since an unresponsive server takes long.
  for (const server of resting) await see(db, server, known);
  await Promise.all(resting.map(probe));
  const awake = [...known].filter((name) => !isResting(name));
  await forgetResting(db, awake);
  for (const name of awake) known.delete(name);
  await rebalance(db);
}

async function see(db: Database, { name, line }: OwnServer, known: Set<string>): Promise<void> {
  const since = await noteResting(db, name);
  known.add(name);
  for (const job of await listWaiting(db, queueName(DRAW, line), { limit: AT_ONCE }))
    await failOver(db, job, { line, since, isHeld: false });
}
