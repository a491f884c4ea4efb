import { beProduction } from "@/lib/env";
import { runCommand } from "./run-command";

/** Serves, in a process that has what it needs. */
await runCommand(async () => {
  beProduction();
  const { serve } = await import("@/lib/server/serve");
  await serve({ dev: false });
  await (await import("@/lib/server/warm-up")).warmUp();
});
