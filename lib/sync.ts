import { closeSync, fsyncSync, openSync } from "node:fs";
import { open } from "node:fs/promises";

/** Syncs a file, or a folder's entries, to disk. */
export async function sync(target: string): Promise<void> {
  const handle = await open(/* turbopackIgnore: true */ target);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The same, blocking this thread. */
export function syncNow(target: string): void {
  const descriptor = openSync(/* turbopackIgnore: true */ target, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
