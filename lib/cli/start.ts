import { beProduction, env } from "@/lib/env";
import { buildIfStale } from "@/lib/server/build-if-stale";
import { runCommand } from "./run-command";

/** `npm start`: builds what is not built, then serves. */
await runCommand(async () => {
  beProduction();
  if (env().ROLE !== "worker") buildIfStale();
  const { serve } = await import("@/lib/server/serve");
  await serve({ dev: false });
});
