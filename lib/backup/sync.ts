import { open } from "node:fs/promises";

/** Has the disk keep a file, or the names in a folder. */
export async function sync(target: string): Promise<void> {
  const handle = await open(target);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
