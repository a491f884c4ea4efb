import { existsSync } from "node:fs";
import { refuseUnwritable } from "@/db/lock-directory";
import { env } from "@/lib/env";

/**
 * Finds out whether there can be a data directory, where one is needed. One that is there is taken as it is: a disk that is not
 * mounted may come back.
 * @throws Error if it can never be made
 */
export function requireDataDirectory(): void {
  const { BLOB_READ_WRITE_TOKEN, DATA_DIR, DATABASE_URL } = env();
  const isNeeded = !(BLOB_READ_WRITE_TOKEN && DATABASE_URL);
  if (isNeeded && !existsSync(DATA_DIR)) refuseUnwritable(DATA_DIR);
}
