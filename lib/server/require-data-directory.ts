import { existsSync } from "node:fs";
import { refuseUnwritable } from "@/db/lock-directory";
import { env } from "@/lib/env";

/**
 * Ensures that the data directory can exist, if one is needed. An existing one is not checked further, because an unmounted disk
 * may come back.
 * @throws Error if it cannot be created
 */
export function requireDataDirectory(): void {
  const { BLOB_READ_WRITE_TOKEN, DATA_DIR, DATABASE_URL } = env();
  const isNeeded = !(BLOB_READ_WRITE_TOKEN && DATABASE_URL);
  if (isNeeded && !existsSync(DATA_DIR)) refuseUnwritable(DATA_DIR);
}
