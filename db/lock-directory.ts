import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { lockFile } from "@/lib/lock-file";
import { hasDatabase } from "./embedded-files";

/** @see https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

const LOCK = "lock.sqlite";
const PID = "lock.pid";

/** The prefix of the folder in which a restore unpacks, which exists only while it runs. */
export const RESTORING = "restore.";

/**
 * Locks the embedded database's directory for this process. PGlite itself would let two processes write to the same
 * directory, and lose transactions.
 * @throws Error that names the process holding it, or says that it is not writable or that a restore was interrupted
 */
export function lockDirectory(directory: string): { release: () => void } {
  refuseUnwritable(directory);
  const pidFile = path.join(directory, PID);
  let lock: { release: () => void };
  try {
    lock = lockFile(path.join(directory, LOCK), { waitMs: 0 });
  } catch (cause) {
    if ((cause as { errcode?: number }).errcode !== SQLITE_BUSY) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The data directory ${directory} cannot be used: ${why}.`, { cause });
    }
    throw new Error(
      `The data directory ${directory} is in use by ${readHolder(pidFile)}. ` +
        "Stop that process first, or set DATABASE_URL to share a PostgreSQL server.",
      { cause },
    );
  }
  try {
    refuseHalfRestore(directory);
    // Moved into place, so that nobody reads half of it.
    writeFileSync(`${pidFile}.new`, String(process.pid));
    renameSync(`${pidFile}.new`, pidFile);
  } catch (error) {
    lock.release();
    throw error;
  }
  return lock;
}

/**
 * Ensures that the directory this process locked is still in place: files that were deleted or moved while open keep
 * accepting writes, which are lost at the next start.
 * @throws Error if it is gone, or another process has locked what is there now
 */
export function requireInPlace(directory: string): void {
  const pidFile = path.join(directory, PID);
  // Somebody may have deleted the lock file, which alone does no harm.
  const isOurs = !existsSync(pidFile) || readFileSync(pidFile, "utf8") === String(process.pid);
  if (isOurs && hasDatabase(directory)) return;
  throw new Error(
    `The data directory ${directory} was removed or replaced while process ${process.pid} is using it: ` +
      "what the process writes is lost when it ends.",
  );
}

/**
 * Checks a directory that has been used before, and leaves any other alone.
 * @throws Error as `lockDirectory` does
 */
export function refuseUnusable(directory: string): void {
  if (existsSync(path.join(directory, LOCK))) lockDirectory(directory).release();
}

/**
 * Ensures that this process may write to a directory, or create it. The packages themselves only say "unable to open", or
 * nothing at all.
 * @throws Error that says where it may not write
 */
export function refuseUnwritable(directory: string): void {
  const folders = [nearestThere(directory), path.join(directory, "db")].filter(existsSync);
  try {
    for (const folder of folders) accessSync(folder, constants.W_OK | constants.X_OK);
    beginWay(directory);
  } catch (cause) {
    const { code, path: folder } = cause as NodeJS.ErrnoException;
    throw new Error(
      `The data directory ${directory} cannot be used: this process may not write in ${folder} (${code}). ` +
        "Give its user the permission, or set DATA_DIR to a folder of its own.",
      { cause },
    );
  }
}

/** The folder itself, or its nearest existing ancestor. */
function nearestThere(folder: string): string {
  return existsSync(folder) ? folder : nearestThere(path.dirname(folder));
}

/**
 * Creates the first missing folder of a path. Where the system allows none (/proc), creating the whole path at once never
 * returns.
 */
function beginWay(folder: string): void {
  const from = nearestThere(folder);
  if (from === folder) return;
  const [first = ""] = path.relative(from, folder).split(path.sep);
  try {
    mkdirSync(path.join(from, first), { mode: 0o700 });
  } catch (error) {
    // Another process was faster.
    if (!existsSync(path.join(from, first))) throw Object.assign(error as Error, { path: from });
  }
}

/** A restore puts the database in place last. After an incomplete one, a new, empty database would be created. */
function refuseHalfRestore(directory: string): void {
  const folder = readdirSync(directory, { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && entry.name.startsWith(RESTORING),
  );
  if (!folder) return;
  throw new Error(
    `A restore into the data directory ${directory} was interrupted: ${folder.name} is what it left. ` +
      "Remove everything in that directory, then restore the backup again.",
  );
}

/**
 * A process that has just locked it may not have written its id yet: then the file is missing, or names the previous
 * process.
 */
function readHolder(file: string): string {
  try {
    const pid = readFileSync(file, "utf8");
    process.kill(Number(pid), 0);
    return `process ${pid}`;
  } catch (error) {
    const isAnothersUser = (error as NodeJS.ErrnoException).code === "EPERM";
    return isAnothersUser ? "a process of another user" : "another process";
  }
}
