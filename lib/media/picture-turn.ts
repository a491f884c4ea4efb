import { inTurn } from "@/lib/in-turn";

/**
 * How many pictures are read at a time. Reading one holds one of the process's four threads for files and pictures; with
 * all of them busy no image would be served and no health check answered.
 */
const AT_ONCE = 2;

/** Reads or writes a picture once it is its turn in this process. */
export function inPictureTurn<T>(work: () => Promise<T>): Promise<T> {
  return inTurn("pictures", AT_ONCE, work);
}
