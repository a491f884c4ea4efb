import { destination, type Logger, type LoggerOptions, pino, stdSerializers } from "pino";
import { env } from "./env";
import { setShared, shared } from "./shared";

const OPTIONS: LoggerOptions = {
  base: { pid: process.pid },
  serializers: { err: withoutParameters },
  // A second line of defence: nothing should log these, and if something does, they are removed.
  redact: ["*.authorization", "*.cookie", "*.password", "*.api_key", "headers"],
};

/** The process's log: JSON lines on standard output. */
export function logger(): Logger {
  return shared("logger", () => pino({ ...OPTIONS, level: env().LOG_LEVEL }));
}

/** The same for request lines, whose few fields are known, so that nothing needs to be redacted. */
export function requestLogger(): Logger {
  return shared("logger.requests", () => logger().child({}, { redact: [] }));
}

/** For a command whose standard output is its result: only warnings are logged, to standard error. */
export function logWarningsOnly(): void {
  const standardError = destination({ fd: process.stderr.fd, sync: true });
  setShared("logger", pino({ ...OPTIONS, level: "warn" }, standardError));
}

/** Fields in which a database error quotes rows and values. */
const NAMING_VALUES = ["params", "parameters", "detail", "where", "internalQuery"];

/** An error as it is logged. Failed queries carry their parameters, which contain people's prompts and addresses. */
function withoutParameters(error: Error): object {
  const logged = { ...(stdSerializers.err(error) as unknown as Record<string, unknown>) };
  for (const field of NAMING_VALUES) delete logged[field];
  const parameters = parametersOf(error);
  const cut = (text: unknown) =>
    typeof text === "string"
      ? parameters.reduce((rest, values) => rest.replaceAll(`params: ${values}`, "params: …"), text)
      : text;
  return { ...logged, message: cut(logged.message), stack: cut(logged.stack) };
}

/** The query parameters of an error and its causes, as quoted in the messages. */
function parametersOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { params } = error as { params?: unknown };
  return [...(Array.isArray(params) ? [params.join()] : []), ...parametersOf(error.cause)];
}
