import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lockFile } from "@/lib/lock-file";

/** @see https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/**
 * Takes the directory of the embedded database for this process alone. PGlite itself lets two processes write one
 * directory, and loses transactions.
 * @throws Error that names the process which has it
 */
export function lockDirectory(directory: string): { release: () => void } {
  const pidFile = path.join(directory, "lock.pid");
  let lock: { release: () => void };
  try {
    lock = lockFile(path.join(directory, "lock.sqlite"), { waitMs: 0 });
  } catch (cause) {
    if ((cause as { errcode?: number }).errcode !== SQLITE_BUSY) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The data directory ${directory} cannot be used: ${why}.`, { cause });
    }
    throw new Error(
      `The data directory ${directory} is in use by process ${readPid(pidFile)}. ` +
        "Stop that process first, or set DATABASE_URL to share a PostgreSQL server.",
      { cause },
    );
  }
  try {
    writeFileSync(pidFile, String(process.pid));
  } catch (error) {
    lock.release();
    throw error;
  }
  return lock;
}

function readPid(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "(unknown)";
  }
}
