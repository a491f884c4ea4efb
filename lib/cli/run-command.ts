import { damageOf } from "@/db/embedded-files";
import { env } from "@/lib/env";

/**
 * Runs a shell command. What it throws becomes one line on standard error and exit code 1.
 * @param command resolves when it is done, or when a server is running
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = messageOf(error);
    process.stderr.write(`${message.replaceAll(/\s*\n\s*/g, " ")}\n`);
    process.exit(1);
  }
}

/** A failed query's message is the query itself; what the database said about it is the cause. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isQuery = error.name === "DrizzleQueryError" || error.message.startsWith("Failed query");
  if (isQuery && error.cause instanceof Error) return messageOf(error.cause);
  return listenFault(error) || databaseFault(error) || error.message || error.name;
}

/** How PGlite's message starts when it cannot start on the existing files. */
const DAMAGED = /^(Aborted\(|PGlite failed to initialize)/;

function databaseFault({ message }: Error): string | undefined {
  return DAMAGED.test(message) ? damageOf(env().DATA_DIR) : undefined;
}

/** What to do if an address cannot be listened on, which the system's own message does not say. */
const LISTEN_FAULTS: Record<string, string> = {
  EADDRINUSE:
    "is in use by another process. Stop that one, or choose another PORT (WORKER_PORT for a worker).",
  EACCES: "is reserved for root. Choose a PORT of 1024 or more.",
  EADDRNOTAVAIL: "is not an address of this machine. Choose another HOST.",
};

function listenFault(error: Error): string | undefined {
  const { syscall, code = "", address, port } = error as ListenError;
  const fault = syscall === "listen" ? LISTEN_FAULTS[code] : undefined;
  return fault && `${address}:${port} ${fault}`;
}

type ListenError = NodeJS.ErrnoException & { address?: string; port?: number };
