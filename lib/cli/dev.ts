import { reportToNobody } from "@/lib/env";
import { serve } from "@/lib/server/serve";
import { runCommand } from "./run-command";

/** `npm run dev`: serves, and compiles pages as they are asked for. */
await runCommand(async () => {
  reportToNobody();
  await serve({ dev: true });
});
