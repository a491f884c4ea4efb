import { env } from "@/lib/env";
import { serverOfLine } from "@/lib/models/servers/own-servers";
import { TESTS_LINE } from "@/lib/queue/jobs";

/** Tests take no time; slow ones are put back into the queue meanwhile. */
const TESTS_AT_ONCE = 2;

/**
 * How many of a line's pictures are drawn at a time: for the operator's own servers in total, for others per process.
 * @param line undefined for this machine's line
 */
export function turnsOfLine(line: string | undefined): number {
  if (line === undefined) return env().WORKER_CONCURRENCY;
  if (line === TESTS_LINE) return TESTS_AT_ONCE;
  return serverOfLine(line)?.concurrency ?? env().VENDOR_CONCURRENCY;
}
