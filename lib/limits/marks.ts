import { openDatabase } from "@/db/client";
import { hasMark, setMark } from "@/db/queries/rate-limits";

/**
 * Remembers something for a while, for all processes that share the database.
 * @param name of what is remembered about it
 */
export async function remember(name: string, key: string, seconds: number): Promise<void> {
  await setMark(openDatabase().db, `${name}:${key}`, seconds);
}

/** Whether that while is not over. */
export function isRemembered(name: string, key: string): Promise<boolean> {
  return hasMark(openDatabase().db, `${name}:${key}`);
}
