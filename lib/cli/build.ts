import { beProduction } from "@/lib/env";
import { buildIfStale } from "@/lib/server/build-if-stale";
import { runCommand } from "./run-command";

/** `npm run build`: the build that `npm start` would do first, for those who build in one place and run in another. */
await runCommand(async () => {
  beProduction();
  buildIfStale();
});
