import { serve } from "@/lib/server/serve";
import { runCommand } from "./run-command";

/** `npm run dev`: serves, and compiles pages as they are asked for. */
await runCommand(async () => void (await serve({ dev: true })));
