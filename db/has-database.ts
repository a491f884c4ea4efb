import { existsSync } from "node:fs";
import path from "node:path";

/** Whether there is an embedded database in a data directory. */
export function hasDatabase(dataDir: string): boolean {
  return existsSync(path.join(dataDir, "db", "PG_VERSION"));
}
