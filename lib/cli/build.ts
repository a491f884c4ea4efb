import { beProduction } from "@/lib/env";
import { buildIfStale } from "@/lib/server/build-if-stale";
import { warmUp } from "@/lib/server/warm-up";
import { runCommand } from "./run-command";

/** `npm run build`: the build that `npm start` would do first, for those who build in one place and run in another. */
await runCommand(async () => {
  beProduction();
  buildIfStale();
  // What is made from the words of policy and engine is kept here, too: where the service runs, it may not be able to write.
  await warmUp();
});
