import { format } from "node:util";
import { whyUnavailable } from "@/db/unavailable";
import { tellOutage } from "@/lib/http/tell-outage";
import { logger } from "@/lib/logger";
import { logUnlessUnread } from "@/lib/request/sent-form";

const LEVELS = { error: "error", warn: "warn", info: "info", log: "info" } as const;

/** Turns packages' console output into log lines, so that the log is JSON throughout. */
export function logConsole(): void {
  for (const [method, level] of Object.entries(LEVELS) as [
    keyof typeof LEVELS,
    "error" | "warn" | "info",
  ][]) {
    console[method] = (...printed: unknown[]) => {
      const err = printed.find((part) => part instanceof Error);
      // Pages only read.
      const reason = whyUnavailable(err, { isRead: true });
      if (reason) return tellOutage(reason, err);
      const text = format(...printed.map((part) => (part === err ? "" : part))).trim();
      logUnlessUnread(() => logger()[level](err ? { err } : {}, text));
    };
  }
}
