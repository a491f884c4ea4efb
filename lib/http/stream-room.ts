import { MAX_STREAMS } from "@/lib/contract/limits";
import { AppError } from "@/lib/errors";
import { takePlace } from "@/lib/limits/take-place";

const RETRY_AFTER_SECONDS = 5;

/**
 * A stream that takes its place among the few that a key, or a user of the web app, may have open, for as long as it goes on.
 * @throws AppError `rate_limit_exceeded` at its beginning where there is no place
 */
export async function* inRoom(
  caller: string,
  stream: AsyncGenerator<string>,
): AsyncGenerator<string, undefined> {
  const leave = await takePlace("streams", caller, MAX_STREAMS);
  if (!leave) {
    throw new AppError(
      "rate_limit_exceeded",
      `Too many streams: at most ${MAX_STREAMS} at a time. Close one, or poll.`,
      { headers: { "Retry-After": String(RETRY_AFTER_SECONDS) } },
    );
  }
  try {
    yield* stream;
  } finally {
    await leave();
  }
  return undefined;
}
