import { beProduction, env } from "@/lib/env";
import { buildIfStale, isBuilt } from "@/lib/server/build-if-stale";
import { requireDataDirectory } from "@/lib/server/require-data-directory";
import { requireFreePort } from "@/lib/server/require-free-port";
import { runCommand } from "./run-command";

/** `npm start`: builds if necessary, then serves. */
await runCommand(async () => {
  beProduction();
  if (env().ROLE !== "worker" && !isBuilt()) {
    // A build takes a minute, which is wasted if the port is taken, or the data directory cannot be made.
    await requireFreePort();
    requireDataDirectory();
    buildIfStale();
  }
  const { serve } = await import("@/lib/server/serve");
  await serve({ dev: false });
  await (await import("@/lib/server/warm-up")).warmUp();
});
