import { monitorEventLoopDelay } from "node:perf_hooks";
import { type BatchObservableCallback, metrics } from "@opentelemetry/api";
import { openDatabase } from "@/db/client";
import { listResting } from "@/db/queries/resting-servers";
import { summariseUnfinished } from "@/db/queries/unfinished-tasks";
import { logger } from "@/lib/logger";
import { ownServers } from "@/lib/models/servers/own-servers";
import { countJobs } from "@/lib/queue/count-jobs";
import { DRAW } from "@/lib/queue/jobs";
import { longestWaitSeconds } from "@/lib/queue/longest-wait";

const NANOSECONDS = 1e9;

/**
 * Registers metrics of the queue and the process, which are read on collection.
 * @returns unregisters those of the queue, which would reopen the database once it is closed
 */
export function observe(): () => void {
  const meter = metrics.getMeter("girlgenerator");
  const depth = meter.createObservableGauge("girlgenerator.queue.tasks", {
    description: "Unfinished tasks, by status.",
  });
  const age = meter.createObservableGauge("girlgenerator.queue.oldest", {
    description: "How long the oldest task has waited for a worker; 0 if none is waiting.",
    unit: "s",
  });
  const inWork = meter.createObservableGauge("girlgenerator.server.in_work", {
    description: "Tasks in progress on your own servers, by server; the same in every process.",
  });
  const waiting = meter.createObservableGauge("girlgenerator.server.waiting", {
    description: "Tasks waiting for your own servers, by server; the same in every process.",
  });
  const resting = meter.createObservableGauge("girlgenerator.server.resting", {
    description: "1 while one of your own servers is unreachable, otherwise 0, by server.",
  });
  const look: BatchObservableCallback = async (result) => {
    try {
      const { db } = openDatabase();
      const { pending, processing } = await summariseUnfinished(db);
      result.observe(depth, pending, { status: "pending" });
      result.observe(depth, processing, { status: "processing" });
      result.observe(age, await longestWaitSeconds(db));
      const servers = ownServers();
      if (servers.length === 0) return;
      const lines = servers.map(({ line }) => line);
      const counts = await countJobs(db, DRAW, lines);
      const names = await listResting(db);
      for (const { name: server, line } of servers) {
        result.observe(inWork, counts.get(line)?.active ?? 0, { server });
        result.observe(waiting, counts.get(line)?.waiting ?? 0, { server });
        result.observe(resting, names.includes(server) ? 1 : 0, { server });
      }
    } catch (error) {
      // The other metrics are still useful; these are missing, as they should be.
      logger().error({ err: error }, "the queue could not be measured");
    }
  };
  const gauges = [depth, age, inWork, waiting, resting];
  meter.addBatchObservableCallback(look, gauges);
  observeProcess();
  return () => meter.removeBatchObservableCallback(look, gauges);
}

function observeProcess(): void {
  const meter = metrics.getMeter("girlgenerator");
  const memory = meter.createObservableGauge("process.memory.usage", {
    description: "Resident memory.",
    unit: "By",
  });
  memory.addCallback((result) => result.observe(process.memoryUsage.rss()));
  const delay = monitorEventLoopDelay();
  delay.enable();
  const lag = meter.createObservableGauge("nodejs.eventloop.delay.p99", {
    description: "How late the event loop ran, 99th percentile since the last reading.",
    unit: "s",
  });
  lag.addCallback((result) => {
    result.observe(delay.percentile(99) / NANOSECONDS);
    delay.reset();
  });
}
