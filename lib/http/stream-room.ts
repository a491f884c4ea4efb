import { MAX_STREAMS } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { shared } from "@/lib/shared";

const RETRY_AFTER_SECONDS = 5;

/** How many streams each key, or each user of the web app, has open in this process. */
const open = () => shared("streams", () => new Map<string, number>());

/**
 * A stream that takes its place among the few that a caller may have open, for as long as it goes on.
 * @throws AppError `rate_limit_exceeded` at its beginning where there is no place
 */
export async function* inRoom(
  caller: string,
  stream: AsyncGenerator<string>,
): AsyncGenerator<string, undefined> {
  const count = open().get(caller) ?? 0;
  if (count >= MAX_STREAMS) {
    throw new AppError(
      "rate_limit_exceeded",
      `Too many streams: at most ${MAX_STREAMS} at a time. Close one, or poll.`,
      { headers: { "Retry-After": String(RETRY_AFTER_SECONDS) } },
    );
  }
  open().set(caller, count + 1);
  try {
    yield* stream;
  } finally {
    const left = (open().get(caller) ?? 1) - 1;
    if (left > 0) open().set(caller, left);
    else open().delete(caller);
  }
  return undefined;
}
