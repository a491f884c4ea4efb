import { beProduction, env } from "@/lib/env";
import { buildIfStale } from "@/lib/server/build-if-stale";
import { builtProgram } from "@/lib/server/built";
import { requireDataDirectory } from "@/lib/server/require-data-directory";
import { requireFreePort } from "@/lib/server/require-free-port";
import { runCommand } from "./run-command";

await runCommand(async () => {
  beProduction();
  // A worker has no pages.
  if (env().ROLE !== "worker") {
    // A build takes a minute, which is wasted if the port is taken, or the data directory cannot be made.
    await requireFreePort();
    requireDataDirectory();
    buildIfStale();
  }
  await import(builtProgram("run-server") ?? "./run-server.ts");
});
