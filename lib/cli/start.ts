import { beProduction, env } from "@/lib/env";
import { buildIfStale, isBuilt } from "@/lib/server/build-if-stale";
import { requireFreePort } from "@/lib/server/require-free-port";
import { runCommand } from "./run-command";

/** `npm start`: builds what is not built, then serves. */
await runCommand(async () => {
  beProduction();
  if (env().ROLE !== "worker" && !isBuilt()) {
    // A build takes a minute, and is in vain where the port cannot be had.
    await requireFreePort();
    buildIfStale();
  }
  const { serve } = await import("@/lib/server/serve");
  await serve({ dev: false });
});
