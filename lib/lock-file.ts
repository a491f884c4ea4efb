import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** If a lock's handle were garbage-collected, the lock would be released while its holder still relies on it. */
const held = new Set<DatabaseSync>();

/**
 * Takes a lock that is released with its process, however that ends: the operating system's own, on an SQLite file in
 * exclusive mode. So there is no stale lock to take over.
 * @param waitMs how long to wait for its holder; blocks this thread
 * @throws Error if it is still taken then
 */
export function lockFile(file: string, { waitMs }: { waitMs: number }): { release: () => void } {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(file, { timeout: waitMs });
  try {
    lock.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE; COMMIT;");
  } catch (error) {
    lock.close();
    throw error;
  }
  held.add(lock);
  return {
    release: () => {
      held.delete(lock);
      lock.close();
    },
  };
}
