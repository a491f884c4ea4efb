import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lockFile } from "@/lib/lock-file";

/**
 * Takes the directory of the embedded database for this process alone. PGlite itself lets two processes write one
 * directory, and loses transactions.
 * @throws Error that names the process which has it
 */
export function lockDirectory(directory: string): { release: () => void } {
  const pidFile = path.join(directory, "lock.pid");
  try {
    const lock = lockFile(path.join(directory, "lock.sqlite"), { waitMs: 0 });
    writeFileSync(pidFile, String(process.pid));
    return lock;
  } catch (cause) {
    throw new Error(
      `The data directory ${directory} is in use by process ${readPid(pidFile)}. ` +
        "Stop that process first, or set DATABASE_URL to share a PostgreSQL server.",
      { cause },
    );
  }
}

function readPid(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "(unknown)";
  }
}
