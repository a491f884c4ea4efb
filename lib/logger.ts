import { type Logger, pino, stdSerializers } from "pino";
import { env } from "./env";
import { shared } from "./shared";

/** The process's log: JSON lines on standard output. */
export function logger(): Logger {
  return shared("logger", () =>
    pino({
      level: env().LOG_LEVEL,
      base: { pid: process.pid },
      serializers: { err: withoutParameters },
      // A second line of defence: nothing should log these, and if something does, they are gone.
      redact: ["*.authorization", "*.cookie", "*.password", "*.api_key", "headers"],
    }),
  );
}

/** An error as it is logged. Failed queries carry their parameters, and those are people's prompts and addresses. */
function withoutParameters(error: Error): object {
  const { params, ...logged } = stdSerializers.err(error) as unknown as Record<string, unknown>;
  const cut = (text: unknown) =>
    typeof text === "string" ? text.replaceAll(/\bparams: .*/g, "params: …") : text;
  return { ...logged, message: cut(logged.message), stack: cut(logged.stack) };
}
