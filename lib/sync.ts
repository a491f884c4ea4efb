import { closeSync, fsyncSync, openSync } from "node:fs";
import { open } from "node:fs/promises";

/** Has the disk keep a file, or the names in a folder. */
export async function sync(target: string): Promise<void> {
  const handle = await open(/* turbopackIgnore: true */ target);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The same for who cannot wait: this thread stands still meanwhile. */
export function syncNow(target: string): void {
  const descriptor = openSync(/* turbopackIgnore: true */ target, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
