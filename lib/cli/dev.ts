import { reportToNobody } from "@/lib/env";
import { serve } from "@/lib/server/serve";
import { runCommand } from "./run-command";

/** `npm run dev`: serves, compiling pages on demand. */
await runCommand(async () => {
  reportToNobody();
  await serve({ dev: true });
});
