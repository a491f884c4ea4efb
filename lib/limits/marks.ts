import { openDatabase } from "@/db/client";
import { hasMark, setMark } from "@/db/queries/rate-limits";

/**
 * Sets a mark that expires, for all processes that share the database.
 * @param name the kind of mark
 */
export async function remember(name: string, key: string, seconds: number): Promise<void> {
  await setMark(openDatabase().db, `${name}:${key}`, seconds);
}

/** Whether a mark is set and has not expired. */
export function isRemembered(name: string, key: string): Promise<boolean> {
  return hasMark(openDatabase().db, `${name}:${key}`);
}
