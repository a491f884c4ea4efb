import { type Logger, pino } from "pino";
import { env } from "./env";
import { shared } from "./shared";

/** The process's log: JSON lines on standard output. */
export function logger(): Logger {
  return shared("logger", () =>
    pino({
      level: env().LOG_LEVEL,
      base: { pid: process.pid },
      // A second line of defence: nothing should log these, and if something does, they are gone.
      redact: ["*.authorization", "*.cookie", "*.password", "*.api_key", "headers"],
    }),
  );
}
