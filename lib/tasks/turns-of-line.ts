import { env } from "@/lib/env";
import { serverOfLine } from "@/lib/models/servers/own-servers";
import { TESTS_LINE } from "@/lib/queue/jobs";

/** A test takes no time; one that is to take long is put back in the meantime. */
const TESTS_AT_ONCE = 2;

/**
 * How many pictures of a line are drawn at a time: by one of the operator's own servers in all, by others in each
 * process that draws.
 * @param line undefined for that of this machine
 */
export function turnsOfLine(line: string | undefined): number {
  if (line === undefined) return env().WORKER_CONCURRENCY;
  if (line === TESTS_LINE) return TESTS_AT_ONCE;
  return serverOfLine(line)?.concurrency ?? env().VENDOR_CONCURRENCY;
}
