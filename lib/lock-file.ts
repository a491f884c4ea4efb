import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** A lock whose handle were collected as garbage would fall while its holder still counts on it. */
const held = new Set<DatabaseSync>();

/**
 * Takes a lock that falls with its process, however that ends: the operating system's own, on an SQLite file held in
 * exclusive mode. So there is no stale lock to take over.
 * @param waitMs how long to wait for whoever has it; this thread stands still meanwhile
 * @throws Error when it is still taken then
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
